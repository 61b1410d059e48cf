// --- src/lib.rs
mod api;

pub fn run() {
    api::deep();
//       ^^^^ calls fn:src/api/inner/core_part.rs:deep reexport
    api::Thing::make();
//              ^^^^ calls fn:src/api/inner/core_part.rs:Thing.make reexport
    crate::api::renamed();
//              ^^^^^^^ calls fn:src/api/inner.rs:plain reexport
}
// --- src/api/mod.rs
mod inner;
pub use self::inner::{deep, plain as renamed, Thing};
// --- src/api/inner.rs
mod core_part;
pub use core_part::*;
pub fn plain() {}
// --- src/api/inner/core_part.rs
pub fn deep() {}
pub struct Thing;

impl Thing {
    pub fn make() {}
}
