// --- Cargo.toml
[package]
name = "shop"
edition = "2021"

[features]
default = ["fast", "dep:log"]
fast = ["simd/std"]
slow = []
// --- src/lib.rs
#[cfg(feature = "slow")]
mod c;
#[cfg(feature = "slow")]
pub use c::*;

#[cfg(not(feature = "slow"))]
mod rust;
#[cfg(not(feature = "slow"))]
pub use rust::*;

#[cfg(all(unix, feature = "slow"))]
mod inner {
    pub struct Store;
    impl Store {
        pub fn open() -> Store { Store }
    }
}

#[cfg(not(all(unix, feature = "slow")))]
mod inner {
    pub struct Store;
    impl Store {
        pub fn open() -> Store { Store }
        #[cfg(feature = "slow")]
        pub fn read(&self) {}
        #[cfg(any(feature = "simd", feature = "slow"))]
        pub fn read(&self) {}
    }
}

#[cfg(feature = "slow")]
fn only() {}

#[cfg(feature = "fast")]
use rust::spawn;
#[cfg(not(feature = "fast"))]
fn spawn() {}
#[cfg(windows)]
fn exec() {}
#[cfg(unix)]
use rust::exec;

#[cfg(not(feature = "fast"))]
fn sort() {}
#[cfg(feature = "fast")]
fn sort() {}

fn run() {
    deflate();
//  ^^^^^^^ calls fn:src/rust.rs:deflate import
    let store = inner::Store::open();
//                            ^^^^ calls fn:src/lib.rs:inner~2.Store.open scope
    store.read();
//        ^^^^ calls fn:src/lib.rs:inner~2.Store.read~2 return_type
    sort();
//  ^^^^ calls fn:src/lib.rs:sort~2 scope
    spawn();
//  ^^^^^ calls fn:src/rust.rs:spawn import
    exec();
//  ^^^^ calls fn:src/rust.rs:exec import
    only();
//  ^^^^ calls fn:src/lib.rs:only scope
}
// --- src/c.rs
pub fn deflate() {}
// --- src/rust.rs
pub fn spawn() {}
pub fn exec() {}
pub fn deflate() {}
