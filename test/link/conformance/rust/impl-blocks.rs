// --- src/lib.rs
mod shape;
use shape::Shape;
use std::fmt;

impl Shape {
    pub fn area(&self) {
        self.width();
//           ^^^^^ calls fn:src/shape.rs:Shape.width receiver_type
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.area();
//           ^^^^ calls fn:src/lib.rs:Shape.area receiver_type
        Ok(())
    }
}

fn run(shape: Shape, f: &mut fmt::Formatter) {
    shape.area();
//        ^^^^ calls fn:src/lib.rs:Shape.area receiver_type
    shape.fmt(f);
//        ^^^ calls fn:src/lib.rs:Shape.fmt receiver_type
}
// --- src/shape.rs
pub struct Shape;

impl Shape {
    pub fn width(&self) {}
}
