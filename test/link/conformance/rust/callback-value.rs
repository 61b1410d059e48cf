// --- src/lib.rs
fn handler() {}

fn register(callback: fn()) {
    callback();
//  ^^^^^^^^ unresolved
}

fn run() {
    register(handler);
//  ^^^^^^^^ calls fn:src/lib.rs:register scope
//           ^^^^^^^ uses fn:src/lib.rs:handler scope
}
