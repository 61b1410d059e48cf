// --- src/lib.rs
#[derive(Default)]
struct Point {
    x: i32,
}

struct Pair(i32, i32);

enum Shape {
    Dot(Point),
    Box { side: i32 },
}

impl Point {
    fn new() -> Self {
        Self { x: 0 }
//      ^^^^ calls cls:src/lib.rs:Point scope
    }
}

fn run() {
    let point = Point { x: 1 };
//              ^^^^^ calls cls:src/lib.rs:Point scope
    Pair(1, 2);
//  ^^^^ calls cls:src/lib.rs:Pair scope
    Shape::Dot(point);
//         ^^^ calls cls:src/lib.rs:Shape scope
    Shape::Box { side: 1 };
//         ^^^ calls cls:src/lib.rs:Shape scope
    Point::new();
//         ^^^ calls fn:src/lib.rs:Point.new scope
}
