/** The queue's promises, on a clock that we turn ourselves. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { QUEUE_DEFAULTS, UpdateQueue } from '../../src/watch/queue.ts'

const { quietMs, burstQuietMs, maxWaitMs, burstPaths, restMs } = QUEUE_DEFAULTS

test('a lone save is due after the short quiet time', () => {
  const queue = new UpdateQueue()
  queue.touch('a.ts', 1000)
  expect(queue.nextDue()).toBe(1000 + quietMs)
  expect(queue.takeDue(1000 + quietMs - 1)).toEqual([])
  expect(queue.takeDue(1000 + quietMs)).toEqual(['a.ts'])
  expect(queue.nextDue()).toBeUndefined()
})

test('a save is a lone one though another file was saved half a second before', () => {
  const queue = new UpdateQueue()
  queue.touch('a.ts', 0)
  queue.takeAll()
  queue.touch('b.ts', 500)
  expect(queue.nextDue()).toBe(500 + quietMs)
  queue.touch('c.ts', 510)
  expect(queue.nextDue()).toBeGreaterThan(500 + quietMs)
})

test('a path that never rests is taken at maxWaitMs', () => {
  const queue = new UpdateQueue()
  for (let now = 0; now < maxWaitMs; now += 5) {
    queue.touch('a.ts', now)
    expect(queue.takeDue(now)).toEqual([])
  }
  expect(queue.takeDue(maxWaitMs)).toEqual(['a.ts'])
})

test('a path that never rests does not keep a lone save waiting', () => {
  const queue = new UpdateQueue()
  for (let now = 0; now < 100; now += 5) queue.touch('log.ts', now)
  queue.touch('a.ts', 100)
  queue.touch('log.ts', 130)
  expect(queue.takeDue(135)).toEqual(['a.ts'])
})

test('a checkout of 1,000 files becomes few batches', () => {
  for (const gapMs of [0.1, 1, 5, 15]) {
    const queue = new UpdateQueue()
    const batches: number[] = []
    let now = 0
    for (let file = 0; file < 1000; file++, now += gapMs) {
      const taken = queue.takeDue(now)
      if (taken.length > 0) batches.push(taken.length)
      queue.touch(`f${file}.ts`, now)
    }
    batches.push(queue.takeDue(now + burstQuietMs).length)
    expect(batches.reduce((sum, batch) => sum + batch, 0)).toBe(1000)
    expect(batches.length).toBeLessThanOrEqual((gapMs <= 5 ? 2 : burstPaths / 2) + (1000 * gapMs) / maxWaitMs)
  }
})

test('after a burst the queue cools down to the short quiet time', () => {
  const queue = new UpdateQueue()
  for (let file = 0; file < 4 * burstPaths; file++) queue.touch(`f${file}.ts`, file)
  expect(queue.nextDue()).toBe(4 * burstPaths - 1 + burstQuietMs)
  queue.takeAll()
  queue.touch('a.ts', 10_000)
  expect(queue.nextDue()).toBeCloseTo(10_000 + quietMs, 1)
})

test('takeAll hands over what waits, due or not, and leaves nothing', () => {
  const queue = new UpdateQueue()
  queue.touch('a', 0)
  queue.touch('b', 1)
  queue.touch('a', 2)
  expect(queue.takeAll()).toEqual(['a', 'b'])
  expect([queue.size, queue.nextDue(), queue.takeAll()]).toEqual([0, undefined, []])
})

test('a lone path has rested once it was not touched for restMs, and again after a later touch', () => {
  const queue = new UpdateQueue()
  queue.touch('a.ts', 0)
  queue.touch('a.ts', 1)
  expect([queue.nextRest(), queue.takeRested(1 + restMs - 0.5)]).toEqual([1 + restMs, undefined])
  expect([queue.takeRested(1 + restMs), queue.nextRest()]).toEqual(['a.ts', undefined])
  expect(queue.takeRested(10)).toBeUndefined()
  queue.touch('a.ts', 10)
  expect(queue.takeRested(10 + restMs)).toBe('a.ts')
  expect([queue.takeDue(9 + quietMs), queue.takeDue(10 + quietMs)]).toEqual([[], ['a.ts']])
  queue.touch('a.ts', 1000)
  expect(queue.takeRested(1000 + restMs)).toBe('a.ts')
})

test('a path that is touched again and again has not rested more than twice before it is due', () => {
  const queue = new UpdateQueue()
  const rested: (string | undefined)[] = []
  for (let now = 0; now < 10 * quietMs; now += restMs + 1) {
    rested.push(queue.takeRested(now))
    queue.touch('log.ts', now)
  }
  expect(rested.filter((path) => path !== undefined)).toEqual(['log.ts', 'log.ts'])
})

test('the first file of a burst is not worth working ahead, nor is one that comes while others are still warm', () => {
  const queue = new UpdateQueue()
  queue.touch('a', 0)
  queue.touch('b', restMs - 1)
  expect([queue.nextRest(), queue.takeRested(restMs)]).toEqual([undefined, undefined])
  queue.takeAll()
  for (const path of ['c', 'd', 'e']) queue.touch(path, 40)
  queue.takeAll()
  queue.touch('f', 50)
  expect([queue.nextRest(), queue.takeRested(60)]).toEqual([undefined, undefined])
  queue.takeAll()
  queue.touch('g', 10_000)
  expect(queue.takeRested(10_000 + restMs)).toBe('g')
})

test('options that contradict each other are refused', () => {
  for (const options of [
    { quietMs: -1 },
    { quietMs: 200 },
    { maxWaitMs: 100 },
    { burstPaths: 1 },
    { fadeMs: 0 },
    { restMs: -1 },
  ]) {
    expect(() => new UpdateQueue(options)).toThrow(RangeError)
  }
  expect(() => new UpdateQueue({ quietMs: Number.NaN })).toThrow(RangeError)
})

const step = fc.record({
  wait: fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 1500 })),
  path: fc.nat({ max: 60 }).map((n) => `p${n}`),
})

test('nothing is lost, nothing is early, nothing waits longer than maxWaitMs', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
      const queue = new UpdateQueue()
      const open = new Map<string, { first: number; last: number }>()
      let now = 0
      const drain = (until: number) => {
        for (let due = queue.nextDue(); due !== undefined && due <= until; due = queue.nextDue()) {
          const taken = queue.takeDue(due)
          expect(taken.length).toBeGreaterThan(0)
          for (const path of taken) {
            const wait = open.get(path)
            expect(wait).toBeDefined()
            expect(due).toBeLessThanOrEqual(wait!.first + maxWaitMs)
            // Either it was quiet, or something older than it had waited as long as may be.
            expect(due - wait!.last >= quietMs || due >= maxWaitMs).toBe(true)
            open.delete(path)
          }
        }
      }
      for (const { wait, path } of steps) {
        drain(now + wait)
        now += wait
        queue.touch(path, now)
        open.set(path, { first: open.get(path)?.first ?? now, last: now })
        expect(queue.size).toBe(open.size)
      }
      drain(Number.POSITIVE_INFINITY)
      expect(open.size).toBe(0)
    }),
  )
})
