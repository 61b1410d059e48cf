// --- src/lib.rs
use std::ops::{Add, Deref, Mul};

pub struct Item {
    size: u8,
}

impl Item {
    fn make() -> Item {
        Item { size: 1 }
//      ^^^^ calls cls:src/lib.rs:Item scope
    }
    fn total(&self) -> Price {
        Price(1)
//      ^^^^^ calls cls:src/lib.rs:Price scope
    }
}

pub struct Price(u8);

impl Price {
    fn cents(&self) {}
}

pub struct Holder<T> {
    inner: T,
}

impl<T> Holder<T> {
    pub fn new(inner: T) -> Self {
        Holder { inner }
//      ^^^^^^ calls cls:src/lib.rs:Holder scope
    }
    fn get(&self) -> &T {
        &self.inner
    }
    fn map<U, F: FnOnce(T) -> U>(self, change: F) -> Holder<U> {
        Holder::new(change(self.inner))
//                  ^^^^^^ unresolved
//              ^^^ calls fn:src/lib.rs:Holder.new scope
    }
    fn each<F>(&self, mut visit: F)
    where
        F: FnMut(&T),
    {
        visit(&self.inner)
//      ^^^^^ unresolved
    }
    fn filled(make: impl Fn() -> T) -> Holder<T> {
        Holder { inner: make() }
//                      ^^^^ unresolved
//      ^^^^^^ calls cls:src/lib.rs:Holder scope
    }
}

impl<T> Deref for Holder<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.inner
    }
}

// The type arguments of a type are told by what its function is given,
fn by_function() {
    let held = Holder::new(Item::make());
//                               ^^^^ calls fn:src/lib.rs:Item.make scope
//                     ^^^ calls fn:src/lib.rs:Holder.new scope
    held.total().cents();
//       ^^^^^ calls fn:src/lib.rs:Item.total return_type
//               ^^^^^ calls fn:src/lib.rs:Price.cents return_type
    held.get().total();
//       ^^^ calls fn:src/lib.rs:Holder.get return_type
//             ^^^^^ calls fn:src/lib.rs:Item.total return_type
    held.each(|item| {
//       ^^^^ calls fn:src/lib.rs:Holder.each return_type
        item.total();
//           ^^^^^ calls fn:src/lib.rs:Item.total return_type
    });
    held.map(|item| item.total()).get().cents();
//       ^^^ calls fn:src/lib.rs:Holder.map return_type
//                       ^^^^^ calls fn:src/lib.rs:Item.total return_type
//                                ^^^ calls fn:src/lib.rs:Holder.get return_type
//                                      ^^^^^ calls fn:src/lib.rs:Price.cents return_type
    Holder::filled(|| Item::make()).get().total();
//          ^^^^^^ calls fn:src/lib.rs:Holder.filled scope
//                          ^^^^ calls fn:src/lib.rs:Item.make scope
//                                  ^^^ calls fn:src/lib.rs:Holder.get return_type
//                                        ^^^^^ calls fn:src/lib.rs:Item.total return_type
}

pub struct Pair<A, B> {
    first: A,
    second: Vec<B>,
}

pub struct Both<A, B>(A, Option<B>);

// or by what its fields are.
fn by_fields(item: Item, second: Vec<Price>) {
    let pair = Pair { first: Item::make(), second };
//             ^^^^ calls cls:src/lib.rs:Pair scope
//                                 ^^^^ calls fn:src/lib.rs:Item.make scope
    pair.first.total();
//             ^^^^^ calls fn:src/lib.rs:Item.total receiver_type
    pair.second[0].cents();
//                 ^^^^^ calls fn:src/lib.rs:Price.cents receiver_type
    let both = Both(item, Some(Price(2)));
//             ^^^^ calls cls:src/lib.rs:Both scope
//                             ^^^^^ calls cls:src/lib.rs:Price scope
    both.0.total();
//         ^^^^^ calls fn:src/lib.rs:Item.total receiver_type
    both.1.unwrap().cents();
//         ^^^^^^ external std external
//                  ^^^^^ calls fn:src/lib.rs:Price.cents receiver_type
}

fn apply<T, F>(value: T, change: F) -> T
where
    F: Fn(&T),
{
    change(&value);
//  ^^^^^^ unresolved
    value
}

fn by_arguments(item: Item) {
    apply(item, |one| {
//  ^^^^^ calls fn:src/lib.rs:apply scope
        one.total();
//          ^^^^^ calls fn:src/lib.rs:Item.total receiver_type
    })
    .total();
//   ^^^^^ calls fn:src/lib.rs:Item.total receiver_type
}

impl Add for Price {
    type Output = Price;
    fn add(self, other: Price) -> Price {
        Price(self.0 + other.0)
//      ^^^^^ calls cls:src/lib.rs:Price scope
    }
}

impl Mul<u8> for Price {
    type Output = Item;
    fn mul(self, by: u8) -> Self::Output {
        Item { size: by }
//      ^^^^ calls cls:src/lib.rs:Item scope
    }
}

// Operators give what the function of their trait gives.
fn by_operators(a: Price, b: Price) {
    let sum = a + b;
    sum.cents();
//      ^^^^^ calls fn:src/lib.rs:Price.cents return_type
    (sum * 2).total();
//            ^^^^^ calls fn:src/lib.rs:Item.total return_type
    (1 + 2).total();
}
