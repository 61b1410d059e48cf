// --- Cargo.toml
[package]
name = "x"
version = "0.1.0"
// --- src/lib.rs
use std::collections::HashMap;
use std::mem;
#[derive(Default)]
pub struct Tag { best: Option<Post> }
impl Tag { pub fn shout(&self) {} pub fn posts(&self) -> Vec<Post> { vec![] } }
pub struct Post;
impl Post { pub fn publish(&self) {} }
fn gathered(ts: Vec<Tag>) {
    let by: HashMap<_, _> = ts.iter().map(|t| (1, t)).collect();
    by[&1].shout();
//         ^^^^^ calls fn:src/lib.rs:Tag.shout receiver_type
    for (_, t) in &by { t.shout(); }
//                        ^^^^^ calls fn:src/lib.rs:Tag.shout receiver_type
    let (a, b): (Vec<_>, Vec<_>) = ts.iter().partition(|t| true);
    a[0].shout();
//       ^^^^^ calls fn:src/lib.rs:Tag.shout receiver_type
    let (c, d): (Vec<_>, Vec<_>) = ts.iter().map(|t| (1, t)).unzip();
    d[0].shout();
//       ^^^^^ calls fn:src/lib.rs:Tag.shout receiver_type
    ts.iter().fold(Post, |first, t| { first.publish(); t.shout(); first }).publish();
//                                          ^^^^^^^ calls fn:src/lib.rs:Post.publish scope
//                                                       ^^^^^ calls fn:src/lib.rs:Tag.shout receiver_type
//                                                                         ^^^^^^^ calls fn:src/lib.rs:Post.publish scope
    std::iter::once(Tag::default()).last().unwrap().shout();
//             ^^^^ external std
//                                         ^^^^^^ unresolved
//                                                  ^^^^^ calls fn:src/lib.rs:Tag.shout receiver_type
}
fn taken(tag: &mut Tag) {
    mem::take(&mut tag.best).unwrap().publish();
//       ^^^^ external std
//                           ^^^^^^ unresolved
//                                    ^^^^^^^ calls fn:src/lib.rs:Post.publish receiver_type
}
fn blocks(ts: Vec<Tag>) {
    ts.iter().map(|t| { let all = t.posts(); all }).for_each(|ps| ps[0].publish());
//                                  ^^^^^ calls fn:src/lib.rs:Tag.posts receiver_type
//                                                                      ^^^^^^^ calls fn:src/lib.rs:Post.publish receiver_type
    ts.iter().map(|t| match 1 { 1 => t.posts(), _ => vec![] }).for_each(|ps| ps[0].publish());
//                                     ^^^^^ calls fn:src/lib.rs:Tag.posts receiver_type
//                                                                                 ^^^^^^^ unresolved
    ts.iter().map(|t| if true { t.posts() } else { vec![] }).for_each(|ps| ps[0].publish());
//                                ^^^^^ calls fn:src/lib.rs:Tag.posts receiver_type
//                                                                               ^^^^^^^ unresolved
}
