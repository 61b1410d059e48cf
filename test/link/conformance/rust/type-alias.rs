// --- src/lib.rs
mod error;
mod streams;
pub type Error = crate::error::Error<crate::error::Fmt>;
pub type Pair<A = u8> = error::Two<A>;
pub type Plain = error::Plain;
fn run() {
    crate::Error::make(1).with();
//                ^^^^ calls fn:src/error.rs:Error.make import
//                        ^^^^ calls fn:src/error.rs:Error.with return_type
    Pair::new();
//        ^^^ calls fn:src/error.rs:Two.new scope
    Plain::make();
//         ^^^^ calls fn:src/error.rs:Plain.make scope
    let plain = Plain { x: 1 };
//              ^^^^^ calls cls:src/error.rs:Plain
    plain.show();
//        ^^^^ calls fn:src/error.rs:Plain.show receiver_type
    <Plain>::make();
//           ^^^^ calls fn:src/error.rs:Plain.make scope
}
// --- src/error.rs
pub struct Fmt;
pub struct Error<F> { f: F }
impl<F> Error<F> {
    pub fn make(x: u8) -> Self { todo!() }
    pub fn with(self) -> Self { self }
}
pub struct Two<A> { a: A }
impl<A> Two<A> { pub fn new() -> Self { todo!() } }
pub struct Plain { pub x: u8 }
impl Plain {
    pub fn make() -> Self { todo!() }
    pub fn show(&self) {}
}
pub enum UserError { Inactive, Closed }
impl std::error::Error for UserError {}
// --- src/streams/mod.rs
mod prio;
mod store;
use self::store::Store;
// --- src/streams/store.rs
pub struct Store;
impl Store { pub fn go(&self) {} }
// --- src/streams/prio.rs
use super::*;
use crate::error::UserError::*;
fn run(a: &super::store::Store, b: &store::Store, c: Store) -> crate::error::UserError {
    a.go();
//    ^^ calls fn:src/streams/store.rs:Store.go receiver_type
    b.go();
//    ^^ calls fn:src/streams/store.rs:Store.go receiver_type
    c.go();
//    ^^ calls fn:src/streams/store.rs:Store.go receiver_type
    Inactive
}
