// --- src/lib.rs
pub mod a;
pub mod b;
// --- src/a.rs
pub use crate::b::*;

pub fn first() {
    second();
//  ^^^^^^ calls fn:src/b.rs:second import
}
// --- src/b.rs
pub use crate::a::*;

pub fn second() {
    first();
//  ^^^^^ calls fn:src/a.rs:first import
    neither();
//  ^^^^^^^ unresolved
}
