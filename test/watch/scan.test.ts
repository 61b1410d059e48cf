/** The scan against real trees. The files table is a map of what was read. */
import { chmodSync, mkdirSync, renameSync, rmSync, statSync, symlinkSync, utimesSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Disk, nodeDisk } from '../../src/watch/disk.ts'
import { IgnoreRules } from '../../src/watch/ignore.ts'
import { readSource } from '../../src/watch/read.ts'
import { differs, type KnownFiles, type Scan, scan, scanNow, type Tree } from '../../src/watch/scan.ts'
import { makeRoot, settle, supported, write } from './room.ts'

interface Room {
  readonly root: string
  /** Scans and remembers, as the graph thread does. */
  look(...scopes: string[]): { touched: string[]; gone: string[] }
  readonly tree: Tree
  readonly known: KnownFiles
}

function makeRoom(files: readonly string[], folders: readonly string[] = [''], diskOf = nodeDisk): Room {
  const root = makeRoot()
  for (const path of files) write(root, path, path)
  for (const path of files.slice(-1)) settle(root, path)
  const disk = diskOf(root)
  const tree: Tree = { disk, rules: new IgnoreRules(disk), folders, supported }
  const table = new Map<string, { size: number; changedMs: number }>()
  const known: KnownFiles = { get: (path) => table.get(path), paths: () => table.keys() }
  const look = (...scopes: string[]) => {
    const found = scanNow(scopes, tree, known)
    for (const path of found.gone) table.delete(path)
    for (const path of found.touched) {
      const source = readSource(disk, path, 1000)
      if (source.kind === 'gone') table.delete(path)
      else table.set(path, { size: source.size, changedMs: source.changedMs })
    }
    return { touched: [...found.touched].sort(), gone: [...found.gone].sort() }
  }
  return { root, look, tree, known }
}

test('a first scan finds every watched file, a second finds nothing', () => {
  const { look } = makeRoom([
    'a.ts',
    'b/c.py',
    'b/d/tsconfig.json',
    'b/readme.md',
    'node_modules/x.ts',
    '.x/y.ts',
  ])
  expect(look('')).toEqual({ touched: ['a.ts', 'b/c.py', 'b/d/tsconfig.json'], gone: [] })
  expect(look('')).toEqual({ touched: [], gone: [] })
})

test('new, larger, newer and vanished files are found, the rest is left alone', () => {
  const { root, look } = makeRoom(['a.ts', 'b.ts', 'c/d.ts', 'e.ts'])
  look('')
  write(root, 'a.ts', 'longer than before')
  write(root, 'b.ts', 'b.ts')
  rmSync(`${root}/c`, { recursive: true })
  write(root, 'new/f.ts')
  expect(look('')).toEqual({ touched: ['a.ts', 'b.ts', 'new/f.ts'], gone: ['c/d.ts'] })
})

test('other contents of the same size and with the same time, as copies and archives give it, are found', () => {
  const { root, look } = makeRoom(['a.ts'])
  const time = new Date(1_700_000_000_000)
  utimesSync(`${root}/a.ts`, time, time)
  look('')
  write(root, 'a.ts', 'A.TS')
  utimesSync(`${root}/a.ts`, time, time)
  expect(statSync(`${root}/a.ts`).mtimeMs).toBe(time.getTime())
  expect(look('').touched).toEqual(['a.ts'])
})

test('a file read within the tick of its clock, or from a time to come, is read once more', () => {
  let aheadMs = 100_000
  const ahead = (root: string): Disk => {
    const disk = nodeDisk(root)
    return {
      ...disk,
      lstat: (path) => shifted(disk.lstat(path), aheadMs),
      read: (path, most) => shifted(disk.read(path, most), aheadMs),
    }
  }
  // A clock that was set back: the time can be met again by any later change.
  const { look } = makeRoom(['a.ts'], [''], ahead)
  expect(look('').touched).toEqual(['a.ts'])
  expect(look('').touched).toEqual(['a.ts'])
  aheadMs = 0
  expect(look('').touched).toEqual(['a.ts'])
  expect(look('').touched).toEqual([])
})

function shifted<T>(seen: T, byMs: number): T {
  const { changedMs } = seen as { changedMs?: number }
  return changedMs === undefined ? seen : { ...seen, changedMs: changedMs + byMs }
}

test('a folder scope looks there only', () => {
  const { root, look } = makeRoom(['a/x.ts', 'ab/x.ts', 'b/x.ts'])
  look('')
  for (const path of ['a/x.ts', 'ab/x.ts', 'b/x.ts']) rmSync(`${root}/${path}`)
  write(root, 'b/y.ts')
  expect(look('a')).toEqual({ touched: [], gone: ['a/x.ts'] })
  expect(look('b', 'ab')).toEqual({ touched: ['b/y.ts'], gone: ['ab/x.ts', 'b/x.ts'] })
})

test('a file that is pointed at is touched even when size and time are the same', () => {
  const { look } = makeRoom(['a.ts', 'note.md'])
  look('')
  expect(look('').touched).toEqual([])
  expect(look('a.ts', 'note.md', 'none.ts')).toEqual({ touched: ['a.ts'], gone: [] })
})

test('a folder that was renamed, removed or replaced by a file takes its files along', () => {
  const { root, look } = makeRoom(['a/x.ts', 'a/b/y.ts', 'c.ts/z.ts'])
  look('')
  renameSync(`${root}/a`, `${root}/n`)
  expect(look('a', 'n')).toEqual({ touched: ['n/b/y.ts', 'n/x.ts'], gone: ['a/b/y.ts', 'a/x.ts'] })
  rmSync(`${root}/c.ts`, { recursive: true })
  write(root, 'c.ts', 'a file now')
  expect(look('c.ts')).toEqual({ touched: ['c.ts'], gone: ['c.ts/z.ts'] })
  rmSync(`${root}/c.ts`)
  mkdirSync(`${root}/c.ts`)
  expect(look('c.ts')).toEqual({ touched: [], gone: ['c.ts'] })
})

test('an ignore file that changes brings files and takes them away', () => {
  const { root, look } = makeRoom(['a/x.ts', 'a/y.ts', 'b/x.ts', 'dist/z.ts'])
  look('')
  write(root, 'a/.gitignore', 'x.ts')
  expect(look('a/.gitignore')).toEqual({ touched: [], gone: ['a/x.ts'] })
  write(root, '.muignore', '!dist/\nb/')
  expect(look('.muignore')).toEqual({ touched: ['dist/z.ts'], gone: ['b/x.ts'] })
  rmSync(`${root}/.muignore`)
  rmSync(`${root}/a/.gitignore`)
  // The sweep reads the rules again, even when nobody told of them.
  expect(look('')).toEqual({ touched: ['a/x.ts', 'b/x.ts'], gone: ['dist/z.ts'] })
})

test('only watched folders are walked, and what was known outside them is gone', () => {
  const { root, look, tree, known } = makeRoom(['src/a.ts', 'lib/deep/b.ts', 'other/c.ts'])
  look('')
  const narrow = { ...tree, folders: ['src', 'lib/deep', 'lib/deep/er'] }
  write(root, 'other/d.ts')
  write(root, 'lib/e.ts')
  write(root, 'lib/deep/er/f.ts')
  expect(scanNow([''], narrow, known)).toMatchObject({
    touched: ['lib/deep/er/f.ts'],
    gone: ['other/c.ts'],
    files: 3,
  })
  expect(scanNow(['other/d.ts', 'lib'], narrow, known)).toMatchObject({
    touched: ['lib/deep/er/f.ts'],
    gone: [],
  })
})

test('symbolic links are not followed, so a loop ends and nothing outside is read', () => {
  const { root, look } = makeRoom(['a/x.ts'])
  const outside = makeRoot()
  write(outside, 'o.ts')
  symlinkSync('..', `${root}/a/loop`)
  symlinkSync(outside, `${root}/out`)
  symlinkSync('a/x.ts', `${root}/link.ts`)
  expect(look('')).toEqual({ touched: ['a/x.ts'], gone: [] })
  expect(look('out', 'out/o.ts', 'link.ts', 'a/loop')).toEqual({ touched: [], gone: [] })
})

test('odd names are found and compared', () => {
  const odd = ['a b.ts', 'e\u0301/é.ts', 'new\nline/x.ts', 'back\\slash.ts', '[a]*.ts', '#x.ts', '!y.ts']
  const { look } = makeRoom(odd)
  expect(look('').touched).toEqual([...odd].sort())
  expect(look('', 'new\nline', 'e\u0301').touched).toEqual([])
})

test('a root that is gone empties nothing', () => {
  const { root, look, tree, known } = makeRoom(['a.ts'])
  look('')
  rmSync(root, { recursive: true })
  const nothing: Scan = { touched: [], gone: [], skipped: [{ path: '', reason: 'unreadable' }], files: 0 }
  expect(scanNow([''], tree, known)).toEqual(nothing)
})

test.skipIf(process.getuid?.() === 0)('an unreadable folder is named', () => {
  const { root, look, tree, known } = makeRoom(['a/b/x.ts', 'c.ts'])
  look('')
  chmodSync(`${root}/a/b`, 0)
  const found = scanNow([''], tree, known)
  chmodSync(`${root}/a/b`, 0o755)
  expect(found).toMatchObject({
    gone: ['a/b/x.ts'],
    skipped: [{ path: 'a/b', reason: 'unreadable' }],
    files: 1,
  })
})

test('a long scan lets others in between', () => {
  const { tree, known } = makeRoom(Array.from({ length: 1200 }, (_, n) => `d${n % 12}/f${n}.ts`))
  const slices = [...scan([''], tree, known)]
  expect(slices.length).toBeGreaterThanOrEqual(2)
  expect(slices).toEqual([...slices].sort((a, b) => a - b))
})

test('times are compared with their fractions', () => {
  const stat = { kind: 'file', size: 1, changedMs: 1_600_000_000_000.25 } as const
  expect(differs(stat, stat)).toBe(false)
  expect(differs({ ...stat, changedMs: stat.changedMs + 0.0005 }, stat)).toBe(true)
})

test('a folder made again with an ignore file in it is judged by that file, though nobody told of it', () => {
  const { root, look } = makeRoom(['c/b/x.ts', 'c/y.ts'])
  look('')
  write(root, 'c/.gitignore', 'b/')
  expect(look('c')).toEqual({ touched: [], gone: ['c/b/x.ts'] })
})
