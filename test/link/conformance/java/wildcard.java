// --- tools/Hammer.java
package tools;

public class Hammer {
    public static void strike(int times) {}
}
// --- tools/Both.java
package tools;

public class Both {}
// --- app/Both.java
package app;

class Both {}
// --- app/Main.java
package app;

import tools.*;
import static tools.Hammer.*;

class Main {
    void run() {
        new Hammer();
        //  ^^^^^^ calls cls:tools/Hammer.java:Hammer
        strike(2);
      //^^^^^^ calls fn:tools/Hammer.java:Hammer.strike
        new Both();
        //  ^^^^ calls cls:app/Both.java:Both package
    }
}
