// --- app/Base.java
package app;

class Base {
    Base(int size) {}

    void close() {}
}

class File extends Base {
    File() {
        super(1);
      //^^^^^ calls cls:app/Base.java:Base
    }

    void close() {
        super.close();
        //    ^^^^^ calls fn:app/Base.java:Base.close
    }
}

class Oops extends Exception {
    Oops() {
        super("oops");
      //^^^^^ nothing
    }
}
