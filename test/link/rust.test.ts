import { beforeAll, expect, test } from 'vitest'
import { calls, loadLanguages, Tree } from './tree.ts'

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

test('Rust: of several of one name, what an ordinary build takes is meant', () => {
  const files = {
    'src/lib.rs':
      '#[cfg(loom)] mod mock;\n#[cfg(not(loom))] mod real;\n#[cfg(loom)] use mock::*;\n#[cfg(not(loom))] use real::*;\nfn f() { g(); }',
    'src/mock.rs': 'pub fn g() {}',
    'src/real.rs':
      'pub fn g() { #[cfg(all(windows, not(test)))] fn h() {}\n#[cfg(any(unix, windows))] fn h() {}\n#[cfg(miri)] fn h() {}\nh(); }',
  }
  expect(calls(files)).toEqual([
    'src/lib.rs:f -> src/real.rs:g import',
    'src/real.rs:g -> src/real.rs:g.h~2 scope',
  ])
  // Alone, it is meant all the same.
  expect(calls({ 'src/lib.rs': '#[cfg(windows)] fn g() {}\nfn f() { g(); }' })).toEqual([
    'src/lib.rs:f -> src/lib.rs:g scope',
  ])
})

test('Rust: a name that a module gives on is found past modules that take it from there', () => {
  const files = {
    'src/lib.rs': 'mod a;\nmod b;\nmod c;\npub use self::a::*;\npub use b::*;\npub use crate::c::*;',
    'src/a.rs': 'pub trait Reader { fn skip(&mut self); }',
    'src/b.rs': 'use crate::Reader;\npub fn b<R: Reader>(r: &mut R) { r.skip(); }',
    'src/c.rs':
      'use crate::{Missing, Reader};\npub fn c(r: &mut dyn Reader, m: Missing) { r.skip(); m.skip(); }',
  }
  expect(calls(files)).toEqual([
    'src/b.rs:b -> src/a.rs:Reader.skip receiver_type',
    'src/c.rs:c -> ? skip',
    'src/c.rs:c -> src/a.rs:Reader.skip receiver_type',
  ])
})

test('Rust: a parameter has all its bounds: in its list, after where, and those of the impls of a type', () => {
  const source = `use std::fmt::Debug;
pub trait Read { fn read(&self) -> u8; }
pub trait Write { fn write(&self); }
pub struct Pipe<'a, R, W = ()> { from: &'a R, to: W }
impl<'b, In: 'b + Read, Out> Pipe<'b, In, Out> where Out: Debug + Write {
    fn pump(&self) { self.from.read(); self.to.write(); self.to.read(); }
}
fn both<T: Read>(t: &T) where T: Write + Clone { t.read(); t.write(); t.other(); }`
  expect(calls({ 'src/lib.rs': source })).toEqual([
    'src/lib.rs:Pipe.pump -> ? read',
    'src/lib.rs:Pipe.pump -> src/lib.rs:Read.read receiver_type',
    'src/lib.rs:Pipe.pump -> src/lib.rs:Write.write receiver_type',
    'src/lib.rs:both -> ? other',
    'src/lib.rs:both -> src/lib.rs:Read.read receiver_type',
    'src/lib.rs:both -> src/lib.rs:Write.write receiver_type',
  ])
})

test('Rust: a change of Cargo.toml links again the files that it speaks of, and no others', () => {
  const app = (dependencies: string) => `[package]\nname = "app"\nedition = "2021"\n${dependencies}`
  const core = (library: string) => `[package]\nname = "shop-core"\nedition = "2021"\n${library}`
  const tree = new Tree({
    'app/Cargo.toml': app(''),
    'app/src/main.rs': 'fn main() { base::open(); libc::getpid(); }',
    'core/Cargo.toml': core(''),
    'core/src/lib.rs': 'pub fn open() {}',
    'core/src/other.rs': 'pub fn open() {}',
    'far/src/lib.rs': 'pub fn far() {}',
  })
  const called = () =>
    tree
      .lines()
      .filter((line) => line.startsWith('fn:app/src/main.rs:main CALLS'))
      .map((line) => line.split(' ').slice(2).join(' '))
  expect(called()).toEqual(['? getpid', '? open'])
  tree.change({
    'app/Cargo.toml': app(
      '[dependencies]\nbase = { package = "shop-core", path = "../core" }\n[target."cfg(unix)".dependencies]\nlibc = "0.2"',
    ),
  })
  expect(called()).toEqual(['ext:libc external', 'fn:core/src/lib.rs:open import'])
  expect(tree.linked).toEqual(['app/src/main.rs'])
  tree.change({ 'core/Cargo.toml': core('[lib]\npath = "src/other.rs"') })
  expect(called()).toEqual(['ext:libc external', 'fn:core/src/other.rs:open import'])
  expect(tree.linked).not.toContain('far/src/lib.rs')
  tree.change({ 'core/Cargo.toml': undefined })
  expect(called()).toEqual(['ext:base external', 'ext:libc external'])
  expect(tree.everything()).toEqual(tree.linkedBackwards())
})

test('Rust: what a method named through a trait means changes with the trait that it is given for', () => {
  const given = (trait: string) => `use crate::{A, B, X};\nimpl ${trait} for X { fn m(&self) {} }`
  const tree = new Tree({
    'src/lib.rs':
      'mod given;\nmod asker;\npub trait A { fn m(&self); }\npub trait B { fn m(&self); }\npub struct X;',
    'src/given.rs': given('A'),
    'src/asker.rs': 'use crate::{A, X};\nfn f(x: X) { A::m(&x); }',
  })
  expect(tree.lines()).toContain('fn:src/asker.rs:f CALLS fn:src/given.rs:X.m receiver_type')
  tree.change({ 'src/given.rs': given('B') })
  expect(tree.lines()).not.toContain('fn:src/asker.rs:f CALLS fn:src/given.rs:X.m receiver_type')
  expect(tree.linked).toEqual(['src/asker.rs', 'src/given.rs'])
})
