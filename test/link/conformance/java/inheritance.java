// --- app/Animals.java
package app;

class Animal {
    void eat() {}
}

class Dog extends Animal {
//                ^^^^^^ inherits cls:app/Animals.java:Animal extends
    void bark() {
        eat();
      //^^^ calls fn:app/Animals.java:Animal.eat
    }
}

class Puppy extends Dog {
    void play(Puppy other) {
        other.eat();
        //    ^^^ calls fn:app/Animals.java:Animal.eat inherited
        this.bark();
        //   ^^^^ calls fn:app/Animals.java:Dog.bark inherited
    }
}
