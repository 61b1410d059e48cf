// --- src/lib.rs
struct Builder;
struct Car;

impl Builder {
    fn new() -> Builder {
        Builder
    }
    fn wheels(self) -> Self {
        self
    }
    fn doors(&mut self) -> &mut Self {
        self
    }
    fn build(&self) -> Car {
        Car
    }
}

impl Car {
    fn drive(&self) {}
}

fn run() {
    Builder::new().wheels().doors().build().drive();
//                                          ^^^^^ calls fn:src/lib.rs:Car.drive return_type
//                                  ^^^^^ calls fn:src/lib.rs:Builder.build return_type
//                          ^^^^^ calls fn:src/lib.rs:Builder.doors return_type
//                 ^^^^^^ calls fn:src/lib.rs:Builder.wheels return_type
//           ^^^ calls fn:src/lib.rs:Builder.new scope
}
