/** What nobody needs is gone when a thread says so, not when V8 comes to it. */
import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { collect } from '../../src/worker/collect.ts'

test('what nobody needs is gone, and what somebody needs is there', async () => {
  const needed = { name: 'needed' }
  const kept = new WeakRef(needed)
  const lost = (() => new WeakRef({ name: 'lost' }))()
  // A WeakRef holds what it names until the turn is over.
  await turn()
  expect(lost.deref()).toBeDefined()
  await turn()
  collect()
  expect([lost.deref(), kept.deref()]).toEqual([undefined, needed])
})
