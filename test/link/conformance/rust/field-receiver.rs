// --- src/lib.rs
mod parts;
use parts::Engine;

struct Car {
    engine: Engine,
    spare: Option<Box<Engine>>,
    pair: (Engine, i32),
}

struct Wrapper(Engine);

impl Car {
    fn drive(&mut self) {
        self.engine.start();
//                  ^^^^^ calls fn:src/parts.rs:Engine.start receiver_type
        self.spare.as_ref().unwrap().start();
//                                   ^^^^^ calls fn:src/parts.rs:Engine.start receiver_type
//                          ^^^^^^ unresolved
//                 ^^^^^^ unresolved
        self.pair.0.start();
//                  ^^^^^ calls fn:src/parts.rs:Engine.start receiver_type
    }
}

impl Wrapper {
    fn start(&self) {
        self.0.start();
//             ^^^^^ calls fn:src/parts.rs:Engine.start receiver_type
    }
}

fn run(car: Car) {
    car.engine.start();
//             ^^^^^ calls fn:src/parts.rs:Engine.start receiver_type
}
// --- src/parts.rs
pub struct Engine;

impl Engine {
    pub fn start(&self) {}
}
