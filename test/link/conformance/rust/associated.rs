// --- src/lib.rs
struct Match;

impl Match {
    fn end(&self) {}
}

struct Matches;

impl Iterator for Matches {
    type Item = Match;
    fn next(&mut self) -> Option<Self::Item> {
        None
    }
}

fn all() -> Matches {
    Matches
}

fn run() {
    for found in all() {
//               ^^^ calls fn:src/lib.rs:all scope
        found.end();
//            ^^^ calls fn:src/lib.rs:Match.end receiver_type
    }
    let mut it = all();
//               ^^^ calls fn:src/lib.rs:all scope
    while let Some(found) = it.next() {
//                             ^^^^ calls fn:src/lib.rs:Matches.next return_type
        found.end();
//            ^^^ calls fn:src/lib.rs:Match.end receiver_type
    }
}
