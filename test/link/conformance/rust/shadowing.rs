// --- src/lib.rs
mod other;
use other::work;

struct Job;

impl Job {
    fn go(&self) {}
}

struct Task;

impl Task {
    fn go(&self) {}
}

fn outer(thing: Job) {
    fn work() {}
    work();
//  ^^^^ calls fn:src/lib.rs:outer.work scope
    let thing = Task;
    thing.go();
//        ^^ calls fn:src/lib.rs:Task.go scope
}

fn plain(run: fn()) {
    work();
//  ^^^^ calls fn:src/other.rs:work import
    run();
//  ^^^ unresolved
}
// --- src/other.rs
pub fn work() {}
