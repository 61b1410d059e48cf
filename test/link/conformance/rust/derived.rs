// --- src/lib.rs
#[derive(Default, Clone)]
struct Options {
    name: String,
}

impl Options {
    fn named(self, name: &str) -> Self {
        self
    }
}

struct Own;

impl Default for Own {
    fn default() -> Own {
        Own
    }
}

impl Own {
    fn run(&self) {}
}

type Short = Options;
type Other = Own;

fn run() {
    let mut options = Options::default();
//                             ^^^^^^^ nothing
    options.named("a").clone().named("b");
//          ^^^^^ calls fn:src/lib.rs:Options.named return_type
//                     ^^^^^ unresolved
//                             ^^^^^ calls fn:src/lib.rs:Options.named return_type
    Short::default().named("a");
//                   ^^^^^ calls fn:src/lib.rs:Options.named return_type
    <Options as Default>::default().named("a");
//                                  ^^^^^ calls fn:src/lib.rs:Options.named return_type
    Other::default().run();
//         ^^^^^^^ calls fn:src/lib.rs:Own.default scope
//                   ^^^ calls fn:src/lib.rs:Own.run return_type
    let make = Other::default;
    make().run();
//  ^^^^ calls fn:src/lib.rs:Own.default scope
//         ^^^ calls fn:src/lib.rs:Own.run return_type
}
