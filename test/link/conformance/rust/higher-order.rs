// --- src/lib.rs
struct Item;

impl Item {
    fn price(&self) -> u32 {
        1
    }
}

fn apply<F: Fn(u32) -> u32>(work: F) -> u32 {
    work(1)
//  ^^^^ unresolved
}

fn twice(x: u32) -> u32 {
    x
}

fn run(items: Vec<Item>) {
    apply(twice);
//  ^^^^^ calls fn:src/lib.rs:apply scope
    items.iter().map(Item::price).sum::<u32>();
//                                ^^^ nothing
//                         ^^^^^ uses fn:src/lib.rs:Item.price
}
