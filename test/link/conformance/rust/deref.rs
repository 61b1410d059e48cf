// --- src/lib.rs
use std::ops::Deref;

struct Inner;

impl Inner {
    fn work(&self) {}
}

struct Guard {
    inner: Inner,
}

impl Deref for Guard {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.inner
    }
}

impl Guard {
    fn own(&self) {}
}

fn run(guard: Guard) {
    guard.own();
//        ^^^ calls fn:src/lib.rs:Guard.own receiver_type
    guard.work();
//        ^^^^ calls fn:src/lib.rs:Inner.work receiver_type
}
