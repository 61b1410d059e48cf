// --- app/Box.java
package app;

import java.util.Map;

class Item {
    void use() {}
}

class Box<T extends Item> {
    T held;

    void open(T item) {
        item.use();
        //   ^^^ calls fn:app/Box.java:Item.use receiver_type
    }

    <S extends Item> void other(S item) {
        item.use();
        //   ^^^ calls fn:app/Box.java:Item.use receiver_type
    }

    void wrap(Box<Item> box, Map<String, Item> items) {
        box.open(null);
        //  ^^^^ calls fn:app/Box.java:Box.open receiver_type
        items.get("a").use();
        //    ^^^ nothing
        //             ^^^ calls fn:app/Box.java:Item.use receiver_type
    }
}

class Key extends Item {
    void turn() {}
}

class Keys extends Box<Key> {
    void go(Pair<Key, Item> pair) {
        held.turn();
        //   ^^^^ calls fn:app/Box.java:Key.turn receiver_type
        pair.left().turn();
        //   ^^^^ calls fn:app/Box.java:Pair.left receiver_type
        //          ^^^^ calls fn:app/Box.java:Key.turn receiver_type
        pair.right().use();
        //   ^^^^^ calls fn:app/Box.java:Pair.right receiver_type
        //           ^^^ calls fn:app/Box.java:Item.use return_type
        pair.swapped().right().turn();
        //   ^^^^^^^ calls fn:app/Box.java:Pair.swapped receiver_type
        //             ^^^^^ calls fn:app/Box.java:Pair.right receiver_type
        //                     ^^^^ calls fn:app/Box.java:Key.turn receiver_type
    }
}

class Pair<L, R> {
    L left;
    R right;

    L left() { return left; }
    R right() { return right; }
    Pair<R, L> swapped() { return null; }
}

abstract class Builder<B extends Builder<B>> {
    abstract B self();
    void build() {
        self().self().build();
//      ^^^^ calls fn:app/Box.java:Builder.self scope
        //     ^^^^ calls fn:app/Box.java:Builder.self
        //            ^^^^^ calls fn:app/Box.java:Builder.build
    }
    void any(Box<?> box) {
        box.held.use();
        //       ^^^ calls fn:app/Box.java:Item.use receiver_type
    }
}
