// --- src/lib.rs
struct User;

impl User {
    fn save(&self) {}
    fn merge(&mut self, other: &Self) {
        other.save();
//            ^^^^ calls fn:src/lib.rs:User.save receiver_type
    }
}

fn run(user: &mut User, maybe: Option<&User>, unknown: Lost) {
    user.save();
//       ^^^^ calls fn:src/lib.rs:User.save receiver_type
    if let Some(found) = maybe {
        found.save();
//            ^^^^ calls fn:src/lib.rs:User.save receiver_type
    }
    unknown.save();
//          ^^^^ unresolved
}
