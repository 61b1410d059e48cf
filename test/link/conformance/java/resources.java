// --- app/Files.java
package app;

class Handle implements AutoCloseable {
    void read() {}

    public void close() {}
}

class Broken extends Exception {
    void report() {}
}

class Files {
    Handle open() throws Broken {
        return new Handle();
        //         ^^^^^^ calls cls:app/Files.java:Handle
    }

    void run() {
        try (Handle handle = open(); var other = open()) {
        //                   ^^^^ calls fn:app/Files.java:Files.open
        //                                       ^^^^ calls fn:app/Files.java:Files.open
            handle.read();
            //     ^^^^ calls fn:app/Files.java:Handle.read receiver_type
            other.read();
            //    ^^^^ calls fn:app/Files.java:Handle.read receiver_type
        } catch (Broken broken) {
            broken.report();
            //     ^^^^^^ calls fn:app/Files.java:Broken.report receiver_type
        }
    }
}
