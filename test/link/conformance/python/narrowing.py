# --- shapes.py
class Shape:
    def area(self):
        pass


class Circle(Shape):
    def radius(self):
        pass


class Square(Shape):
    def side(self):
        pass
# --- branches.py
import shapes
from shapes import Circle, Shape, Square


def in_branch(shape):
    if isinstance(shape, Circle):
        shape.radius()
        #     ^^^^^^ calls fn:shapes.py:Circle.radius receiver_type
        shape.area()
        #     ^^^^ calls fn:shapes.py:Shape.area inherited
    elif isinstance(shape, shapes.Square) and shape.side():
        #                                           ^^^^ calls fn:shapes.py:Square.side receiver_type
        shape.side()
        #     ^^^^ calls fn:shapes.py:Square.side receiver_type
    else:
        shape.area()
        #     ^^^^ unresolved
    shape.radius()
    #     ^^^^^^ unresolved


def in_conditions(shape, ready):
    if ready and isinstance(shape, Circle):
        shape.radius()
        #     ^^^^^^ calls fn:shapes.py:Circle.radius receiver_type
    return shape.side() if isinstance(shape, Square) else shape.area()
    #            ^^^^ calls fn:shapes.py:Square.side receiver_type
    #                                                           ^^^^ unresolved


def one_of_several(shape):
    if isinstance(shape, (Circle, Square)):
        shape.area()
        #     ^^^^ calls fn:shapes.py:Shape.area inherited
        shape.side()
        #     ^^^^ calls fn:shapes.py:Square.side receiver_type


def after_exit(shape, other):
    if not isinstance(shape, Circle):
        return shape.area()
        #            ^^^^ unresolved
    shape.radius()
    #     ^^^^^^ calls fn:shapes.py:Circle.radius receiver_type
    if not isinstance(other, Square) or other.side():
        #                                     ^^^^ calls fn:shapes.py:Square.side receiver_type
        pass
    else:
        other.side()
        #     ^^^^ calls fn:shapes.py:Square.side receiver_type
    if not (isinstance(shape, Circle) and other) or other.side():
        #                                                 ^^^^ unresolved
        pass
    elif other and isinstance(other, Square) and len(shape) and other.side():
        #                                                             ^^^^ calls fn:shapes.py:Square.side receiver_type
        shape.radius()
        #     ^^^^^^ calls fn:shapes.py:Circle.radius receiver_type


def asserted(shape):
    assert isinstance(shape, Circle), 'a circle is wanted'
    shape.radius()
    #     ^^^^^^ calls fn:shapes.py:Circle.radius receiver_type


def in_loop(shapes):
    for shape in shapes:
        if not isinstance(shape, Circle):
            continue
        shape.radius()
        #     ^^^^^^ calls fn:shapes.py:Circle.radius receiver_type
    return [shape.radius() for shape in shapes if isinstance(shape, Circle)]
    #             ^^^^^^ calls fn:shapes.py:Circle.radius receiver_type


def given_another_value(shape):
    if isinstance(shape, Circle):
        shape = Square()
        #       ^^^^^^ calls cls:shapes.py:Square import
        shape.side()
        #     ^^^^ calls fn:shapes.py:Square.side receiver_type
