// --- src/lib.rs
mod shop;
#[path = "odd/place.rs"]
mod moved;

pub fn run() {
    shop::cart::add();
//              ^^^ calls fn:src/shop/cart.rs:add reexport
    shop::open();
//        ^^^^ calls fn:src/shop.rs:open import
    moved::here();
//         ^^^^ calls fn:src/odd/place.rs:here reexport
}
// --- src/shop.rs
pub mod cart;
pub fn open() {}
// --- src/shop/cart.rs
pub fn add() {
    super::open();
//         ^^^^ calls fn:src/shop.rs:open import
}
// --- src/odd/place.rs
pub fn here() {}
