// --- Cargo.toml
[package]
name = "shop"
// --- src/lib.rs
pub mod cart;
pub mod price;
// --- src/cart.rs
pub fn total() {
    crate::price::sum();
//                ^^^ calls fn:src/price.rs:sum reexport
    super::price::sum();
//                ^^^ calls fn:src/price.rs:sum reexport
    sum();
//  ^^^ unresolved
}
// --- src/price.rs
pub fn sum() {}
// --- src/main.rs
fn main() {
    shop::cart::total();
//              ^^^^^ calls fn:src/cart.rs:total reexport
}
