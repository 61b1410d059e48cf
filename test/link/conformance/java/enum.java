// --- app/Colour.java
package app;

enum Colour {
    RED(1),
  //^^^ calls cls:app/Colour.java:Colour
    BLUE;

    Colour() {}

    Colour(int code) {}

    void paint() {}
}

class Main {
    void run(Colour colour) {
        Colour.RED.paint();
        //         ^^^^^ calls fn:app/Colour.java:Colour.paint receiver_type
        colour.paint();
        //     ^^^^^ calls fn:app/Colour.java:Colour.paint receiver_type
        // What every enum has is written nowhere.
        Colour.values();
        //     ^^^^^^ nothing
    }
}
