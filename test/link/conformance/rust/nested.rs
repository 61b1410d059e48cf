// --- src/lib.rs
mod outer {
    pub mod inner {
        pub fn deep() {
            super::near();
//                 ^^^^ calls fn:src/lib.rs:outer.near import
            crate::top();
//                 ^^^ calls fn:src/lib.rs:top import
        }
    }

    pub fn near() {
        inner::deep();
//             ^^^^ calls fn:src/lib.rs:outer.inner.deep scope
    }
}

pub fn top() {
    fn local() {
        outer::inner::deep();
//                    ^^^^ calls fn:src/lib.rs:outer.inner.deep scope
    }
    local();
//  ^^^^^ calls fn:src/lib.rs:top.local scope
}
