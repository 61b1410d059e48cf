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
