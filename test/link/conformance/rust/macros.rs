// --- src/lib.rs
#[macro_use]
mod macros;
mod user;

macro_rules! late {
    () => {};
}
// --- src/macros.rs
macro_rules! shared {
    ($e:expr) => {
        $e
    };
}

#[macro_export]
macro_rules! public {
    () => {};
}
// --- src/user.rs
fn price() {}

fn run() {
    // Textual scope by `#[macro_use]` on a sibling is not followed yet.
    shared!(price());
//          ^^^^^ calls fn:src/user.rs:price scope
//  ^^^^^^ unresolved
    crate::public!();
//         ^^^^^^ calls fn:src/macros.rs:public import
    println!("{}", price());
//                 ^^^^^ calls fn:src/user.rs:price scope
    assert_eq!(price(), price());
//                      ^^^^^ calls fn:src/user.rs:price scope
//             ^^^^^ calls fn:src/user.rs:price scope
}
// --- src/patterns.rs
enum Shape {
    Circle(u8),
    Square(u8),
}

fn test(shape: Shape) -> bool {
    true
}

fn run(shape: Shape) {
    // What looks like calls is a pattern, up to the test.
    matches!(shape, Shape::Circle(1) | Shape::Square(_));
    assert!(matches!(make(), Shape::Square(_) if test(shape)));
//                                               ^^^^ calls fn:src/patterns.rs:test scope
//                   ^^^^ calls fn:src/patterns.rs:make scope
}

fn make() -> Shape {
    Shape::Circle(1)
//         ^^^^^^ calls cls:src/patterns.rs:Shape scope
}
