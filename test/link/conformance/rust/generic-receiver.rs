// --- src/lib.rs
trait Shape {
    fn area(&self);
    fn unit() -> Self;
}

trait Paint {
    fn paint(&self);
}

fn one<T: Shape + Paint>(shape: T) {
    shape.area();
//        ^^^^ calls fn:src/lib.rs:Shape.area receiver_type
    shape.paint();
//        ^^^^^ calls fn:src/lib.rs:Paint.paint receiver_type
    T::unit();
//     ^^^^ calls fn:src/lib.rs:Shape.unit scope
}

fn two<T>(shape: &T)
where
    T: Shape,
{
    shape.area();
//        ^^^^ calls fn:src/lib.rs:Shape.area receiver_type
}

struct Holder<S: Shape> {
    shape: S,
}

impl<S: Shape> Holder<S> {
    fn run(&self) {
        self.shape.area();
//                 ^^^^ calls fn:src/lib.rs:Shape.area receiver_type
    }
}

fn free<T>(thing: T) {
    thing.area();
//        ^^^^ unresolved
}

struct Square;

impl Square {
    fn side(&self) {}
}

struct Pair<'a, L, R> {
    left: &'a L,
    right: R,
}

impl<'b, One, Two> Pair<'b, One, Two> {
    fn one(&self) -> &One {
        self.left
    }
    fn other(self) -> Two {
        self.right
    }
}

fn pairs(pair: Pair<'static, Square, u8>) {
    pair.left.side();
//            ^^^^ calls fn:src/lib.rs:Square.side receiver_type
    pair.one().side();
//       ^^^ calls fn:src/lib.rs:Pair.one receiver_type
//             ^^^^ calls fn:src/lib.rs:Square.side receiver_type
    pair.other().side();
//       ^^^^^ calls fn:src/lib.rs:Pair.other receiver_type
//               ^^^^ nothing
}
