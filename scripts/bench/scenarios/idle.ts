/** What a daemon costs while nothing happens. */
import { setTimeout as pause } from 'node:timers/promises'
import { cpuMs, residentMb } from '../process.ts'
import type { Bench, Figure, Scenario } from '../scenario.ts'

export const idle: Scenario = {
  name: 'idle',
  about: 'processor time of a daemon that nobody asks, over 10 s',
  run,
}

async function run(bench: Bench): Promise<readonly Figure[]> {
  const { pid } = await bench.rested()
  await pause(SETTLE_MS)
  const before = cpuMs(pid)
  await pause(WATCHED_MS)
  const share = ((cpuMs(pid) - before) / WATCHED_MS) * 100
  return [
    { name: 'processor', value: share, unit: '%', budget: { kind: 'most', value: 0.5 }, note: 'of one core' },
    { name: 'memory', value: residentMb(pid), unit: 'MB' },
  ]
}

/** Some 8 s after all else V8 tidies up its heaps, once. */
const SETTLE_MS = 12_000
const WATCHED_MS = 10_000
