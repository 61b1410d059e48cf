// --- app/Shapes.java
package app;

class Shape {
    double area() {
        return 0;
    }

    void print() {
        area();
      //^^^^ calls fn:app/Shapes.java:Shape.area scope
    }
}

class Circle extends Shape {
    @Override
    double area() {
        return 1;
    }

    void use(Shape shape) {
        area();
      //^^^^ calls fn:app/Shapes.java:Circle.area scope
        shape.area();
        //    ^^^^ calls fn:app/Shapes.java:Shape.area receiver_type
    }
}
