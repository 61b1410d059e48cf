# --- a.py
from dataclasses import dataclass, field
from typing import ClassVar, Generic, NamedTuple, TypeVar

from elsewhere import Other

T = TypeVar("T")
#   ^^^^^^^ external typing


class Shape:
    def draw(self): pass


class Text:
    def show(self): pass


class Event:
    pass


class Pair(NamedTuple):
    shape: Shape
    text: Text


@dataclass(frozen=True)
#^^^^^^^^^ external dataclasses
class Drawn(Event):
    count: ClassVar[Text]
    shape: Shape
    hidden: Text = field(init=False)
    #              ^^^^^ external dataclasses
    text: Text = None


@dataclass
class Redrawn(Drawn):
    again: Shape = None


@dataclass
class Foreign(Other):
    shape: Shape


@dataclass
class Held(Generic[T]):
    value: T

    def get(self) -> T: ...


class Several:
    shape: Shape


def unpacked(pair: Pair):
    shape, text = pair
    shape.draw(), text.show(), pair[0].draw(), pair[1].show()
    #     ^^^^ calls fn:a.py:Shape.draw receiver_type
    #                  ^^^^ calls fn:a.py:Text.show receiver_type
    #                                  ^^^^ calls fn:a.py:Shape.draw receiver_type
    #                                                  ^^^^ calls fn:a.py:Text.show receiver_type
    for one in pair:
        one.draw()
        #   ^^^^ unresolved


def matched(event):
    match event:
        case Drawn(shape, text):
            shape.draw(), text.show()
            #     ^^^^ calls fn:a.py:Shape.draw receiver_type
            #                  ^^^^ calls fn:a.py:Text.show receiver_type
        case Redrawn(_, _, again):
            again.draw()
            #     ^^^^ calls fn:a.py:Shape.draw receiver_type
        case Redrawn(text=named, again=last):
            named.show(), last.draw()
            #     ^^^^ calls fn:a.py:Text.show receiver_type
            #                  ^^^^ calls fn:a.py:Shape.draw receiver_type
        case Foreign(first):
            first.draw()  # the fields of `Other` come before
            #     ^^^^ external elsewhere
        case Foreign(shape=s):
            s.draw()
            # ^^^^ calls fn:a.py:Shape.draw receiver_type
        case Several(first):
            first.draw()
            #     ^^^^ unresolved


def told():
    Held(Shape()).get().draw()
#   ^^^^ calls cls:a.py:Held scope
    #    ^^^^^ calls cls:a.py:Shape scope
    #             ^^^ calls fn:a.py:Held.get receiver_type
    #                   ^^^^ calls fn:a.py:Shape.draw return_type


class Sum:
    def __neg__(self) -> Shape: ...

    def __add__(self, other) -> Text: ...


def signs(sum: Sum):
    (-sum).draw(), (sum + sum).show()
    #      ^^^^ calls fn:a.py:Shape.draw return_type
    #                          ^^^^ calls fn:a.py:Text.show return_type
# --- b.py
import functools


class A:
    def next(self): pass

    def filter(self): pass


def own_names(all: list[A]):
    next(iter(all)).next()
    #               ^^^^ calls fn:b.py:A.next receiver_type
    list(filter(None, all))[0].filter()
    #                          ^^^^^^ calls fn:b.py:A.filter receiver_type
    functools.reduce(lambda one, two: one.next() or two, all)
    #         ^^^^^^ external functools
    #                                     ^^^^ calls fn:b.py:A.next receiver_type
