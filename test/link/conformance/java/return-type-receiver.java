// --- app/Factory.java
package app;

class Car {
    void drive() {}
}

class Factory {
    static Car make() {
        return new Car();
        //         ^^^ calls cls:app/Factory.java:Car
    }

    void run() {
        make().drive();
      //^^^^ calls fn:app/Factory.java:Factory.make scope
        //     ^^^^^ calls fn:app/Factory.java:Car.drive return_type
        var car = Factory.make();
        //                ^^^^ calls fn:app/Factory.java:Factory.make
        car.drive();
        //  ^^^^^ calls fn:app/Factory.java:Car.drive return_type
    }
}
