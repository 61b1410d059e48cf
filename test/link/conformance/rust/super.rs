// --- src/lib.rs
pub mod shop;
pub fn top() {}
// --- src/shop/mod.rs
pub mod cart;
pub fn open() {}
// --- src/shop/cart.rs
use super::open;

pub fn go() {
    open();
//  ^^^^ calls fn:src/shop/mod.rs:open import
    super::open();
//         ^^^^ calls fn:src/shop/mod.rs:open import
    super::super::top();
//                ^^^ calls fn:src/lib.rs:top import
}
