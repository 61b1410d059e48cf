// --- app/Tasks.java
package app;

class Tasks {
    static void tidy() {}

    void wash() {}

    void later(Runnable task) {
        task.run();
        //   ^^^ nothing
    }

    void plan() {
        later(Tasks::tidy);
      //^^^^^ calls fn:app/Tasks.java:Tasks.later scope
        //           ^^^^ uses fn:app/Tasks.java:Tasks.tidy
        later(this::wash);
      //^^^^^ calls fn:app/Tasks.java:Tasks.later scope
        //          ^^^^ uses fn:app/Tasks.java:Tasks.wash
        later(Tasks::new);
      //^^^^^ calls fn:app/Tasks.java:Tasks.later scope
        //    ^^^^^ uses cls:app/Tasks.java:Tasks
    }
}
