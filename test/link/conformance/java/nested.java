// --- app/Outer.java
package app;

public class Outer {
    static class Part {
        void turn() {}
    }

    class Wheel {
        void roll() {
            brake();
          //^^^^^ calls fn:app/Outer.java:Outer.brake scope
            Outer.this.brake();
            //         ^^^^^ calls fn:app/Outer.java:Outer.brake
        }
    }

    void brake() {}

    void build() {
        new Part().turn();
        //  ^^^^ calls cls:app/Outer.java:Outer.Part scope
        //         ^^^^ calls fn:app/Outer.java:Outer.Part.turn receiver_type
        this.new Wheel().roll();
        //       ^^^^^ calls cls:app/Outer.java:Outer.Wheel
        //               ^^^^ calls fn:app/Outer.java:Outer.Wheel.roll receiver_type
    }
}
// --- app/Main.java
package app;

class Main {
    void run(Outer.Wheel wheel) {
        new Outer.Part().turn();
        //        ^^^^ calls cls:app/Outer.java:Outer.Part
        //               ^^^^ calls fn:app/Outer.java:Outer.Part.turn receiver_type
        wheel.roll();
        //    ^^^^ calls fn:app/Outer.java:Outer.Wheel.roll receiver_type
    }
}
