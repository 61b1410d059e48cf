// --- Main.cs
class Animal {}
class Dog : Animal { public void Bark() {} public Animal Friend; }
class Cat : Animal { public void Meow() {} }
class Main
{
    void Go(Animal animal, object other)
    {
        if (animal is Dog dog) dog.Bark();
        //                         ^^^^ calls fn:Main.cs:Dog.Bark receiver_type
        if (animal is Dog) animal.Bark();
        //                        ^^^^ unresolved
        var cat = animal as Cat;
        cat?.Meow();
        //   ^^^^ calls fn:Main.cs:Cat.Meow receiver_type
        ((Dog)animal).Bark();
        //            ^^^^ calls fn:Main.cs:Dog.Bark receiver_type
        if (!(animal is Dog friend)) return;
        friend.Bark();
        //     ^^^^ calls fn:Main.cs:Dog.Bark receiver_type
        switch (other)
        {
            case Dog it when it.Friend is Cat inner:
                it.Bark();
//                 ^^^^ calls fn:Main.cs:Dog.Bark receiver_type
                inner.Meow();
                //    ^^^^ calls fn:Main.cs:Cat.Meow receiver_type
                break;
            case Cat { } it:
                it.Meow();
//                 ^^^^ calls fn:Main.cs:Cat.Meow receiver_type
                break;
        }
        _ = other switch
        {
            Dog d => Use(() => d.Bark()),
            //                   ^^^^ calls fn:Main.cs:Dog.Bark receiver_type
            //       ^^^ calls fn:Main.cs:Main.Use scope
            _ => 0,
        };
        if (other is Dog { Friend: Cat { } deep }) deep.Meow();
        //                                              ^^^^ calls fn:Main.cs:Cat.Meow receiver_type
        if (other is not Dog sure) return;
        sure.Bark();
        //   ^^^^ calls fn:Main.cs:Dog.Bark receiver_type
    }
    int Use(System.Action action) { return 0; }
}
