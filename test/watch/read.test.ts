/** What is read from the disk is text with its stamp, or a reason. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { nodeDisk } from '../../src/watch/disk.ts'
import { readSource, settled, UNSETTLED } from '../../src/watch/read.ts'
import { makeRoot, settle, write } from './room.ts'

const MAX = 1000

test('a text file comes with the hash of its bytes, its size and its time', () => {
  const root = makeRoot()
  write(root, 'a.ts', 'const ä = 1\n')
  settle(root, 'a.ts')
  expect(readSource(nodeDisk(root), 'a.ts', MAX)).toEqual({
    kind: 'text',
    text: 'const ä = 1\n',
    hash: createHash('sha1').update('const ä = 1\n').digest('hex'),
    size: 13,
    changedMs: statSync(`${root}/a.ts`).ctimeMs,
  })
})

test('a byte order mark is no character of the text, but part of the hash', () => {
  const root = makeRoot()
  write(root, 'a.ts', '\uFEFFx')
  const read = readSource(nodeDisk(root), 'a.ts', MAX)
  const hash = createHash('sha1').update('\uFEFFx').digest('hex')
  expect(read).toMatchObject({ kind: 'text', text: 'x', hash, size: 4 })
})

test('what is not strict UTF-8 is skipped, binary and UTF-16 too', () => {
  const root = makeRoot()
  const samples = [
    Buffer.from([0x61, 0xff]),
    Buffer.from('a\0b'),
    Buffer.from('\uFEFFab', 'utf16le'),
    Buffer.from([0xc3]),
  ]
  for (const bytes of samples) {
    writeFileSync(`${root}/a.ts`, bytes)
    expect(readSource(nodeDisk(root), 'a.ts', MAX)).toMatchObject({
      kind: 'skipped',
      reason: 'not_utf8',
      size: bytes.length,
    })
  }
})

test('the size limit is exact, and an empty file is text', () => {
  const root = makeRoot()
  const kind = (length: number) => {
    write(root, 'a.ts', 'x'.repeat(length))
    return readSource(nodeDisk(root), 'a.ts', MAX)
  }
  expect(kind(MAX)).toMatchObject({ kind: 'text', size: MAX })
  expect(kind(MAX + 1)).toMatchObject({ kind: 'skipped', reason: 'too_large', hash: '', size: MAX + 1 })
  expect(kind(0)).toMatchObject({ kind: 'text', text: '', size: 0 })
})

test('what is no regular file is gone, and a named pipe does not block', () => {
  const root = makeRoot()
  const outside = makeRoot()
  write(outside, 'secret.ts', 'secret')
  mkdirSync(`${root}/folder.ts`)
  symlinkSync(`${outside}/secret.ts`, `${root}/link.ts`)
  symlinkSync(outside, `${root}/linked`)
  symlinkSync('loop.ts', `${root}/loop.ts`)
  execFileSync('mkfifo', [`${root}/pipe.ts`])
  for (const path of [
    'none.ts',
    'none/a.ts',
    'folder.ts',
    'link.ts',
    'linked/secret.ts',
    'loop.ts',
    'pipe.ts',
  ]) {
    expect([path, readSource(nodeDisk(root), path, MAX).kind]).toEqual([path, 'gone'])
  }
})

test('a file that was there and is replaced by a folder or moved is gone', () => {
  const root = makeRoot()
  write(root, 'a/b.ts', 'x')
  renameSync(`${root}/a`, `${root}/c`)
  write(root, 'a', 'a file now')
  expect(readSource(nodeDisk(root), 'a/b.ts', MAX)).toEqual({ kind: 'gone' })
  expect(readSource(nodeDisk(root), 'c/b.ts', MAX).kind).toBe('text')
})

test('odd names are read like others', () => {
  const root = makeRoot()
  for (const path of ['a b.ts', 'ü/é.ts', 'e\u0301.ts', 'new\nline.ts', 'back\\slash.ts', '-.ts']) {
    write(root, path, path)
    expect(readSource(nodeDisk(root), path, MAX)).toMatchObject({ kind: 'text', text: path })
  }
})

test.skipIf(process.getuid?.() === 0)('a file that may not be read is skipped with its reason', () => {
  const root = makeRoot()
  write(root, 'a.ts', 'x')
  chmodSync(`${root}/a.ts`, 0)
  expect(readSource(nodeDisk(root), 'a.ts', MAX)).toMatchObject({
    kind: 'skipped',
    reason: 'unreadable',
    size: 1,
  })
})

test('a time within the tick of the clock is not worth remembering', () => {
  const now = 1_600_000_000_500.25
  expect(settled(now - 5, now)).toBe(UNSETTLED)
  expect(settled(now + 60_000.5, now)).toBe(UNSETTLED)
  expect(settled(now - 50, now)).toBe(now - 50)
  // Whole seconds: a file system with a coarse clock.
  expect(settled(1_599_999_999_000, now)).toBe(UNSETTLED)
  expect(settled(1_599_999_998_000, now)).toBe(1_599_999_998_000)
})
