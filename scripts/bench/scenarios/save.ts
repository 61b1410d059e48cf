/**
 * Lone saves: from just before the file is written until a subscriber has the event.
 *
 * The pause between two saves lets the queue forget the last one; what it still remembers
 * adds less than 1 ms. Beside the median stands what no watcher can beat: the time until
 * `fs.watch` calls back and the file is read again; beside the slowest ones what no parser can:
 * parsing the file that took longest, after rests as long as those between saves.
 */
import { watch } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseBare } from '../bare.ts'
import { Feed } from '../feed.ts'
import { cpuMs } from '../process.ts'
import type { Bench, Figure, Scenario } from '../scenario.ts'
import { Editor, type Source } from '../sources.ts'
import { evenly, spreadOf } from '../spread.ts'

export const save: Scenario = {
  name: 'save',
  about: 'from a lone save to its event at a subscriber',
  run,
}

async function run(bench: Bench): Promise<readonly Figure[]> {
  const { saves, debounceMs } = bench.settings
  const chosen = evenly(await bench.sources(), saves)
  const daemon = await bench.rested()
  const feed = await Feed.open(daemon)
  const editor = new Editor(bench.root)
  const heard: number[] = []
  const read: number[] = []
  let slowest = { ms: 0, source: chosen[0]! }
  const before = cpuMs(daemon.pid)
  let usedMs = 0
  try {
    for (let i = 0; i < saves; i++) {
      const source = chosen[i % chosen.length]!
      const limit = untilRead(bench.root, source)
      const arrival = feed.arrival(source.path, PATIENCE_MS)
      const begun = performance.now()
      editor.save(source)
      const ms = (await arrival) - begun
      heard.push(ms)
      read.push((await limit) - begun)
      if (ms > slowest.ms) slowest = { ms, source }
      await pause(PAUSE_MS)
    }
    usedMs = cpuMs(daemon.pid) - before
  } finally {
    await editor.restore(feed).finally(() => feed.close())
  }
  const total = spreadOf(heard)
  const limit = spreadOf(read)
  const what = 'fs.watch and read'
  const parses = Array.from({ length: PARSES }, () => slowest.source)
  const bareMs = (await parseBare(bench.root, parses, 1, PAUSE_MS)).busyMs / PARSES
  const beyond = spreadOf(heard.map((ms) => Math.max(0, ms - debounceMs)))
  return [
    {
      name: 'p50',
      value: total.p50,
      unit: 'ms',
      budget: { kind: 'most', value: 50 },
      note: `${saves} saves`,
    },
    { name: 'p99', value: total.p99, unit: 'ms', note: `slowest: ${slowest.source.path}` },
    {
      name: 'p50 beyond the debounce',
      value: beyond.p50,
      unit: 'ms',
      limit: { what, value: limit.p50 },
      budget: { kind: 'most', value: 10 },
    },
    {
      name: 'p99 beyond the debounce',
      value: beyond.p99,
      unit: 'ms',
      limit: { what: 'parsing the slowest', value: bareMs },
      budget: { kind: 'most', value: 40 },
    },
    { name: 'processor time', value: usedMs / saves, unit: 'ms', note: 'a save, of all threads' },
  ]
}

/** When the next change in the file's folder was told and the file was read. */
function untilRead(root: string, { path }: Source): Promise<number> {
  return new Promise((resolve, reject) => {
    const file = join(root, path)
    const watcher = watch(dirname(file))
    watcher.once('change', () => {
      readFile(file)
        .then(() => resolve(performance.now()), reject)
        .finally(() => watcher.close())
    })
    watcher.once('error', reject)
  })
}

/** Twice the time in which the queue's heat fades to a third. */
const PAUSE_MS = 1000
const PATIENCE_MS = 10_000
const PARSES = 10
