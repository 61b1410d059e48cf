// --- src/lib.rs
mod tools;
use tools::*;

enum Shape {
    Round(Circle),
    Flat,
}

use Shape::*;

fn run(shape: Shape) {
    cut();
//  ^^^ calls fn:src/tools.rs:cut import
    Round(Circle);
//  ^^^^^ calls cls:src/lib.rs:Shape scope
    match shape {
        Round(circle) => circle.area(),
//                              ^^^^ calls fn:src/tools.rs:Circle.area receiver_type
        Flat => glue(),
//              ^^^^ calls fn:src/tools.rs:glue import
    }
}
// --- src/tools.rs
pub fn cut() {}
pub fn glue() {}
pub struct Circle;

impl Circle {
    pub fn area(&self) {}
}
