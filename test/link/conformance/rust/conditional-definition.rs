// --- src/lib.rs
#[cfg(windows)]
mod windows;
#[cfg(unix)]
mod unix;

#[cfg(windows)]
use windows as sys;
#[cfg(unix)]
use unix as sys;

#[cfg(not(feature = "fast"))]
fn sort() {}

#[cfg(feature = "fast")]
fn sort() {}

fn run() {
    sys::open();
//       ^^^^ calls fn:src/unix.rs:open import
    sort();
//  ^^^^ calls fn:src/lib.rs:sort~2 scope
}
// --- src/windows.rs
pub fn open() {}
// --- src/unix.rs
pub fn open() {}
