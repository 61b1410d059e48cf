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
        // Two files declare the class: the first by path is meant, whoever asks.
        new Twin().first();
        //  ^^^^ calls cls:one/app/Twin.java:Twin package
        //         ^^^^^ calls fn:one/app/Twin.java:Twin.first receiver_type
    }
}
