// --- src/lib.rs
pub trait Codec {
    fn encode(&self, b: u8);
    fn read(r: u8) -> Option<Self>;
}
impl Codec for u16 {
    fn encode(&self, b: u8) {}
    fn read(r: u8) -> Option<u16> { None }
}
impl Codec for Vec<u8> {
    fn encode(&self, b: u8) {}
    fn read(r: u8) -> Option<Self> { None }
}
impl Codec for str {
    fn encode(&self, b: u8) {}
    fn read(r: u8) -> Option<Self> { None }
}
pub struct Padded<T> { value: T }
impl<T> std::ops::Deref for Padded<T> {
    type Target = T;
    fn deref(&self) -> &T { &self.value }
}
pub struct Atomic<T> { held: T }
impl<T> Atomic<T> { pub fn load(&self) -> T { todo!() } }
pub struct Epoch;
impl Epoch { pub fn pin(&self) {} }
pub struct M { n: u16, v: Vec<u8>, e: Padded<Atomic<Epoch>> }
fn run(m: &M, x: u16, c: &str) {
    u16::read(1);
//       ^^^^ calls fn:src/lib.rs:u16.read receiver_type
    (1 as u16).encode(1);
//             ^^^^^^ calls fn:src/lib.rs:u16.encode receiver_type
    m.n.encode(1);
//      ^^^^^^ calls fn:src/lib.rs:u16.encode receiver_type
    x.encode(1);
//    ^^^^^^ calls fn:src/lib.rs:u16.encode receiver_type
    m.v.encode(1);
//      ^^^^^^ calls fn:src/lib.rs:Vec.encode receiver_type
    c.encode(1);
//    ^^^^^^ calls fn:src/lib.rs:str.encode receiver_type
    m.e.load().pin();
//      ^^^^ calls fn:src/lib.rs:Atomic.load receiver_type
//             ^^^ calls fn:src/lib.rs:Epoch.pin return_type
    x.is_power_of_two();
}
pub trait Len { fn len(&self) -> usize; fn twice(&self) -> usize; fn next(&self) {} }
impl Len for str {
    fn len(&self) -> usize { str::len(self) }
//                                ^^^ unresolved
    fn twice(&self) -> usize { self.len() }
//                                  ^^^ unresolved
}
impl<T: Len> Len for Box<T> {
    fn len(&self) -> usize { (**self).len() }
//                                    ^^^ calls fn:src/lib.rs:Len.len receiver_type
    fn twice(&self) -> usize { self.as_ref().twice() }
//                                           ^^^^^ calls fn:src/lib.rs:Len.twice receiver_type
//                                  ^^^^^^ unresolved
}
impl<T: Len> Len for Vec<T> {
    fn len(&self) -> usize { 0 }
    fn twice(&self) -> usize { for x in self { x.twice(); } 1 }
//                                               ^^^^^ calls fn:src/lib.rs:Len.twice receiver_type
}
fn more(s: &str, v: Vec<u8>) {
    s.len();
    s.twice();
//    ^^^^^ calls fn:src/lib.rs:str.twice receiver_type
    v.twice();
//    ^^^^^ calls fn:src/lib.rs:Vec.twice receiver_type
}
