// --- src/lib.rs
struct Cat;
struct Dog;

impl Cat {
    fn meow(&self) {}
}

impl Dog {
    fn bark(&self) {}
}

enum Pet {
    Cat(Cat),
    Dog { dog: Dog, age: u8 },
    None,
}

fn run(pet: &Pet) {
    match pet {
        Pet::Cat(cat) => cat.meow(),
//                           ^^^^ calls fn:src/lib.rs:Cat.meow receiver_type
        Pet::Dog { dog, .. } => dog.bark(),
//                                  ^^^^ calls fn:src/lib.rs:Dog.bark receiver_type
        Pet::None => {}
    }
    if let Pet::Dog { dog: other, .. } = pet {
        other.bark();
//            ^^^^ calls fn:src/lib.rs:Dog.bark receiver_type
    }
    let Pet::Cat(ref one) = *pet else { return };
    one.meow();
//      ^^^^ calls fn:src/lib.rs:Cat.meow receiver_type
}
