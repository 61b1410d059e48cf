import { beforeAll, describe, expect, test } from 'vitest'
import { loadLanguages, Tree } from './tree.ts'

beforeAll(loadLanguages)

const satisfied = (tree: Tree): string[] =>
  tree
    .lines()
    .filter((line) => line.endsWith(' implements'))
    .map((line) => line.replace(' INHERITS ', ' ').replace(' implements', ''))

describe('a type satisfies an interface', () => {
  const FILES = {
    'go.mod': 'module example.com/m\n',
    'store/store.go': `package store
import "context"
type Reader interface { Read(ctx context.Context, keys ...string) (*Item, error) }
type Both interface { Reader; Closer }
type Closer interface { Close() error }
type Item struct{}
`,
    'disk/disk.go': `package disk
import (
	c "context"
	"example.com/m/store"
)
type Disk struct{ base }
func (d *Disk) Read(_ c.Context, names ...string) (item *store.Item, err error) { return }
type base struct{}
func (base) Close() (err error) { return }
`,
  }
  const closer = [
    'cls:disk/disk.go:Disk cls:store/store.go:Closer',
    'cls:disk/disk.go:base cls:store/store.go:Closer',
  ]
  const all = [
    'cls:disk/disk.go:Disk cls:store/store.go:Both',
    ...closer,
    'cls:disk/disk.go:Disk cls:store/store.go:Reader',
  ]

  test('by its methods, promoted ones too, whatever its imports and parameters are called', () => {
    expect(satisfied(new Tree(FILES))).toEqual(all.sort())
  })

  test('no longer when a type in a signature is another, and then only who asked is linked again', () => {
    const tree = new Tree({ ...FILES, 'disk/other.go': 'package disk\nfunc f() {}\n' })
    tree.change({ 'store/store.go': FILES['store/store.go'].replace('...string', '...Item') })
    expect(tree.linked).toEqual(['disk/disk.go', 'store/store.go'])
    expect(satisfied(tree)).toEqual(closer)
    expect(tree.everything()).toEqual(
      new Tree({
        ...FILES,
        'disk/other.go': 'package disk\nfunc f() {}\n',
        'store/store.go': FILES['store/store.go'].replace('...string', '...Item'),
      }).everything(),
    )
  })

  test('not by a pointer where a value is asked for', () => {
    const tree = new Tree({
      'a.go':
        'package a\ntype I interface { M(*T) }\ntype T struct{}\nfunc (T) M(T) {}\ntype U struct{}\nfunc (U) M(t *T) {}\n',
    })
    expect(satisfied(tree)).toEqual(['cls:a.go:U cls:a.go:I'])
  })

  test('not of another package by a method that is not exported', () => {
    const tree = new Tree({
      'go.mod': 'module m\n',
      'a/a.go': 'package a\ntype I interface { m() }\ntype T struct{}\nfunc (T) m() {}\n',
      'b/b.go': 'package b\ntype T struct{}\nfunc (T) m() {}\n',
    })
    expect(satisfied(tree)).toEqual(['cls:a/a.go:T cls:a/a.go:I'])
  })

  test('nothing is claimed of type sets, of type parameters and of what others embed', () => {
    const tree = new Tree({
      'a.go': `package a
import "io"
type Set interface { ~int | ~string; M() }
type Of[T any] interface { M() }
type Wide interface { io.Reader; M() }
type None interface {}
type T int
func (T) M() {}
`,
    })
    expect(satisfied(tree)).toEqual([])
  })

  test('function types in signatures are compared without the names of their parameters', () => {
    const tree = new Tree({
      'a.go': `package a
type I interface { M(func(a, b int, xs []T) (err error), map[string]any) <-chan T }
type T struct{}
func (T) M(f func(int, int, []T) error, m map[string]interface{}) <-chan T { return nil }
`,
    })
    expect(satisfied(tree)).toEqual(['cls:a.go:T cls:a.go:I'])
  })
})

describe('of variants by build constraints', () => {
  const variants = {
    'go.mod': 'module m\n',
    'p/a_darwin.go': 'package p\nfunc Open() {}\n',
    'p/b_linux.go': 'package p\nfunc Open() {}\nfunc own() { Open() }\n',
    'p/c.go':
      '//go:build !linux && !darwin\n\npackage p\nfunc Open() {}\nfunc other() { Open() }\nfunc both() { part() }\n',
    'p/d_windows_amd64.go': 'package p\nfunc part() {}\n',
    'p/e.go': '// +build darwin,arm64 linux\n\npackage p\nfunc part() {}\n',
    'p/gen.go': '//go:build ignore\n\npackage main\nfunc main() {}\n',
    'q/q.go': 'package q\nimport "m/p"\nfunc f() { p.Open() }\n',
  }
  const calls = (tree: Tree): string[] => tree.lines().filter((line) => line.includes(' CALLS '))

  test('others see the one that is built for linux/amd64; a variant sees its own and what is built with it', () => {
    expect(calls(new Tree(variants))).toEqual([
      'fn:p/b_linux.go:own CALLS fn:p/b_linux.go:Open scope',
      'fn:p/c.go:both CALLS fn:p/d_windows_amd64.go:part package',
      'fn:p/c.go:other CALLS fn:p/c.go:Open scope',
      'fn:q/q.go:f CALLS fn:p/b_linux.go:Open import',
    ])
  })

  test('a condition that changes links those again who chose by it', () => {
    const tree = new Tree(variants)
    tree.change({ 'p/b_linux.go': `//go:build ignore\n\n${variants['p/b_linux.go']}` })
    expect(tree.lines()).toContain('fn:q/q.go:f CALLS fn:p/a_darwin.go:Open import')
  })
})

describe('go.mod and go.work are inputs', () => {
  const FILES = {
    'go.mod': 'module example.com/m\n',
    'main.go': 'package main\nimport "example.com/lib/x"\nfunc main() { x.F() }\n',
    'apart.go': 'package main\nfunc g() {}\n',
    'vendored/x/x.go': 'package x\nfunc F() {}\n',
    'work/x/x.go': 'package x\nfunc F() {}\n',
  }
  const call = (tree: Tree): string | undefined => tree.lines().find((line) => line.includes(' CALLS '))

  test('a replacement, a module and a workspace each link again what they touch', () => {
    const tree = new Tree(FILES)
    expect(call(tree)).toBe('fn:main.go:main CALLS ext:example.com/lib/x external')
    tree.change({ 'go.mod': 'module example.com/m\nreplace example.com/lib => ./vendored\n' })
    expect(tree.linked).toEqual(['main.go'])
    expect(call(tree)).toBe('fn:main.go:main CALLS fn:vendored/x/x.go:F import')
    tree.change({ 'go.work': 'go 1.21\nuse .\nreplace (\n\texample.com/lib v1.0.0 => ./work\n)\n' })
    expect(tree.linked).toEqual(['main.go'])
    expect(call(tree)).toBe('fn:main.go:main CALLS fn:work/x/x.go:F import')
    tree.change({
      'go.work': undefined,
      'go.mod': FILES['go.mod'],
      'vendored/go.mod': 'module example.com/lib\n',
    })
    expect(call(tree)).toBe('fn:main.go:main CALLS fn:vendored/x/x.go:F import')
  })
})
