/**
 * `--profile FOLDER`: each scenario on a daemon of its own whose threads are profiled, and the
 * functions that cost most. What the profiler costs is in the figures of such a run.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome } from './report.ts'
import { measure, openBench } from './run.ts'
import type { Scenario, Settings } from './scenario.ts'
import type { Undo } from './undo.ts'

export interface Profiled {
  readonly outcome: Outcome
  /** Lines for people: for each role of thread its dearest functions. */
  readonly dearest: readonly string[]
}

/** What the daemon did to be ready is no part of it, unless the scenario itself starts it. */
export async function profiled(
  scenario: Scenario,
  root: string,
  settings: Settings,
  undo: Undo,
  into: string,
): Promise<Profiled> {
  const folder = join(into, scenario.name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const bench = openBench(root, { ...settings, profile: folder }, undo)
  const begin = async (): Promise<void> => {
    const { pid } = await bench.daemon()
    process.kill(pid, 'SIGUSR2')
  }
  const run = () => begin().then(() => scenario.run(bench))
  const outcome = await measure({ ...scenario, run }, bench)
  await bench.stop()
  return { outcome, dearest: dearestIn(folder) }
}

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: Frame }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

interface Frame {
  readonly functionName: string
  readonly url: string
  /** Zero-based. */
  readonly lineNumber: number
}

export function dearestIn(folder: string): readonly string[] {
  const byRole = new Map<string, Profile[]>()
  for (const name of readdirSync(folder).sort()) {
    const [role = ''] = name.split('-')
    const profile = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Profile
    byRole.set(role, [...(byRole.get(role) ?? []), profile])
  }
  return [...byRole].flatMap(([role, profiles]) => {
    const costs = costsOf(profiles)
    const busy = [...costs.values()].reduce((sum, ms) => sum + ms, 0)
    const first = [...costs].sort((a, b) => b[1] - a[1]).slice(0, SHOWN)
    const lines = first.map(([name, ms]) => `  ${ms.toFixed(0).padStart(7)} ms  ${name}`)
    return [`${role}: ${profiles.length} threads, busy for ${busy.toFixed(0)} ms`, ...lines]
  })
}

/** Function → ms in it alone, without those it calls. Idle time is none. */
function costsOf(profiles: readonly Profile[]): ReadonlyMap<string, number> {
  const costs = new Map<string, number>()
  for (const { nodes, samples, timeDeltas } of profiles) {
    const names = new Map(nodes.map(({ id, callFrame }) => [id, named(callFrame)]))
    for (const [at, id] of samples.entries()) {
      const name = names.get(id)!
      if (!UNCOUNTED.has(name)) costs.set(name, (costs.get(name) ?? 0) + timeDeltas[at]! / 1000)
    }
  }
  return costs
}

function named({ functionName, url, lineNumber }: Frame): string {
  const place = url.replace(/^.*\/(dist|node_modules)\//, '')
  return `${functionName || '(anonymous)'}${place ? ` ${place}:${lineNumber + 1}` : ''}`
}

const SHOWN = 5
/** `dispatch` is the profiler, at its own beginning and end. */
const UNCOUNTED = new Set(['(idle)', '(program)', '(root)', 'dispatch'])
