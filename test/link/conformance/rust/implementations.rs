// --- src/lib.rs
struct Text;
struct Fault;

impl From<u8> for Text {
    fn from(one: u8) -> Self {
        Text
    }
}

impl From<u64> for Text {
    fn from(many: u64) -> Self {
        Text
    }
}

impl From<&str> for Text {
    fn from(said: &str) -> Self {
        Text
    }
}

impl From<String> for Text {
    fn from(said: String) -> Self {
        Text
    }
}

impl From<Fault> for Text {
    fn from(fault: Fault) -> Self {
        Text
    }
}

impl<T> From<Vec<T>> for Text {
    fn from(all: Vec<T>) -> Self {
        Text
    }
}

impl Text {
    fn show(&self) {}
}

fn run(one: u8, said: &str, owned: String, fault: Fault, all: Vec<u8>) {
    Text::from(one).show();
//        ^^^^ calls fn:src/lib.rs:Text.from scope
//                  ^^^^ calls fn:src/lib.rs:Text.show return_type
    Text::from(1u64);
//        ^^^^ calls fn:src/lib.rs:Text.from~2 scope
    Text::from("a");
//        ^^^^ calls fn:src/lib.rs:Text.from~3 scope
    Text::from(said);
//        ^^^^ calls fn:src/lib.rs:Text.from~3 scope
    Text::from(owned);
//        ^^^^ calls fn:src/lib.rs:Text.from~4 scope
    Text::from(one.to_string());
//        ^^^^ calls fn:src/lib.rs:Text.from~4 scope
    Text::from(fault);
//        ^^^^ calls fn:src/lib.rs:Text.from~5 scope
    Text::from(all);
//        ^^^^ calls fn:src/lib.rs:Text.from~6 scope
}

// Which of them it is, nobody knows; what it gives, all of them say.
fn open() {
    Text::from(unknown()).show();
//        ^^^^ unresolved
//             ^^^^^^^ unresolved
//                        ^^^^ calls fn:src/lib.rs:Text.show return_type
    Text::from(1);
//        ^^^^ unresolved
}

// Others' types have more of them than the project knows.
impl From<Text> for String {
    fn from(text: Text) -> String {
        String::new()
    }
}

fn others(text: Text) {
    String::from("a");
//          ^^^^ unresolved
    String::from(text);
//          ^^^^ calls fn:src/lib.rs:String.from receiver_type
}

impl PartialEq<u8> for Text {
    fn eq(&self, other: &u8) -> bool {
        true
    }
}

impl PartialEq<Text> for Text {
    fn eq(&self, other: &Text) -> bool {
        true
    }
}

fn same(a: Text, b: Text) {
    a.eq(&b);
//    ^^ calls fn:src/lib.rs:Text.eq~2 receiver_type
    a.eq(&1u8);
//    ^^ calls fn:src/lib.rs:Text.eq receiver_type
}
