// --- app/Pipe.java
package app;

interface Step {
    Pipe apply(Pipe pipe);
}

class Pipe {
    Pipe then(Step step) {
        return step.apply(this);
        //          ^^^^^ calls fn:app/Pipe.java:Step.apply receiver_type
    }

    Pipe clean() {
        return this;
    }

    void run(Pipe start) {
        then(pipe -> start.clean()).clean();
      //^^^^ calls fn:app/Pipe.java:Pipe.then scope
        //                 ^^^^^ calls fn:app/Pipe.java:Pipe.clean receiver_type
        //                          ^^^^^ calls fn:app/Pipe.java:Pipe.clean
    }
}
