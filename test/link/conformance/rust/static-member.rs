// --- src/lib.rs
struct Config;

impl Config {
    const LIMIT: Limit = Limit;
    fn load() -> Config {
        Self::check();
//            ^^^^^ calls fn:src/lib.rs:Config.check scope
        Config::LIMIT.apply();
//                    ^^^^^ calls fn:src/lib.rs:Limit.apply receiver_type
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
