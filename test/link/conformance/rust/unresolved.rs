// --- src/lib.rs
struct Item;

impl Item {
    fn save(&self) {}
}

fn run<T>(thing: T, lost: Lost) {
    thing.save();
//        ^^^^ unresolved
    lost.save();
//       ^^^^ unresolved
    missing();
//  ^^^^^^^ unresolved
    lost::far();
//        ^^^ unresolved
    missing!();
//  ^^^^^^^ unresolved
}
