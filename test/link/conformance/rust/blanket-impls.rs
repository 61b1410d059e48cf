// --- src/lib.rs
mod draw;
use draw::{Big, Draw, Each, Shape};

struct Circle;

impl Shape for Circle {
    fn area(&self) -> u32 {
        1
    }
}

struct Circles;

impl Iterator for Circles {
    type Item = Circle;
    fn next(&mut self) -> Option<Circle> {
        None
    }
}

fn run<T: Shape>(circle: Circle, some: T, any: &dyn Shape, all: Circles, list: Vec<Circle>) {
    circle.draw();
//         ^^^^ calls fn:src/draw.rs:Draw.draw inherited
    some.draw();
//       ^^^^ calls fn:src/draw.rs:Draw.draw inherited
    any.is_big();
//      ^^^^^^ calls fn:src/draw.rs:Big.is_big inherited
    all.each();
//      ^^^^ calls fn:src/draw.rs:Each.each inherited
    circle.paint();
//         ^^^^^ unresolved
    list.iter().each();
//              ^^^^ calls fn:src/draw.rs:T.each receiver_type
}
// --- src/draw.rs
pub trait Shape {
    fn area(&self) -> u32;
}

pub trait Draw {
    fn draw(&self);
}

impl<T: Shape + Send> Draw for T {
    fn draw(&self) {
        self.area();
//           ^^^^ calls fn:src/draw.rs:Shape.area receiver_type
    }
}

pub trait Big: Shape {
    fn is_big(&self) -> bool {
        self.area() > 9
//           ^^^^ calls fn:src/draw.rs:Shape.area inherited
    }
}

impl<T: ?Sized> Big for T where T: Shape {}

pub trait Each {
    fn each(self);
}

impl<T: Iterator> Each for T {
    fn each(self) {}
}

pub trait Paint {
    fn paint(&self);
}

// Of a bound that says nothing, nobody has it.
impl<T: Send> Paint for T {
    fn paint(&self) {}
}
