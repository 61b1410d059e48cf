/** What freshness promises when the graph or the feed is slow, fails, or is not open yet. */
import { expect, test } from 'vitest'
import { Deferred } from '../../src/daemon/deferred.ts'
import { type FreshnessParts, freshnessOf } from '../../src/daemon/freshness.ts'

const never = new Promise<never>(() => {})

function parts(more: Partial<FreshnessParts> & { readonly whole?: boolean } = {}) {
  const done: string[] = []
  const { whole = false, ...rest } = more
  const call = async (method: string, params: object) => {
    done.push(`${method} ${JSON.stringify(params)}`)
    return { seq: 7, whole: whole && 'id' in params, files: [] }
  }
  const freshness = freshnessOf({
    graph: { call: call as FreshnessParts['graph']['call'] },
    feed: { catchUp: async () => void done.push('catch up') },
    opened: Promise.resolve(),
    timeoutMs: 50,
    ...rest,
  })
  return { freshness, done }
}

test('a read about one node asks about its file, and about the whole tree only when no file decides', async () => {
  const { freshness, done } = parts()
  expect(await freshness.settle({ id: 'fn:a.py:f' })).toBe(true)
  expect(done).toEqual(['settle {"id":"fn:a.py:f"}'])
  const wide = parts({ whole: true })
  expect(await wide.freshness.settle({ id: 'ext:x' })).toBe(true)
  expect(wide.done).toEqual(['settle {"id":"ext:x"}', 'catch up', 'settle {}'])
})

test('a hundred reads of one turn catch up once', async () => {
  const { freshness, done } = parts()
  const all = await Promise.all(Array.from({ length: 100 }, () => freshness.settle({})))
  expect(all.every((fresh) => fresh)).toBe(true)
  expect(done).toEqual(['catch up', 'settle {}'])
})

test('who is late or failed is told false, at the deadline or at once, and never an error', async () => {
  const begun = performance.now()
  expect(await parts({ feed: { catchUp: () => never } }).freshness.settle({})).toBe(false)
  expect(performance.now() - begun).toBeGreaterThan(45)
  const failing = { catchUp: () => Promise.reject(new Error('the disk is full')) }
  expect(await parts({ feed: failing, timeoutMs: 1e9 }).freshness.settle({})).toBe(false)
  const opened = Promise.reject(new Error('no database'))
  opened.catch(() => {})
  const unopened = parts({ opened, timeoutMs: 1e9 })
  expect(await unopened.freshness.settle({})).toBe(false)
  expect(await unopened.freshness.settle({ id: 'fn:a.py:f' })).toBe(false)
})

test('while the graph is being opened a read waits for it, up to its own deadline', async () => {
  const opened = new Deferred<void>()
  const { freshness } = parts({ opened: opened.promise })
  expect(await freshness.settle({}, 10)).toBe(false)
  const patient = freshness.settle({}, 60_000)
  opened.resolve()
  expect(await patient).toBe(true)
})

test('a barrier that hears nothing in time says that its files are pending', async () => {
  const { freshness } = parts({ opened: never })
  const files = [{ path: 'a.py', state: 'pending' }]
  expect(await freshness.barrier([{ path: 'a.py' }], 20)).toEqual({ fresh: false, seq: undefined, files })
})
