/** The feed keeps one dense line, whatever happens to the graph thread. */
import { beforeEach, expect, test } from 'vitest'
import { MuError } from '../../src/errors.ts'
import { Feed } from '../../src/server/live/feed.ts'
import { FixtureGraph } from './fixture.ts'

let graph: FixtureGraph
let heard: (number | string)[]
let feed: Feed
beforeEach(() => {
  graph = new FixtureGraph()
  heard = []
  feed = new Feed(graph, {
    commit: ({ seq, json }) => heard.push(JSON.parse(json).seq === seq ? seq : `wrong ${seq}`),
    near: (seq, near) => heard.push(`near ${seq} ${near.map(([key]) => key)}`),
    standing: ({ type, tickets }) => heard.push(`${type} ${tickets}`),
    reopened: () => heard.push('reopened'),
    restart: ({ epoch, seq }) => heard.push(`${epoch}@${seq}`),
  })
})

test('before anybody asks there is no line and nothing is heard', () => {
  graph.commit({})
  expect([feed.current, heard]).toEqual([undefined, []])
})

test('commits follow the position that was told, each once', async () => {
  graph.commit({})
  expect(await feed.position()).toEqual({ epoch: 'k3f9', seq: 1 })
  graph.commit({})
  graph.commit({})
  expect([heard, feed.current]).toEqual([[2, 3], { epoch: 'k3f9', seq: 3 }])
})

test('commits while the position is being asked are counted in it or heard after it, never both', async () => {
  graph.overrides.position = async () => {
    delete graph.overrides.position
    graph.commit({})
    const told = await graph.call('position', {})
    graph.commit({})
    return told
  }
  expect((await feed.position()).seq).toBe(2)
  expect(heard).toEqual([2])
})

test('many who ask at once cause one question', async () => {
  await Promise.all([feed.position(), feed.position(), feed.position()])
  expect(graph.calls.filter(({ method }) => method === 'position')).toHaveLength(1)
})

test('a question that fails is asked anew by the next who wants to know', async () => {
  graph.overrides.position = async () => {
    throw new MuError('not_ready')
  }
  await expect(feed.position()).rejects.toThrow(MuError)
  delete graph.overrides.position
  expect((await feed.position()).seq).toBe(0)
})

test('unannounced commits are read from what is kept, more than a page of them too', async () => {
  await feed.position()
  for (let i = 0; i < 250; i++) graph.commit({}, { announced: false })
  graph.commit({})
  graph.commit({})
  await feed.position()
  expect(heard).toEqual(Array.from({ length: 252 }, (_, i) => i + 1))
})

test('unannounced commits that are no longer kept break the line', async () => {
  await feed.position()
  for (let i = 0; i < 5; i++) graph.commit({}, { announced: false })
  graph.kept = 4
  graph.commit({})
  await feed.position()
  graph.commit({})
  expect(heard).toEqual(['k3f9@6', 7])
})

test('a new epoch breaks the line, a repeated notice does not', async () => {
  await feed.position()
  graph.commit({})
  graph.announce({ event: 'delta', seq: 1, json: '{"seq":1}' })
  await feed.position()
  expect(heard).toEqual([1])
  graph.epoch = 'new1'
  graph.seq = 0
  graph.commit({})
  await feed.position()
  expect(heard).toEqual([1, 'new1@1'])
})

test('a reset is passed on as it is told, also while the position is being asked', async () => {
  await feed.position()
  graph.seq = 7
  graph.announce({ event: 'reset', epoch: 'k3f9', seq: 7, reason: 'Too much changed at once.' })
  expect([heard, feed.current?.seq]).toEqual([['k3f9@7'], 7])
  graph.commit({}, { announced: false })
  graph.kept = 99
  graph.commit({})
  graph.announce({ event: 'reset', epoch: 'new1', seq: 3, reason: 'The graph was built anew.' })
  await feed.position()
  expect(heard.at(-1)).toBe('new1@3')
})

test('a feed that was stopped hears no more', async () => {
  await feed.position()
  feed.stop()
  graph.commit({})
  expect(heard).toEqual([])
})

test('what is near is told right after its commit, also when that had to wait', async () => {
  await feed.position()
  const near = (seq: number) => graph.announce({ event: 'near', seq, near: [['k', []]] })
  graph.commit({})
  near(1)
  graph.commit({}, { announced: false })
  graph.commit({})
  near(3)
  await feed.position()
  expect(heard).toEqual([1, 'near 1 k', 2, 3, 'near 3 k'])
})

test('after the graph thread was replaced, what it never announced is made up for at once', async () => {
  await feed.position()
  graph.commit({}, { announced: false })
  graph.announce({ event: 'opened', epoch: 'k3f9', seq: 1 })
  await expect.poll(() => heard).toEqual([1, 'reopened'])
})
