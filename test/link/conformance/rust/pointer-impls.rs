// --- src/lib.rs
use std::sync::Arc;

pub trait Draw {
    fn draw(&self);
    fn twice(&self) {}
}

// What is behind a reference or a box is what its parameter must be.
impl<'a, T: ?Sized + Draw> Draw for &'a T {
    fn draw(&self) {
        (**self).draw();
//               ^^^^ calls fn:src/lib.rs:Draw.draw receiver_type
    }
}

impl<T> Draw for Box<T>
where
    T: Draw + ?Sized,
{
    fn draw(&self) {
        (**self).draw();
//               ^^^^ calls fn:src/lib.rs:Draw.draw receiver_type
    }
}

impl<T: Draw> Draw for Arc<T> {
    fn draw(&self) {
        let inner = &**self;
        inner.twice();
//            ^^^^^ calls fn:src/lib.rs:Draw.twice receiver_type
    }
}

impl Draw for &mut dyn Draw {
    fn draw(&self) {
        (**self).draw();
//               ^^^^ calls fn:src/lib.rs:Draw.draw receiver_type
    }
}

// What a container holds is known of the one that is extended, too.
pub struct Circle;

impl Circle {
    fn area(&self) {}
}

impl Draw for [Circle] {
    fn draw(&self) {
        for circle in self {
            circle.area();
//                 ^^^^ calls fn:src/lib.rs:Circle.area receiver_type
        }
        self[0].area();
//              ^^^^ calls fn:src/lib.rs:Circle.area receiver_type
        self.iter().for_each(|circle| circle.area());
//                                           ^^^^ calls fn:src/lib.rs:Circle.area receiver_type
        self.twice();
//           ^^^^^ calls fn:src/lib.rs:Draw.twice inherited
    }
}

// A type of the file that has the name of a container is none.
pub struct MutexGuard<T> {
    value: T,
}

impl<T> std::ops::Deref for MutexGuard<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: Draw> Draw for MutexGuard<T> {
    fn draw(&self) {
        (**self).draw();
//               ^^^^ calls fn:src/lib.rs:Draw.draw receiver_type
    }
}
