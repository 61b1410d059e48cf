// --- src/lib.rs
struct Item;

impl Item {
    fn price(&self) {}
}

fn run(items: Vec<Item>, slice: &[Item]) {
    items[0].price();
//           ^^^^^ calls fn:src/lib.rs:Item.price receiver_type
    for item in &items {
        item.price();
//           ^^^^^ calls fn:src/lib.rs:Item.price receiver_type
    }
    for item in slice.iter() {
        item.price();
//           ^^^^^ calls fn:src/lib.rs:Item.price receiver_type
    }
    if let Some(first) = items.first() {
        first.price();
//            ^^^^^ calls fn:src/lib.rs:Item.price receiver_type
    }
}
