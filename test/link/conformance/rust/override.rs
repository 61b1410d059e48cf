// --- src/lib.rs
trait Greet {
    fn hello(&self) {}
    fn bye(&self) {}
}

struct Formal;

impl Greet for Formal {
    fn hello(&self) {}
}

impl Formal {
    fn bye(&self) {}
}

fn run(one: Formal) {
    one.hello();
//      ^^^^^ calls fn:src/lib.rs:Formal.hello receiver_type
    one.bye();
//      ^^^ calls fn:src/lib.rs:Formal.bye receiver_type
}
