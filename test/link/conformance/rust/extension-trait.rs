// --- src/lib.rs
trait Shout {
    fn shout(&self);
}

impl Shout for str {
    fn shout(&self) {}
}

struct Own;

trait Extra {
    fn extra(&self) {}
}

impl<T> Extra for T {}

fn run(own: Own, words: &str) {
    words.len();
    own.missing();
//      ^^^^^^^ unresolved
}
