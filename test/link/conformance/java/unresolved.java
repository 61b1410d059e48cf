// --- app/Lost.java
package app;

class Found {
    void save() {}
}

class Lost {
    void run(Unknown unknown) {
        unknown.save();
        //      ^^^^ unresolved
        missing();
      //^^^^^^^ unresolved
        new Found().load();
        //  ^^^^^ calls cls:app/Lost.java:Found
        //          ^^^^ unresolved
        new Nowhere();
        //  ^^^^^^^ unresolved
    }
}
