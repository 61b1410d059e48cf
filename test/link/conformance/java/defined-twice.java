// --- one/app/Twin.java
package app;

class Twin {
    void first() {}
}
// --- two/app/Twin.java
package app;

class Twin {
    void second() {}
}
// --- one/app/Main.java
package app;

class Main {
    void run() {
        // Two source roots declare the class: each sees its own.
        new Twin().first();
        //  ^^^^ calls cls:one/app/Twin.java:Twin package
        //         ^^^^^ calls fn:one/app/Twin.java:Twin.first receiver_type
    }
}
// --- two/app/Main.java
package app;

class Main {
    void run() {
        new Twin().second();
        //  ^^^^ calls cls:two/app/Twin.java:Twin package
        //         ^^^^^^ calls fn:two/app/Twin.java:Twin.second receiver_type
    }
}
// --- three/other/Main.java
package other;

import app.Twin;

class Main {
    void run() {
        // Nothing says which of the two is meant.
        new Twin().second();
        //         ^^^^^^ unresolved
        //  ^^^^ unresolved
    }
}
