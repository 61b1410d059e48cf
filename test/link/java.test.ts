import { beforeAll, expect, test } from 'vitest'
import { loadLanguages, Tree } from './tree.ts'

beforeAll(loadLanguages)

test('Java: what a lambda takes changes with the methods of its interface', () => {
  const visitor = (more: string) => `package p;\ninterface Visitor { void visit(Post p); ${more} }`
  const tree = new Tree({
    'p/Post.java': 'package p;\nclass Post { void publish() {} }',
    'p/Visitor.java': visitor('void leave();'),
    'p/App.java': 'package p;\nclass App { Visitor v = q -> q.publish(); }',
  })
  const call = 'cls:p/App.java:App CALLS fn:p/Post.java:Post.publish receiver_type'
  expect(tree.lines()).not.toContain(call)
  tree.change({ 'p/Visitor.java': visitor('default void leave() {}') })
  expect(tree.lines()).toContain(call)
  tree.change({ 'p/Visitor.java': visitor('void leave();') })
  expect(tree.lines()).not.toContain(call)
  expect(tree.everything()).toEqual(tree.linkedBackwards())
})

test('Java: what a diamond holds changes with the constructors of its class', () => {
  const box = (takes: string) => `package p;\nclass Box<T> { Box(${takes}) {} T get() { return null; } }`
  const tree = new Tree({
    'p/Post.java': 'package p;\nclass Post { void publish() {} }',
    'p/Box.java': box('T of'),
    'p/App.java': 'package p;\nclass App { void run() { new Box<>(new Post()).get().publish(); } }',
  })
  const call = 'fn:p/App.java:App.run CALLS fn:p/Post.java:Post.publish return_type'
  expect(tree.lines()).toContain(call)
  tree.change({ 'p/Box.java': box('Object of') })
  expect(tree.lines()).not.toContain(call)
  tree.change({ 'p/Box.java': box('T of') })
  expect(tree.lines()).toContain(call)
  expect(tree.everything()).toEqual(tree.linkedBackwards())
})

test('Java: a method that has another name is asked for by that, where an interface goes by the name of a class', () => {
  const calls = 'd = b -> b.m(); new A<>(a.get(0), c -> c.m()).m().m(); for (var e : A.values()) e.m();'
  const base = (name: string) => `class B { void ${name}() { m(d -> d.m()); } }`
  const twice = (name: string) =>
    `interface A { A m(int i); }\n${base(name)}\nclass A extends B { A m() { return m(); } }`
  const tree = new Tree({
    'one/A.java': `class C { A d; void g(List<A> a) { ${calls} } }`,
    'two/B.java': twice('g'),
  })
  tree.change({ 'two/B.java': twice('f') })
  const anew = new Tree({
    'two/B.java': twice('f'),
    'one/A.java': `class C { A d; void g(List<A> a) { ${calls} } }`,
  })
  expect(tree.everything()).toEqual(anew.everything())
  expect(tree.keys()).toEqual(anew.keys())
})
