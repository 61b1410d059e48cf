// --- src/lib.rs
fn helper() {}

pub fn run() {
    helper();
//  ^^^^^^ calls fn:src/lib.rs:helper scope
    later();
//  ^^^^^ calls fn:src/lib.rs:later scope
}

fn later() {}
