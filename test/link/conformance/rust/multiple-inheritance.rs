// --- src/lib.rs
trait Left {
    fn left(&self) {}
    fn same(&self) {}
}

trait Right: Left {
    fn right(&self) {
        self.left();
//           ^^^^ calls fn:src/lib.rs:Left.left inherited
    }
}

struct Both;

impl Left for Both {}
impl Right for Both {}

fn run(both: Both) {
    both.left();
//       ^^^^ calls fn:src/lib.rs:Left.left inherited
    both.right();
//       ^^^^^ calls fn:src/lib.rs:Right.right inherited
    both.same();
//       ^^^^ calls fn:src/lib.rs:Left.same inherited
}
