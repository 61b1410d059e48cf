/** What freshness promises when the graph or the feed is slow, fails, or is not open yet. */
import { expect, test } from 'vitest'
import { Deferred } from '../../src/daemon/deferred.ts'
import { type FreshnessParts, freshnessOf } from '../../src/daemon/freshness.ts'

const never = new Promise<never>(() => {})

function parts(more: Partial<FreshnessParts> = {}) {
  const done: string[] = []
  const freshness = freshnessOf({
    graph: {
      call: (async () => ({ seq: 7, files: [] })) as FreshnessParts['graph']['call'],
      opened: async () => void done.push('opened'),
    },
    feed: { catchUp: async () => void done.push('catch up') },
    disk: { lstat: () => ({ kind: 'file', size: 3, changedMs: 5 }) },
    opened: Promise.resolve(),
    timeoutMs: 50,
    ...more,
  })
  return { freshness, done }
}

test('a read about one node is settled in the graph thread, once the graph is open', async () => {
  const opened = new Deferred<void>()
  const { freshness, done } = parts({ opened: opened.promise })
  expect(freshness.about('fn:a.py:f')).toBeUndefined()
  opened.resolve()
  await opened.promise
  expect(freshness.about('fn:a.py:f')).toEqual({ id: 'fn:a.py:f', withinMs: 50 })
  expect(freshness.about('fn:a.py:f', 9)).toEqual({ id: 'fn:a.py:f', withinMs: 9 })
  expect(done).toEqual([])
})

test('a file is as it was read while its size and time are', () => {
  const lstat = (found: ReturnType<FreshnessParts['disk']['lstat']>) =>
    parts({ disk: { lstat: () => found } }).freshness.isAsRead({ path: 'a.py', size: 3, changedMs: 5 })
  expect(lstat({ kind: 'file', size: 3, changedMs: 5 })).toBe(true)
  expect(lstat({ kind: 'file', size: 3, changedMs: 5.5 })).toBe(false)
  expect(lstat({ kind: 'file', size: 4, changedMs: 5 })).toBe(false)
  expect(lstat({ kind: 'link', size: 3, changedMs: 5 })).toBe(false)
  expect(lstat('gone')).toBe(false)
})

test('a hundred reads of one turn catch up once', async () => {
  const { freshness, done } = parts()
  const all = await Promise.all(Array.from({ length: 100 }, () => freshness.settle()))
  expect(all.every((fresh) => fresh)).toBe(true)
  expect(done).toEqual(['catch up', 'opened'])
})

test('who is late or failed is told false, at the deadline or at once, and never an error', async () => {
  const begun = performance.now()
  expect(await parts({ feed: { catchUp: () => never } }).freshness.settle()).toBe(false)
  expect(performance.now() - begun).toBeGreaterThan(45)
  const failing = { catchUp: () => Promise.reject(new Error('the disk is full')) }
  expect(await parts({ feed: failing, timeoutMs: 1e9 }).freshness.settle()).toBe(false)
  const opened = Promise.reject(new Error('no database'))
  opened.catch(() => {})
  expect(await parts({ opened, timeoutMs: 1e9 }).freshness.settle()).toBe(false)
})

test('while the graph is being opened a read waits for it, up to its own deadline', async () => {
  const opened = new Deferred<void>()
  const { freshness } = parts({ opened: opened.promise })
  expect(await freshness.settle(10)).toBe(false)
  const patient = freshness.settle(60_000)
  opened.resolve()
  expect(await patient).toBe(true)
})

test('a barrier that hears nothing in time says that its files are pending', async () => {
  const { freshness } = parts({ opened: never })
  const files = [{ path: 'a.py', state: 'pending' }]
  expect(await freshness.barrier([{ path: 'a.py' }], 20)).toEqual({ fresh: false, seq: undefined, files })
})
