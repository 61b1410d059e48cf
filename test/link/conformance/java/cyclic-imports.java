// --- a/Hen.java
package a;

import b.Egg;

public class Hen {
    public Egg lay() {
        return new Egg();
        //         ^^^ calls cls:b/Egg.java:Egg import
    }
}
// --- b/Egg.java
package b;

import a.Hen;

public class Egg {
    public Hen hatch() {
        return new Hen();
        //         ^^^ calls cls:a/Hen.java:Hen import
    }

    void cycle() {
        hatch().lay().hatch();
      //^^^^^ calls fn:b/Egg.java:Egg.hatch scope
        //      ^^^ calls fn:a/Hen.java:Hen.lay return_type
        //            ^^^^^ calls fn:b/Egg.java:Egg.hatch
    }
}
