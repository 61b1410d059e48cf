// --- src/lib.rs
mod store;
use crate::store::{open, Store};

pub fn run() {
    open();
//  ^^^^ calls fn:src/store.rs:open import
    Store::make();
//         ^^^^ calls fn:src/store.rs:Store.make import
    store::open();
//         ^^^^ calls fn:src/store.rs:open import
}
// --- src/store.rs
pub struct Store;

impl Store {
    pub fn make() -> Store {
        Store
    }
}

pub fn open() {}
