import { beforeAll, expect, test } from 'vitest'
import { calls, loadLanguages } from './tree.ts'

beforeAll(loadLanguages)

test('Rust: a function beside a module of its name is what is called; paths go on from the module', () => {
  expect(
    calls({
      'src/lib.rs': 'mod x;\npub use x::x;\nfn f() { x(); x::y(); }',
      'src/x.rs': 'pub fn x() {}\npub fn y() {}',
      'src/z.rs': 'use crate::x;\nfn g() { x(); x::y(); }',
    }),
  ).toEqual([
    'src/lib.rs:f -> src/x.rs:x import',
    'src/lib.rs:f -> src/x.rs:y import',
    'src/z.rs:g -> src/x.rs:x reexport',
    'src/z.rs:g -> src/x.rs:y reexport',
  ])
})

test('Rust: a path starts in the standard library or a dependency unless the project has the name', () => {
  const files = {
    'Cargo.toml': '[package]\nname = "k"\n[dependencies]\nserde-json = "1"\nours = "1"',
    'src/lib.rs':
      'mod ours;\nfn f() { std::mem::swap(); serde_json::from_str(); ours::g(); lost::h(); serde_json(); }',
    'src/ours.rs': 'pub fn g() {}',
  }
  expect(calls(files)).toEqual([
    'src/lib.rs:f -> ? h',
    'src/lib.rs:f -> ? serde_json',
    'src/lib.rs:f -> ext:serde_json external',
    'src/lib.rs:f -> ext:std external',
    'src/lib.rs:f -> src/ours.rs:g import',
  ])
})

test('Rust: a macro is seen below its module, and when exported wherever its crate is', () => {
  const files = {
    'src/lib.rs': 'macro_rules! near { () => {} }\nmod sub;\nmod macros;',
    'src/macros.rs': '#[macro_export]\nmacro_rules! far { () => {} }\nmacro_rules! own { () => {} }',
    'src/sub/mod.rs': 'mod deep;\nuse crate::far as other;\nfn f() { other!(); crate::far!(); own!(); }',
    'src/sub/deep.rs': 'fn g() { near!(); far!(); println!(); }',
    'else/src/lib.rs': 'fn h() { near!(); far!(); }',
  }
  expect(calls(files)).toEqual([
    'else/src/lib.rs:h -> ? far',
    'else/src/lib.rs:h -> ? near',
    'src/sub/deep.rs:g -> src/lib.rs:near import',
    'src/sub/deep.rs:g -> src/macros.rs:far import',
    'src/sub/mod.rs:f -> ? own',
    'src/sub/mod.rs:f -> src/macros.rs:far import',
  ])
})
