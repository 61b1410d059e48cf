/** The storm gauge counts by turns of the event loop. */
import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { stormGauge } from '../../src/watch/storm.ts'

test('half of what the system holds, in one turn, is a storm, told once a turn', async () => {
  const isStorm = stormGauge(10)
  const told = (events: number) => Array.from({ length: events }, isStorm).filter(Boolean).length
  for (let calm = 0; calm < 5; calm++) {
    expect(told(4)).toBe(0)
    await turn()
  }
  expect(told(30)).toBe(1)
  await turn()
  expect(told(4)).toBe(0)
  await turn()
  expect(told(5)).toBe(1)
})
