// --- src/lib.rs
use std::any::Any;
use std::collections::HashMap;

pub mod shape {
    pub struct Circle {
        pub size: u8,
    }

    impl Circle {
        pub fn make() -> Circle {
            Circle { size: 1 }
//          ^^^^^^ calls cls:src/lib.rs:shape.Circle scope
        }
        pub fn area(&self) {}
    }

    pub fn visit(_: u8) {}
}

use shape::Circle;

// A variable is not what a path begins with.
fn by_path(shape: u8) {
    shape::visit(shape);
//         ^^^^^ calls fn:src/lib.rs:shape.visit scope
    let made = shape::Circle { size: shape };
//                    ^^^^^^ calls cls:src/lib.rs:shape.Circle scope
    made.area();
//       ^^^^ calls fn:src/lib.rs:shape.Circle.area receiver_type
}

impl std::str::FromStr for Circle {
    type Err = ();
    fn from_str(_: &str) -> Result<Self, ()> {
        Ok(Circle { size: 1 })
//         ^^^^^^ calls cls:src/lib.rs:shape.Circle import
    }
}

// What is made is said.
fn by_word(text: &str, any: Box<dyn Any>, map: &mut HashMap<String, Circle>) {
    text.parse::<Circle>().unwrap().area();
//                         ^^^^^^ external std external
//                                  ^^^^ calls fn:src/lib.rs:shape.Circle.area receiver_type
    if let Some(circle) = any.downcast_ref::<Circle>() {
//                            ^^^^^^^^^^^^ external std external
        circle.area();
//             ^^^^ calls fn:src/lib.rs:shape.Circle.area receiver_type
    }
    map.entry(text.to_string()).and_modify(|circle| circle.area()).or_insert(Circle::make()).area();
//                                                         ^^^^ calls fn:src/lib.rs:shape.Circle.area receiver_type
//                                                                                   ^^^^ calls fn:src/lib.rs:shape.Circle.make import
//                                                                                           ^^^^ calls fn:src/lib.rs:shape.Circle.area receiver_type
}

type Callback = Box<dyn Fn(&Circle) -> Circle>;

pub struct Hooks {
    on: Box<dyn Fn(&Circle)>,
    all: Vec<Callback>,
}

impl Hooks {
    fn add(&mut self, hook: Box<dyn Fn(&Circle)>) {}
}

// What a closure takes is said where it is boxed, declared, put into a field, or given back.
fn by_box(hooks: &mut Hooks) {
    hooks.add(Box::new(|circle| circle.area()));
//        ^^^ calls fn:src/lib.rs:Hooks.add receiver_type
//                                     ^^^^ calls fn:src/lib.rs:shape.Circle.area receiver_type
    let hook: Box<dyn Fn(&Circle)> = Box::new(|circle| circle.area());
//                                                            ^^^^ calls fn:src/lib.rs:shape.Circle.area receiver_type
    Hooks { on: Box::new(|circle| circle.area()), all: vec![] };
//  ^^^^^ calls cls:src/lib.rs:Hooks scope
//                                       ^^^^ calls fn:src/lib.rs:shape.Circle.area receiver_type
}

fn given() -> impl Fn(&Circle) {
    move |circle| circle.area()
//                       ^^^^ calls fn:src/lib.rs:shape.Circle.area receiver_type
}

fn maybe() -> Option<Box<dyn Fn(&Circle)>> {
    Some(Box::new(|circle| circle.area()))
//                                ^^^^ calls fn:src/lib.rs:shape.Circle.area receiver_type
}

// Inside a type that a trait names, `Self` is the trait's.
pub trait Graph {
    type Edge: Edge;
    type Edges: Iterator<Item = Self::Edge>;
    fn edges(&self) -> Self::Edges;
}

pub trait Edge {
    fn target(&self) {}
}

fn walk<G: Graph>(graph: G) {
    for edge in graph.edges() {
//                    ^^^^^ calls fn:src/lib.rs:Graph.edges receiver_type
        edge.target();
//           ^^^^^^ calls fn:src/lib.rs:Edge.target inherited
    }
}
