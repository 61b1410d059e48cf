// --- src/lib.rs
pub struct Foo { kids: Vec<Foo> }
impl Foo { pub fn bar(&self) -> &Foo { self } pub fn opt(&self) -> Option<&Foo> { None } }
pub struct Bag { foo: Foo }
impl Bag { pub fn run(&self) {} }
impl std::fmt::Display for Foo { fn fmt(&self) {} }
impl std::ops::Index<usize> for Bag { fn index(&self, at: usize) -> &Foo { &self.foo } }
fn each<F: Fn(&Foo) -> Bag>(f: F) { f(1).run() }
//                                  ^ unresolved
//                                       ^^^ calls fn:src/lib.rs:Bag.run return_type
fn one(o: Option<Foo>, w: &[Foo], bag: &Bag) -> Foo {
    o.map(|x| x.bar()).unwrap().bar();
//              ^^^ calls fn:src/lib.rs:Foo.bar receiver_type
//                     ^^^^^^ external std
//                              ^^^ calls fn:src/lib.rs:Foo.bar receiver_type
    o.and_then(|x| x.opt()).unwrap().bar();
//                   ^^^ calls fn:src/lib.rs:Foo.opt receiver_type
//                          ^^^^^^ external std
//                                   ^^^ calls fn:src/lib.rs:Foo.bar receiver_type
    w.iter().filter(|x| x.bar()).map(|x| x.opt()).for_each(|y| { y.bar(); });
//                        ^^^ calls fn:src/lib.rs:Foo.bar receiver_type
//                                         ^^^ calls fn:src/lib.rs:Foo.opt receiver_type
//                                                                 ^^^ calls fn:src/lib.rs:Foo.bar receiver_type
    w.iter().flat_map(|x| x.kids.iter()).any(|y| y.bar());
//                                                 ^^^ calls fn:src/lib.rs:Foo.bar receiver_type
    bag[0].bar();
//         ^^^ calls fn:src/lib.rs:Foo.bar receiver_type
    each(|x| { x.bar(); bag });
//  ^^^^ calls fn:src/lib.rs:each scope
//               ^^^ calls fn:src/lib.rs:Foo.bar receiver_type
    let e = if true { Foo { kids: vec![] } } else { return one(o, w, bag) };
//                    ^^^ calls cls:src/lib.rs:Foo
//                                                         ^^^ calls fn:src/lib.rs:one scope
    e.bar();
//    ^^^ calls fn:src/lib.rs:Foo.bar receiver_type
    let m = match 1 { 1 => bag, _ => { each(1); bag } };
//                                     ^^^^ calls fn:src/lib.rs:each scope
    m.run();
//    ^^^ calls fn:src/lib.rs:Bag.run receiver_type
    bag.foo
}
