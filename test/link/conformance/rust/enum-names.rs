// --- src/lib.rs
pub enum Err<E> {
    Failure(E),
}

pub enum Kind {
    One(u8),
}

pub fn fail() -> Result<u8, Err<u8>> {
    Err(Err::Failure(1))
    //       ^^^^^^^ calls cls:src/lib.rs:Err
//  ^^^ nothing
}

pub fn wrong() {
    Kind(1);
//  ^^^^ unresolved
    Kind::One(1);
    //    ^^^ calls cls:src/lib.rs:Kind
}
