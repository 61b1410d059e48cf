// --- Cargo.toml
[workspace]
members = ["core", "app"]
// --- core/Cargo.toml
[package]
name = "shop-core"

[lib]
path = "source/root.rs"
// --- core/source/root.rs
pub mod price;
pub fn open() {
    price::sum();
//         ^^^ calls fn:core/source/price.rs:sum import
}
// --- core/source/price.rs
pub fn sum() {
    crate::open();
//         ^^^^ calls fn:core/source/root.rs:open import
}
// --- app/Cargo.toml
[package]
name = "app"

[dependencies]
shop-core = { path = "../core" }
base = { package = "shop-core", path = "../core" }
serde = "1"

[target.'cfg(unix)'.dependencies]
libc = "0.2"
// --- app/src/main.rs
use shop_core::price;

fn main() {
    shop_core::open();
//             ^^^^ calls fn:core/source/root.rs:open import
    base::price::sum();
//               ^^^ calls fn:core/source/price.rs:sum reexport
    price::sum();
//         ^^^ calls fn:core/source/price.rs:sum reexport
    serde::to_string();
//         ^^^^^^^^^ external serde external
    unsafe { libc::getpid() };
//                 ^^^^^^ external libc external
}
