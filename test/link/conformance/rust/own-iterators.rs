// --- src/lib.rs
struct Match;

impl Match {
    fn end(&self) -> bool {
        true
    }
}

struct Matches {
    at: Option<Inner>,
}

struct Inner;

impl Iterator for Inner {
    type Item = Match;
    fn next(&mut self) -> Option<Match> {
        None
    }
}

impl Iterator for Matches {
    type Item = Match;
    fn next(&mut self) -> Option<Self::Item> {
        self.at.as_mut().and_then(|inner| inner.next())
//              ^^^^^^ unresolved
//                                              ^^^^ calls fn:src/lib.rs:Inner.next receiver_type
    }
}

impl Matches {
    fn skip(self, count: usize) -> Matches {
        self
    }
}

fn run(a: Matches, b: Matches, c: Matches) {
    for found in a.skip(1).filter(|one| one.end()) {
//                 ^^^^ calls fn:src/lib.rs:Matches.skip receiver_type
//                                          ^^^ calls fn:src/lib.rs:Match.end receiver_type
        found.end();
//            ^^^ calls fn:src/lib.rs:Match.end receiver_type
    }
    let all: Vec<_> = b.collect();
    all[0].end();
//         ^^^ calls fn:src/lib.rs:Match.end receiver_type
    all[1..].first().unwrap().end();
//                   ^^^^^^ unresolved
//                            ^^^ calls fn:src/lib.rs:Match.end receiver_type
    for pair in all.windows(2) {
        pair[0].end();
//              ^^^ calls fn:src/lib.rs:Match.end receiver_type
    }
    c.last().unwrap().end();
//           ^^^^^^ unresolved
//                    ^^^ calls fn:src/lib.rs:Match.end receiver_type
}
