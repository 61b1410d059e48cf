// --- src/lib.rs
pub mod ext;
use ext::{Bytes, Chunks, Counted};

pub struct Item;

// What a trait does for all is there for the types of others that it is given to, and that say nothing else.
fn run(mut owned: Vec<u8>, slice: &[u8], items: Vec<Item>, text: String) {
    owned.push_twice();
//        ^^^^^^^^^^ calls fn:src/ext.rs:Bytes.push_twice inherited
    owned.bytes();
//        ^^^^^ calls fn:src/ext.rs:Vec.bytes receiver_type
    slice.count_all();
//        ^^^^^^^^^ calls fn:src/ext.rs:Counted.count_all inherited
    items.iter().chunked();
//               ^^^^^^^ calls fn:src/ext.rs:Chunks.chunked inherited
    items.into_iter().filter(|_| true).chunked();
//                                     ^^^^^^^ calls fn:src/ext.rs:Chunks.chunked inherited
    // A vector may have such a method itself, and what the trait's own calls is the slice's.
    owned.len();
    slice.to_upper();
    text.trim().shout();
//              ^^^^^ calls fn:src/ext.rs:str.shout receiver_type
    text.as_str().shout();
//                ^^^^^ calls fn:src/ext.rs:str.shout receiver_type
}
// --- src/ext.rs
pub trait Bytes {
    fn bytes(&self) -> &[u8];
    fn len(&self) -> usize {
        0
    }
    fn push_twice(&mut self) {}
}

impl Bytes for Vec<u8> {
    fn bytes(&self) -> &[u8] {
        self
    }
}

pub trait Counted {
    fn own(&self) -> &[u8];
    fn count_all(&self) {}
    fn to_upper(&self) {
        self.own().to_upper()
//           ^^^ calls fn:src/ext.rs:Counted.own self
    }
}

impl Counted for [u8] {
    fn own(&self) -> &[u8] {
        self
    }
}

pub trait Chunks: Iterator {
    fn chunked(self) -> u8
    where
        Self: Sized,
    {
        0
    }
}

impl<I: Iterator> Chunks for I {}

pub trait Shout {
    fn shout(&self) {}
}

impl Shout for str {
    fn shout(&self) {}
}
