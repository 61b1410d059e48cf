// --- app/Ids.java
package app;

public class Ids {
    static final Ids ONE = new Ids();
    //                         ^^^ calls cls:app/Ids.java:Ids

    public static int next() {
        return 1;
    }

    void use() {}
}
// --- app/Main.java
package app;

import static app.Ids.next;

class Main {
    void run() {
        Ids.next();
        //  ^^^^ calls fn:app/Ids.java:Ids.next import
        next();
      //^^^^ calls fn:app/Ids.java:Ids.next import
        app.Ids.next();
        //      ^^^^ calls fn:app/Ids.java:Ids.next
        Ids.ONE.use();
        //      ^^^ calls fn:app/Ids.java:Ids.use receiver_type
        Math.abs(1);
        //   ^^^ nothing
    }
}
