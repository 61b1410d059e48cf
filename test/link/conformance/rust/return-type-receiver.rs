// --- src/lib.rs
struct Conn;

impl Conn {
    fn close(self) {}
}

fn open() -> Result<Conn, Failure> {
    Ok(Conn)
}

fn guess() -> Option<Conn> {
    let conn = open()?;
//             ^^^^ calls fn:src/lib.rs:open scope
    conn.close();
//       ^^^^^ calls fn:src/lib.rs:Conn.close return_type
    open().unwrap().close();
//                  ^^^^^ calls fn:src/lib.rs:Conn.close return_type
//         ^^^^^^ unresolved
//  ^^^^ calls fn:src/lib.rs:open scope
    None
}

struct Failure;
