/**
 * `npm run soak -- PATH --minutes N`: a daemon under mixed use for a long time, on a copy of a
 * tree: edits, reads, subscriptions and reconnects at random.
 *
 * Each minute everything rests for a moment, the graph is compared with one built anew, and
 * what the daemon holds is written down. The table goes to stdout, the plot and the data to
 * files. Exit code 1 on any difference, any error, or growth beyond the bounds.
 */
import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Command, InvalidArgumentError } from 'commander'
import { startDaemon, stopDaemon } from '../bench/daemon.ts'
import { copyTree, sourcesOf } from '../bench/sources.ts'
import { Undo } from '../bench/undo.ts'
import { beginLoad } from './load.ts'
import { watchMemory } from './memory.ts'
import { growthOf, type Minute, minuteOf, tableOf } from './minute.ts'
import { plotOf } from './plot.ts'

interface Options {
  readonly minutes: number
  readonly json: string
  readonly plot: string
}

async function soak(path: string, { minutes, json, plot }: Options): Promise<void> {
  const undo = new Undo()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => void undo.all().then(() => process.exit(130)))
  }
  try {
    const root = await copyTree(path, undo)
    undo.add(() => stopDaemon(root))
    const threads = Math.max(1, availableParallelism() - 1)
    const daemon = await startDaemon(root, { threads, debounceMs: 20 })
    const files = (await sourcesOf(root, daemon)).map((source) => source.path)
    const load = await beginLoad(root, daemon, files)
    const memory = watchMemory(daemon)
    undo.add(() => memory.close())
    const taken: Minute[] = []
    for (let minute = 1; minute <= minutes && !undo.begun; minute += 1) {
      await load.run(60_000)
      taken.push(await minuteOf(minute, { daemon, root, memory }, load.takeSamples()))
      process.stderr.write(`minute ${minute} of ${minutes}\n`)
    }
    load.close()
    const complaints = growthOf(taken)
    writeFileSync(
      json,
      `${JSON.stringify({ path, files: files.length, minutes: taken, complaints }, null, 2)}\n`,
    )
    writeFileSync(plot, plotOf(taken))
    process.stdout.write([tableOf(taken), ...complaints, ''].join('\n'))
    if (complaints.length > 0) process.exitCode = 1
  } finally {
    await undo.all()
  }
}

function positive(given: string): number {
  const value = Number(given)
  if (!Number.isInteger(value) || value < 1)
    throw new InvalidArgumentError('It must be a whole number, 1 or more.')
  return value
}

const command = new Command('soak')
  .description('use mu for a long time, on a copy of a tree')
  .argument('<path>', 'the tree')
  .option('--minutes <n>', 'how long', positive, 10)
  .option('--json <file>', 'the data', 'soak.json')
  .option('--plot <file>', 'memory and latency over time', 'soak.svg')
  .action(soak)

try {
  await command.parseAsync()
} catch (error) {
  process.stderr.write(`soak: ${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
