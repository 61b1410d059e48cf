// --- src/lib.rs
    trait_template! {
//  ^^^^^^^^^^^^^^ unresolved
    /// A macro has words of its own between what it passes on.
    pub trait Walk {
        @section type
        type Node: Named;
        @section self
        fn next(&self) -> Self::Node;
        fn label(&self) -> u8;
    }
}

pub trait Named {
    fn name(&self) {}
}

    bitflags! {
//  ^^^^^^^^ unresolved
    #[derive(Default)]
    pub struct Flags: u32 {
        const FIRST = 0b1;
    }
}

impl Flags {
    fn show(&self) {}
}

fn run<W: Walk>(walk: W, flags: &Flags) {
    walk.label();
//       ^^^^^ calls fn:src/lib.rs:Walk.label receiver_type
    walk.next().name();
//       ^^^^ calls fn:src/lib.rs:Walk.next receiver_type
//              ^^^^ calls fn:src/lib.rs:Named.name inherited
    flags.show();
//        ^^^^ calls fn:src/lib.rs:Flags.show receiver_type
}
