// --- src/lib.rs
mod conn;
pub mod client {
    pub(super) mod hs;
    mod tls;
    pub mod deep {
        mod inner;
        pub use inner::far;
    }
    pub fn shared() {}
    pub use hs::Context;
}
fn run() {
    client::hs::start();
//              ^^^^^ calls fn:src/client/hs.rs:start reexport
    client::deep::far();
//                ^^^ calls fn:src/client/deep/inner.rs:far reexport
    crate::client::hs::start();
//                     ^^^^^ calls fn:src/client/hs.rs:start reexport
}
// --- src/conn.rs
pub struct Common;
impl Common { pub fn send(&self) {} }
// --- src/client/hs.rs
pub struct Context { pub common: crate::conn::Common }
pub fn start() { super::shared(); }
//                      ^^^^^^ calls fn:src/lib.rs:client.shared import
// --- src/client/tls.rs
use super::hs;
use super::hs::Context;
fn go(cx: &mut hs::Context, dx: &Context) {
    cx.common.send();
//            ^^^^ calls fn:src/conn.rs:Common.send receiver_type
    dx.common.send();
//            ^^^^ calls fn:src/conn.rs:Common.send receiver_type
    hs::start();
//      ^^^^^ calls fn:src/client/hs.rs:start reexport
    super::shared();
//         ^^^^^^ calls fn:src/lib.rs:client.shared import
    super::deep::far();
//               ^^^ calls fn:src/client/deep/inner.rs:far reexport
    super::super::client::shared();
//                        ^^^^^^ calls fn:src/lib.rs:client.shared import
}
// --- src/client/deep/inner.rs
pub fn far() { super::super::shared(); super::super::hs::start(); }
//                           ^^^^^^ calls fn:src/lib.rs:client.shared import
//                                                       ^^^^^ calls fn:src/client/hs.rs:start reexport
// --- Cargo.toml
[package]
name = "shop"
edition = "2021"
