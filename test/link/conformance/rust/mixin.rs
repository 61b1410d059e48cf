// --- src/lib.rs
mod loud;
use loud::Loud;

struct Dog;

impl Loud for Dog {
    fn word(&self) {}
}

fn run(dog: Dog) {
    dog.shout();
//      ^^^^^ calls fn:src/loud.rs:Loud.shout inherited
    dog.word();
//      ^^^^ calls fn:src/lib.rs:Dog.word receiver_type
}
// --- src/loud.rs
pub trait Loud {
    fn word(&self);
    fn shout(&self) {
        self.word();
//           ^^^^ calls fn:src/loud.rs:Loud.word self
    }
}
