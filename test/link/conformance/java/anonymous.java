// --- app/Clicks.java
package app;

abstract class Handler {
    abstract void handle();

    void log() {}
}

class Clicks {
    void save() {}

    Handler make() {
        return new Handler() {
        //         ^^^^^^^ calls cls:app/Clicks.java:Handler
            void handle() {
                log();
              //^^^ calls fn:app/Clicks.java:Handler.log
                save();
              //^^^^ calls fn:app/Clicks.java:Clicks.save
            }
        };
    }

    Runnable quiet() {
        return () -> save();
        //           ^^^^ calls fn:app/Clicks.java:Clicks.save scope
    }
}
