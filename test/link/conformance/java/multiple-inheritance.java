// --- app/Duck.java
package app;

interface Swims {
    default void swim() {}
}

interface Flies {
    default void fly() {}
    default void land() {}
}

class Duck implements Swims, Flies {
    public void land() {
        Flies.super.land();
        //          ^^^^ calls fn:app/Duck.java:Flies.land
    }

    void move() {
        swim();
      //^^^^ calls fn:app/Duck.java:Swims.swim
        fly();
      //^^^ calls fn:app/Duck.java:Flies.fly
    }
}
