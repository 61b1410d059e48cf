/** The hub's pace: what it does when writing to all takes long. */
import { setImmediate as turn } from 'node:timers/promises'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { Feed } from '../../src/server/live/feed.ts'
import { Hub } from '../../src/server/live/hub.ts'
import type { Letter } from '../../src/server/live/letter.ts'
import { DEFAULT_LIMITS } from '../../src/server/parts.ts'
import { added, FixtureGraph, HASH } from './fixture.ts'

test('after a long round of writing the hub rests, and what came meanwhile goes in one write, in order', async () => {
  const graph = new FixtureGraph()
  const project = { root: '/repo', version: '1', mubase: '' }
  const hub = new Hub({ graph, project, limits: DEFAULT_LIMITS, logger: pino({ level: 'silent' }) })
  const feed = new Feed(graph, hub)
  await feed.position()
  const heard: number[] = []
  let corks = 0
  const all = new Promise<void>((resolve) => {
    const send = ({ seq = 0, type }: Letter) => {
      const until = performance.now() + 20
      while (performance.now() < until);
      if (type === 'graph_update') heard.push(seq)
      if (heard.length === 9) resolve()
    }
    const wire = { unsent: () => 0, send, cork: () => void corks++, uncork() {}, cut() {} }
    hub.greet(hub.join({ wire, ping() {}, dismiss() {} }), feed)
  })
  for (let i = 0; i < 9; i++) {
    graph.commit({ events: [added(HASH)] })
    await turn()
    await turn()
  }
  await all
  expect(heard).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect(corks).toBeGreaterThan(0)
  feed.stop()
})
