// --- app/Zoo.java
package app;

interface Animal {}

class Cat implements Animal {
    void purr() {}
}

class Dog implements Animal {
    void bark() {}
}

class Zoo {
    void meet(Animal animal) {
        if (animal instanceof Cat cat) {
            cat.purr();
            //  ^^^^ calls fn:app/Zoo.java:Cat.purr receiver_type
        }
        ((Dog) animal).bark();
        //             ^^^^ calls fn:app/Zoo.java:Dog.bark receiver_type
        switch (animal) {
            case Cat cat -> cat.purr();
            //                  ^^^^ calls fn:app/Zoo.java:Cat.purr receiver_type
            case Dog dog -> dog.bark();
            //                  ^^^^ calls fn:app/Zoo.java:Dog.bark receiver_type
            default -> {}
        }
    }
}
