// --- src/lib.rs
use std::collections::HashMap;
pub struct Foo;
impl Foo { pub fn bar(&self) {} }
pub fn a(m: &HashMap<String, Foo>, t: (u8, Foo), l: Vec<(u8, Foo)>) {
    for (k, v) in m { v.bar(); }
//                      ^^^ calls fn:src/lib.rs:Foo.bar receiver_type
    for (k, v) in m.iter() { v.bar(); }
//                             ^^^ calls fn:src/lib.rs:Foo.bar receiver_type
    for v in m.values() { v.bar(); }
//                          ^^^ calls fn:src/lib.rs:Foo.bar receiver_type
    t.1.bar();
//      ^^^ calls fn:src/lib.rs:Foo.bar receiver_type
    for (a, b) in &l { b.bar(); }
//                       ^^^ calls fn:src/lib.rs:Foo.bar receiver_type
    for (i, (a, b)) in l.iter().enumerate() { b.bar(); }
//                                              ^^^ calls fn:src/lib.rs:Foo.bar receiver_type
    if let Some((k, v)) = m.iter().next() { v.bar(); }
//                                            ^^^ calls fn:src/lib.rs:Foo.bar receiver_type
    m.iter().map(|(k, v)| v.bar());
//                          ^^^ calls fn:src/lib.rs:Foo.bar receiver_type
    let (a, b) = t; b.bar();
//                    ^^^ calls fn:src/lib.rs:Foo.bar receiver_type
}
