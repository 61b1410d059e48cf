// --- app/Point.java
package app;

class Point {
    Point(int x, int y) {}

    Point() {
        this(0, 0);
      //^^^^ calls cls:app/Point.java:Point
    }

    static Point origin() {
        return new Point();
        //         ^^^^^ calls cls:app/Point.java:Point
    }
}

class Plain {
    Point[] all() {
        new Plain();
        //  ^^^^^ calls cls:app/Point.java:Plain
        return new Point[3];
    }
}
