// --- src/lib.rs
use std::fmt;
use std::ops::Deref;

trait Shape {
    fn area(&self) -> u32;
    fn twice(&self) -> u32 {
        self.area() * 2
//           ^^^^ calls fn:src/lib.rs:Shape.area self
    }
}

struct Circle;

impl Shape for Circle {
    fn area(&self) -> u32 {
        1
    }
}

fn run<T: Shape>(circle: Circle, some: T) {
    Shape::area(&circle);
//         ^^^^ calls fn:src/lib.rs:Circle.area receiver_type
    Shape::twice(&circle);
//         ^^^^^ calls fn:src/lib.rs:Shape.twice scope
    Shape::area(&some);
//         ^^^^ calls fn:src/lib.rs:Shape.area scope
}

impl fmt::Display for Circle {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        Ok(())
    }
}

impl fmt::Debug for Circle {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        fmt::Display::fmt(self, f)
//                    ^^^ calls fn:src/lib.rs:Circle.fmt receiver_type
    }
}

// What it points to has it too.
struct Guard {
    of: Circle,
}

impl Deref for Guard {
    type Target = Circle;
    fn deref(&self) -> &Circle {
        &self.of
    }
}

impl fmt::Debug for Guard {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
//                  ^^^ calls fn:src/lib.rs:Circle.fmt~2 receiver_type
    }
}

impl Guard {
    fn area(&self) -> u32 {
        (**self).area()
//               ^^^^ calls fn:src/lib.rs:Circle.area receiver_type
    }
}

impl<S: Shape> Shape for Box<S> {
    fn area(&self) -> u32 {
        (**self).area()
//               ^^^^ calls fn:src/lib.rs:Shape.area receiver_type
    }
}

impl<S: Shape> Shape for Option<S> {
    fn area(&self) -> u32 {
        match self {
            Some(one) => one.area(),
//                           ^^^^ calls fn:src/lib.rs:Shape.area receiver_type
            None => 0,
        }
    }
}
