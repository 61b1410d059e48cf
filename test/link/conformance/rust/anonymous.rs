// --- src/lib.rs
struct Item;

impl Item {
    fn price(&self) {}
}

fn helper() {}

fn run() {
    let named = |item: &Item| {
        item.price();
//           ^^^^^ calls fn:src/lib.rs:Item.price receiver_type
        helper();
//      ^^^^^^ calls fn:src/lib.rs:helper scope
    };
    named(&Item);
//  ^^^^^ calls fn:src/lib.rs:run.named scope
    spawn(move || helper());
//                ^^^^^^ calls fn:src/lib.rs:helper scope
//  ^^^^^ calls fn:src/lib.rs:spawn scope
}

fn spawn<F: FnOnce()>(work: F) {
    work();
//  ^^^^ unresolved
}
