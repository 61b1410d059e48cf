// --- src/lib.rs
mod store;
use store::{open as start, Store as Shop};
type Short = Shop;

pub fn run(shop: Short) {
    start();
//  ^^^^^ calls fn:src/store.rs:open import
    Shop::make();
//        ^^^^ calls fn:src/store.rs:Store.make import
    shop.sell();
//       ^^^^ calls fn:src/store.rs:Store.sell receiver_type
}
// --- src/store.rs
pub struct Store;

impl Store {
    pub fn make() {}
    pub fn sell(&self) {}
}

pub fn open() {}
