// --- src/lib.rs
trait Store {
    fn save(&self);
}

struct Disk;

impl Store for Disk {
    fn save(&self) {}
}

fn by_object(store: &dyn Store, boxed: Box<dyn Store>) {
    store.save();
//        ^^^^ calls fn:src/lib.rs:Store.save receiver_type
    boxed.save();
//        ^^^^ calls fn:src/lib.rs:Store.save receiver_type
}

fn by_opaque(store: impl Store) {
    store.save();
//        ^^^^ calls fn:src/lib.rs:Store.save receiver_type
}

fn on_disk(disk: &Disk) {
    disk.save();
//       ^^^^ calls fn:src/lib.rs:Disk.save scope
    <Disk as Store>::save(disk);
//                   ^^^^ calls fn:src/lib.rs:Disk.save scope
}
