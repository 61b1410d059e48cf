// --- app/Points.java
package app;

record Spot(int x, Label label) {
    Spot {
        check(x);
      //^^^^^ calls fn:app/Points.java:Spot.check scope
    }

    static void check(int value) {}

    int twice() {
        return x() * 2;
        //     ^ calls fn:app/Points.java:Spot.x
    }
}

class Label {
    void show() {}
}

class Points {
    void run(Spot spot) {
        spot.label().show();
        //   ^^^^^ calls fn:app/Points.java:Spot.label receiver_type
        //           ^^^^ calls fn:app/Points.java:Label.show return_type
        new Spot(1, null).twice();
        //  ^^^^ calls cls:app/Points.java:Spot
        //                ^^^^^ calls fn:app/Points.java:Spot.twice receiver_type
    }
}
