// --- src/lib.rs
mod a;
mod b;
use a::Text;

impl From<u8> for Text {
    fn from(one: u8) -> Self {
        Text
    }
}

impl From<u16> for Text {
    fn from(one: u16) -> Self {
        Text
    }
}

fn run() {
    Text::from(1u8);
//        ^^^^ calls fn:src/lib.rs:Text.from import
    Text::make();
//        ^^^^ calls fn:src/a.rs:Text.make import
    b::Text::make();
//           ^^^^ calls fn:src/b.rs:Text.make import
}
// --- src/a.rs
pub struct Text;

impl Text {
    pub fn make() {}
}
// --- src/b.rs
pub struct Text;

impl Text {
    pub fn make() {}
}
