/**
 * `npm run bench -- PATH`: what mu promises (design.md §9), measured on a copy of a real tree.
 *
 * The table goes to stdout; `--json` gives the same as data. The exit code is 1 when a
 * scenario could not be measured. A missed budget is shown and does not fail the run: on a
 * busy machine times say more about the machine.
 */
import { writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { Command, InvalidArgumentError, Option } from 'commander'
import { VERSION } from './places.ts'
import { type Outcome, type Report, readReport, tableOf } from './report.ts'
import { measure, openBench } from './run.ts'
import type { Scenario } from './scenario.ts'
import { burst } from './scenarios/burst.ts'
import { exporting } from './scenarios/export.ts'
import { fanout } from './scenarios/fanout.ts'
import { first } from './scenarios/first.ts'
import { fresh } from './scenarios/fresh.ts'
import { graph } from './scenarios/graph.ts'
import { growth } from './scenarios/growth.ts'
import { http } from './scenarios/http.ts'
import { idle } from './scenarios/idle.ts'
import { save } from './scenarios/save.ts'
import { search } from './scenarios/search.ts'
import { select } from './scenarios/select.ts'
import { size } from './scenarios/size.ts'
import { warm } from './scenarios/warm.ts'
import { watch } from './scenarios/watch.ts'
import { copyTree } from './sources.ts'
import { Undo } from './undo.ts'

/** In the order in which they are run: each leaves the tree as it found it. */
const SCENARIOS: readonly Scenario[] = [
  first,
  warm,
  idle,
  http,
  fresh,
  select,
  graph,
  search,
  save,
  watch,
  burst,
  fanout,
  growth,
  size,
  exporting,
]

interface Options {
  readonly json?: string | true
  readonly compare?: string
  readonly only?: readonly string[]
  readonly rounds: number
  readonly saves: number
  readonly growth: number
  readonly threads: number
  readonly debounceMs: number
}

async function bench(path: string, options: Options): Promise<void> {
  const { json, compare, only, ...settings } = options
  const older = compare === undefined ? undefined : readReport(compare)
  const undo = new Undo()
  for (const [signal, number] of SIGNALS) {
    process.on(signal, () => void undo.all().then(() => process.exit(128 + number)))
  }
  try {
    const root = await copyTree(path, undo)
    const one = openBench(root, settings, undo)
    const outcomes: Outcome[] = []
    for (const scenario of SCENARIOS.filter(({ name }) => only?.includes(name) ?? true)) {
      if (undo.begun) break
      process.stderr.write(`${scenario.name}: ${scenario.about} … `)
      const outcome = await measure(scenario, one)
      process.stderr.write(`${outcome.error ?? 'done'} (${outcome.seconds} s)\n`)
      outcomes.push(outcome)
    }
    if (undo.begun) return await undo.all()
    const sources = await one.sources().catch(() => [])
    const report: Report = {
      version: VERSION,
      date: new Date().toISOString(),
      machine: {
        cores: availableParallelism(),
        model: cpus()[0]?.model.trim() ?? '',
        node: process.versions.node,
      },
      input: { path, files: sources.length, bytes: sources.reduce((sum, { bytes }) => sum + bytes, 0) },
      settings,
      scenarios: outcomes,
    }
    const data = `${JSON.stringify(report, null, 2)}\n`
    if (typeof json === 'string') writeFileSync(json, data)
    process.stdout.write(json === true ? data : `${tableOf(report, older)}\n`)
    if (outcomes.some(({ error }) => error !== undefined)) process.exitCode = 1
  } finally {
    await undo.all()
  }
}

function positive(given: string): number {
  const value = Number(given)
  if (given.trim() === '' || !Number.isInteger(value) || value < 1)
    throw new InvalidArgumentError('It must be a whole number, 1 or more.')
  return value
}

const EXAMPLES = `
Examples:
  npm run bench -- ~/code/app
  npm run bench -- ~/code/app --only save burst --compare before.json
  npm run --silent bench -- ~/code/app --json > before.json`

const names = SCENARIOS.map(({ name }) => name)
const list = SCENARIOS.map(({ name, about }) => `  ${name.padEnd(12)} ${about}`).join('\n')
const SIGNALS = [
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
] as const

const command = new Command('bench')
  .description('measure mu on a copy of a tree')
  .argument('<path>', 'the tree')
  .option('--json [file]', 'JSON to this file, besides the table; without a file to stdout, instead of it')
  .option('--compare <file>', 'show the figures of an older --json beside these')
  .addOption(new Option('--only <name...>', 'only these scenarios').choices(names))
  .option('--rounds <n>', 'starts to take the median of', positive, 3)
  .option('--saves <n>', 'lone saves', positive, 100)
  .option('--growth <n>', 'saves after which the memory is compared', positive, 400)
  .option('--threads <n>', 'parse threads', positive, Math.max(1, availableParallelism() - 1))
  .option('--debounce-ms <n>', 'quiet time of a lone save', positive, 20)
  .addHelpText('after', `\nScenarios:\n${list}\n${EXAMPLES}`)
  .action(bench)

try {
  await command.parseAsync()
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
