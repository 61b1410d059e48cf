// --- src/lib.rs
mod fault;
use fault::Fault;

struct Kid;

impl Kid {
    fn play(&self) {}
    fn err(&self) {}
}

type Short<T> = std::result::Result<T, Fault>;
type Result<T, E = Fault> = std::result::Result<T, E>;

fn said() -> std::result::Result<Kid, Fault> {
    Ok(Kid)
}

fn short() -> Short<Kid> {
    Ok(Kid)
}

fn named() -> Result<Kid> {
    said()
//  ^^^^ calls fn:src/lib.rs:said scope
}

fn nothing() -> Result<()> {
    Ok(())
}

fn run() {
    match said() {
//        ^^^^ calls fn:src/lib.rs:said scope
        Ok(kid) => kid.play(),
//                     ^^^^ calls fn:src/lib.rs:Kid.play return_type
        Err(fault) => fault.code(),
//                          ^^^^ calls fn:src/fault.rs:Fault.code receiver_type
    }
    if let Err(fault) = short() {
//                      ^^^^^ calls fn:src/lib.rs:short scope
        fault.code();
//            ^^^^ calls fn:src/fault.rs:Fault.code receiver_type
    }
    let kid = named().map_err(|fault| fault.code());
//            ^^^^^ calls fn:src/lib.rs:named scope
//                                          ^^^^ calls fn:src/fault.rs:Fault.code receiver_type
    nothing().unwrap_err().code();
//  ^^^^^^^ calls fn:src/lib.rs:nothing scope
//                         ^^^^ calls fn:src/fault.rs:Fault.code receiver_type
}

// What a value has itself goes before.
fn own(kid: Result<Kid>) -> Result<()> {
    kid?.err();
//       ^^^ calls fn:src/lib.rs:Kid.err receiver_type
    Ok(())
}
// --- src/fault.rs
pub struct Fault;

impl Fault {
    pub fn code(&self) {}
}
