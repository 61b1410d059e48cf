// --- Cargo.toml
[package]
name = "shop"
edition = "2021"

[features]
default = ["std"]
std = []
fast = []
// --- src/lib.rs
use cfg_if::cfg_if;

    cfg_if! {
//  ^^^^^^ external cfg_if external
    if #[cfg(feature = "std")] {
        mod deque;
        pub use crate::deque::Worker;
    }
}

cfg_if::cfg_if! {
//      ^^^^^^ external cfg_if external
    if #[cfg(windows)] {
        mod windows;
        use windows as sys;
    } else if #[cfg(feature = "fast")] {
        mod fast;
        use fast as sys;
    } else if #[cfg(any(unix, feature = "slow"))] {
        mod unix;
        use unix as sys;
        fn local() {}
    } else {
        use deque as sys;
        fn local() {}
    }
}

fn run(worker: Worker) {
    worker.steal();
//         ^^^^^ calls fn:src/deque.rs:Worker.steal receiver_type
    sys::open();
//       ^^^^ calls fn:src/unix.rs:open import
    local();
//  ^^^^^ calls fn:src/lib.rs:local scope
    cfg_if! {
//  ^^^^^^ external cfg_if external
        if #[cfg(feature = "fast")] {
            sys::open();
//               ^^^^ calls fn:src/unix.rs:open import
        } else {
            local();
//          ^^^^^ calls fn:src/lib.rs:local scope
        }
    }
}
// --- src/deque.rs
pub struct Worker;
impl Worker {
    pub fn steal(&self) {}
}
pub fn open() {}
// --- src/windows.rs
pub fn open() {}
// --- src/fast.rs
pub fn open() {}
// --- src/unix.rs
pub fn open() {}
