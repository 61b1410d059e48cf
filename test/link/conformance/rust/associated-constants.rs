// --- src/lib.rs
mod paint;
mod more;
use paint::Color;

pub trait Named {
    const NAME: Color;
}

pub trait Other {
    const NAME: Color;
}

pub struct One;

impl Named for One {
    const NAME: Color = Color::RED;
}

pub struct Two;

impl Named for Two {
    const NAME: Color = Color::RED;
}

impl Other for Two {
    const NAME: Color = Color::RED;
}

fn run() {
    Color::RED.lighten();
//             ^^^^^^^ calls fn:src/paint.rs:Color.lighten receiver_type
    Color::BLUE.lighten();
//              ^^^^^^^ calls fn:src/paint.rs:Color.lighten receiver_type
    One::NAME.lighten();
//            ^^^^^^^ calls fn:src/paint.rs:Color.lighten receiver_type
    // Which trait is meant, nobody says.
    Two::NAME.lighten();
//            ^^^^^^^ unresolved
    Color::LIMIT.min(1);
}
// --- src/paint.rs
pub struct Color {
    value: u8,
}

impl Color {
    pub const RED: Color = Color { value: 1 };
//                         ^^^^^ calls cls:src/paint.rs:Color scope
    pub const LIMIT: usize = 3;
    const OWN: Self = Self::RED;
    pub fn lighten(&self) {
        Self::OWN.lighten();
//                ^^^^^^^ calls fn:src/paint.rs:Color.lighten receiver_type
    }
}
// --- src/more.rs
use crate::paint::Color;

impl Color {
    pub const BLUE: Color = Color::RED;
}
