/**
 * A run: scenarios one after the other on one copy of the tree.
 *
 * A scenario that fails is reported and the others go on, on a daemon of their own: the
 * failed one's is ended. No more than one daemon runs at a time.
 */
import { loadavg } from 'node:os'
import { type Daemon, startDaemon, stopDaemon } from './daemon.ts'
import { untilAtRest } from './process.ts'
import { type Outcome, verdictOf } from './report.ts'
import type { Bench, Scenario, Settings } from './scenario.ts'
import { type Source, sourcesOf } from './sources.ts'
import type { Undo } from './undo.ts'

export function openBench(root: string, settings: Settings, undo: Undo): Bench {
  let running: Daemon | undefined
  let known: readonly Source[] | undefined
  undo.add(() => stopDaemon(root))
  const bench: Bench = {
    root,
    settings,
    undo,
    daemon: async () => {
      if (undo.begun) throw new Error('interrupted')
      running ??= await startDaemon(root, settings)
      return running
    },
    rested: async () => {
      const daemon = await bench.daemon()
      await untilAtRest(daemon.pid)
      return daemon
    },
    stop: async () => {
      running = undefined
      await stopDaemon(root)
    },
    sources: async () => {
      known ??= await sourcesOf(root, await bench.daemon())
      return known
    },
  }
  return bench
}

export async function measure(scenario: Scenario, bench: Bench): Promise<Outcome> {
  const { name } = scenario
  const load = loadavg()[0]!
  const begun = performance.now()
  const seconds = () => Math.round((performance.now() - begun) / 100) / 10
  try {
    const figures = await scenario.run(bench)
    const judged = figures.map((figure) => {
      const verdict = verdictOf(figure)
      return verdict === undefined ? figure : { ...figure, verdict }
    })
    return { name, seconds: seconds(), load, figures: judged }
  } catch (error) {
    await bench.stop().catch(() => {})
    return {
      name,
      seconds: seconds(),
      load,
      figures: [],
      error: error instanceof Error ? error.message : String(error),
    }
  }
}
