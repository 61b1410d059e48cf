// --- app/Sinks.java
package app;

class Sink {
    void put(String text) {}
    void put(Sink other) {}
    private void put(Object any) {}
}

class Loud extends Sink {
    @Override
    void put(String text) {}
    void put(char letter) {}
    static void put(int code, int times) {}

    void run(Loud loud) {
        put("a");
      //^^^ calls fn:app/Sinks.java:Loud.put
        put('a');
      //^^^ calls fn:app/Sinks.java:Loud.put~2
        put(1, 2);
      //^^^ calls fn:app/Sinks.java:Loud.put~3
        put(loud);
      //^^^ calls fn:app/Sinks.java:Sink.put~2
    }
}

class Library extends java.io.Writer {
    void write(String text, boolean twice) {}

    void run() {
        write("a", true);
      //^^^^^ calls fn:app/Sinks.java:Library.write
        // Another of that name is its base's.
        write("a");
      //^^^^^ unresolved
    }
}
