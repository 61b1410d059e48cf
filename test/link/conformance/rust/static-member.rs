// --- src/lib.rs
struct Config;

impl Config {
    const LIMIT: Limit = Limit;
    fn load() -> Config {
        Self::check();
//            ^^^^^ calls fn:src/lib.rs:Config.check scope
        // Constants of an `impl` are not kept with the type yet.
        Config::LIMIT.apply();
//                    ^^^^^ unresolved
        Config
    }
    fn check() {}
}

struct Limit;

impl Limit {
    fn apply(&self) {}
}

static SHARED: Config = Config;

impl Config {
    fn show(&self) {}
}

fn run() {
    Config::load();
//          ^^^^ calls fn:src/lib.rs:Config.load scope
    SHARED.show();
//         ^^^^ calls fn:src/lib.rs:Config.show scope
    Config::show(&SHARED);
//          ^^^^ calls fn:src/lib.rs:Config.show scope
}
