// --- src/lib.rs
trait Named {
    fn name(&self);
    fn greet(&self) {
        self.name();
//           ^^^^ calls fn:src/lib.rs:Named.name self
    }
}

struct User;

impl Named for User {
    fn name(&self) {}
}

fn run(user: User) {
    user.name();
//       ^^^^ calls fn:src/lib.rs:User.name receiver_type
    user.greet();
//       ^^^^^ calls fn:src/lib.rs:Named.greet inherited
    user.other();
//       ^^^^^ unresolved
}
