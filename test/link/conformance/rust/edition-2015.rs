// --- Cargo.toml
[package]
name = "old"
// --- src/lib.rs
mod shop;
mod user;
// --- src/shop.rs
pub fn open() {}
pub struct Cart;

impl Cart {
    pub fn add(&self) {}
}
// --- src/user.rs
use shop::{open, Cart};

fn run(cart: Cart) {
    open();
//  ^^^^ calls fn:src/shop.rs:open import
    cart.add();
//       ^^^ calls fn:src/shop.rs:Cart.add receiver_type
}
