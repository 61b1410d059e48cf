// --- src/lib.rs
mod shop;
use shop::{self, cart::{self, add}, open as start};
use std::{collections::HashMap, io::{self, Read}};

fn run() {
    shop::open();
//        ^^^^ calls fn:src/shop/mod.rs:open import
    cart::remove();
//        ^^^^^^ calls fn:src/shop/cart.rs:remove reexport
    add();
//  ^^^ calls fn:src/shop/cart.rs:add import
    start();
//  ^^^^^ calls fn:src/shop/mod.rs:open import
    HashMap::new();
//           ^^^ external std external
    io::stdin();
//      ^^^^^ external std external
}
// --- src/shop/mod.rs
pub mod cart;
pub fn open() {}
// --- src/shop/cart.rs
pub fn add() {}
pub fn remove() {}
