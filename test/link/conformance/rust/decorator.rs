// --- src/lib.rs
use web::route;

// What `derive` writes is nobody's code in the project.
#[derive(Clone)]
struct Item;

#[inline]
#[route(get)]
fn plain() {}

fn run(item: Item) {
    plain();
//  ^^^^^ calls fn:src/lib.rs:plain scope
    item.clone();
//       ^^^^^ unresolved
}
