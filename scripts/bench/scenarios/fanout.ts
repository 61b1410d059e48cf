/**
 * Fan-out: a thousand subscribers, a hundred events a second.
 *
 * Each save is a new definition; how many events and commits that makes is the daemon's affair,
 * so events are counted at a subscriber, and files are saved at the pace that makes so many. A message is as late as it is
 * older than its commit when a subscriber has it. Beside it stands a bare `ws` server that
 * sends as many messages of the same size, at the pace at which the daemon sent them, to the
 * same subscribers.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type { Broadcast } from '../broadcast.ts'
import { Feed } from '../feed.ts'
import type { Heard, ListenersData } from '../listeners.ts'
import { mainThreadMs, residentMb } from '../process.ts'
import type { Bench, Figure, Scenario } from '../scenario.ts'
import { Editor } from '../sources.ts'
import { evenly } from '../spread.ts'

export const fanout: Scenario = {
  name: 'fanout',
  about: 'a thousand subscribers hear a hundred events a second, beside a bare ws broadcast',
  run,
}

async function run(bench: Bench): Promise<readonly Figure[]> {
  const daemon = await bench.rested()
  // Small files in turn: no save waits for the one before it.
  const small = [...(await bench.sources())].sort((a, b) => a.bytes - b.bytes)
  const chosen = evenly(small.slice(0, Math.ceil(small.length / 2)), FILES)
  const feed = await Feed.open(daemon)
  const editor = new Editor(bench.root)
  const { url, headers } = daemon
  const listeners = await startListeners(bench, {
    url: `${url.replace('http', 'ws')}/live`,
    headers,
    count: SUBSCRIBERS,
  })
  try {
    const saveAll = async (seconds: number, saves: number): Promise<number> => {
      const before = feed.events
      const begun = performance.now()
      for (let i = 0; i < saves; i++) {
        await pause(Math.max(0, begun + (i * 1000 * seconds) / saves - performance.now()))
        editor.save(chosen[i % chosen.length]!)
      }
      await pause(SETTLE_MS)
      return feed.events - before
    }
    const warmSaves = (WARM_SECONDS * RATE) / 2
    const eventsASave = (await saveAll(WARM_SECONDS, warmSaves)) / warmSaves
    await heardBy(listeners)
    const [memory, cpu] = [residentMb(daemon.pid), mainThreadMs(daemon.pid)]
    const saves = Math.ceil((SPARE * SECONDS * RATE) / eventsASave)
    const events = (await saveAll(SECONDS, saves)) / SECONDS
    const heard = await heardBy(listeners)
    const grown = residentMb(daemon.pid) - memory
    const used = (mainThreadMs(daemon.pid) - cpu) / heard.messages
    listeners.kill()
    const commits = Math.round(heard.messages / SUBSCRIBERS)
    const bare = await broadcast(bench, commits, feed.bytes / Math.max(1, feed.messages))
    const what = 'a bare ws broadcast'
    return [
      {
        name: 'p50 from the commit',
        value: lateness(heard, 0.5),
        unit: 'ms',
        limit: { what, value: lateness(bare.heard, 0.5) },
        note: `${commits} commits to ${SUBSCRIBERS} subscribers`,
      },
      {
        name: 'p99 from the commit',
        value: lateness(heard, 0.99),
        unit: 'ms',
        limit: { what, value: lateness(bare.heard, 0.99) },
        budget: { kind: 'most', value: 100 },
      },
      { name: 'events', value: events, unit: 'events/s', budget: { kind: 'least', value: RATE } },
      {
        name: 'messages lost',
        value: 100 * (1 - heard.fewest / commits),
        unit: '%',
        budget: { kind: 'most', value: 0 },
      },
      {
        name: 'processor time',
        value: used * 1000,
        unit: 'µs',
        limit: { what, value: bare.cpuMs * 1000 },
        note: 'of the main thread, a message',
      },
      { name: 'memory grown', value: grown, unit: 'MB', budget: { kind: 'most', value: 30 } },
    ]
  } finally {
    listeners.kill()
    await editor.restore(feed).finally(() => feed.close())
  }
}

async function startListeners(bench: Bench, data: ListenersData): Promise<ChildProcess> {
  const child = fork(new URL('../listeners.js', import.meta.url))
  bench.undo.add(() => child.kill())
  child.send(data)
  const [said] = await Promise.race([once(child, 'message'), once(child, 'exit')])
  if (said !== 'ready') throw new Error('the subscribers could not connect')
  return child
}

async function heardBy(child: ChildProcess): Promise<Heard> {
  child.send('tell')
  const [heard] = await once(child, 'message')
  return heard as Heard
}

async function broadcast(
  bench: Bench,
  count: number,
  bytes: number,
): Promise<{ heard: Heard; cpuMs: number }> {
  const child = fork(new URL('../broadcast.js', import.meta.url))
  bench.undo.add(() => child.kill())
  try {
    const [url] = (await once(child, 'message')) as [string]
    const listeners = await startListeners(bench, {
      url: `${url.replace('http', 'ws')}/`,
      headers: {},
      count: SUBSCRIBERS,
    })
    const text = `{"timestamp":0,"text":"${'x'.repeat(Math.max(0, Math.round(bytes) - 40))}"}`
    const message: Broadcast = { text, count, everyMs: (SECONDS * 1000) / count }
    const before = mainThreadMs(child.pid!)
    child.send(message)
    await once(child, 'message')
    await pause(SETTLE_MS)
    const heard = await heardBy(listeners)
    listeners.kill()
    return { heard, cpuMs: (mainThreadMs(child.pid!) - before) / heard.messages }
  } finally {
    child.kill()
  }
}

/** Nearest rank, in whole milliseconds. */
function lateness({ late, messages }: Heard, share: number): number {
  let seen = 0
  for (const [ms, count] of late.entries()) {
    seen += count
    if (seen >= messages * share) return ms
  }
  throw new Error('nothing was heard')
}

const SUBSCRIBERS = 1000
/** Events a second, and what is aimed at beyond it. */
const RATE = 100
const SPARE = 1.1
const FILES = 100
const WARM_SECONDS = 3
const SECONDS = 10
const SETTLE_MS = 2000
