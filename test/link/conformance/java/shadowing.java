// --- app/Names.java
package app;

class Log {
    void write() {}
}

class Names {
    Tape write;

    void write() {}

    void local(Log write) {
        write.write();
        //    ^^^^^ calls fn:app/Names.java:Log.write receiver_type
        write();
      //^^^^^ calls fn:app/Names.java:Names.write scope
    }

    void field() {
        write.write();
        //    ^^^^^ calls fn:app/Names.java:Tape.write receiver_type
    }

    class Inner {
        void write() {}

        void nearest() {
            write();
          //^^^^^ calls fn:app/Names.java:Names.Inner.write scope
        }
    }
}

class Tape {
    void write() {}
}
