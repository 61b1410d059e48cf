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
