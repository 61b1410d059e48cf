// --- src/lib.rs
mod store_impl;

pub mod store {
    pub use crate::store_impl::{open, Store as Shop};
    pub mod all {
        pub use crate::store_impl::*;
    }
}

mod user;
// --- src/store_impl.rs
pub struct Store;

impl Store {
    pub fn make() {}
}

pub fn open() {}
// --- src/user.rs
use crate::store::Shop;

fn run() {
    Shop::make();
//        ^^^^ calls fn:src/store_impl.rs:Store.make reexport
    crate::store::open();
//                ^^^^ calls fn:src/store_impl.rs:open reexport
    crate::store::all::open();
//                     ^^^^ calls fn:src/store_impl.rs:open reexport
    crate::store::lost();
//                ^^^^ unresolved
}
