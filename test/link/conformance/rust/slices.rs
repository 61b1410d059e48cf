// --- src/lib.rs
trait Bytes {
    fn last_byte(&self) -> u8;
}

impl Bytes for [u8] {
    fn last_byte(&self) -> u8 {
        0
    }
}

trait Shout {
    fn shout(&self) -> String;
}

impl Shout for str {
    fn shout(&self) -> String {
        String::new()
    }
}

fn run(slice: &[u8], list: &mut Vec<u8>, said: &str, owned: String) {
    slice.last_byte();
//        ^^^^^^^^^ calls fn:src/lib.rs:[u8].last_byte receiver_type
    list.last_byte();
//       ^^^^^^^^^ calls fn:src/lib.rs:[u8].last_byte receiver_type
    slice[1..].last_byte();
//             ^^^^^^^^^ calls fn:src/lib.rs:[u8].last_byte receiver_type
    said.shout().shout();
//       ^^^^^ calls fn:src/lib.rs:str.shout receiver_type
//               ^^^^^ calls fn:src/lib.rs:str.shout receiver_type
    owned.shout();
//        ^^^^^ calls fn:src/lib.rs:str.shout receiver_type
    "a".shout();
//      ^^^^^ calls fn:src/lib.rs:str.shout receiver_type
}
