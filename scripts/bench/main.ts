/**
 * `npm run bench -- PATH`: what mu promises (design.md §9), measured on a copy of a real tree.
 *
 * The table goes to stdout; `--json` gives the same as data. The exit code is 1 when a
 * scenario could not be measured. A missed budget is shown and does not fail the run: on a
 * busy machine times say more about the machine.
 *
 * `--smoke` is for CI: the quick scenarios on mu's own sources, which fail where a figure is
 * so many times its limit that no noise explains it.
 */
import { writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { Command, InvalidArgumentError, Option } from 'commander'
import { PROJECT, VERSION } from './places.ts'
import { profiled } from './profiles.ts'
import { brokenIn, type Outcome, type Report, readReport, tableOf } from './report.ts'
import { measure, openBench } from './run.ts'
import type { Scenario, Settings } from './scenario.ts'
import { burst } from './scenarios/burst.ts'
import { checkout } from './scenarios/checkout.ts'
import { context } from './scenarios/context.ts'
import { endpoints } from './scenarios/endpoints.ts'
import { exporting } from './scenarios/export.ts'
import { fanout } from './scenarios/fanout.ts'
import { first } from './scenarios/first.ts'
import { fresh } from './scenarios/fresh.ts'
import { graph } from './scenarios/graph.ts'
import { growth } from './scenarios/growth.ts'
import { http } from './scenarios/http.ts'
import { idle } from './scenarios/idle.ts'
import { large } from './scenarios/large.ts'
import { memory } from './scenarios/memory.ts'
import { muql } from './scenarios/muql.ts'
import { save } from './scenarios/save.ts'
import { search } from './scenarios/search.ts'
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
  endpoints,
  fresh,
  muql,
  graph,
  search,
  context,
  save,
  watch,
  burst,
  checkout,
  fanout,
  growth,
  memory,
  size,
  large,
  exporting,
]

interface Options extends Settings {
  readonly json?: string | true
  readonly compare?: string
  readonly only?: readonly string[]
  readonly smoke?: true
}

async function bench(given: string | undefined, options: Options): Promise<void> {
  const { json, compare, smoke, profile, only = smoke ? QUICK : names, ...chosen } = options
  const path = given ?? (smoke ? join(PROJECT, 'src') : undefined)
  if (path === undefined) throw new Error('Which tree? Only --smoke has one of its own.')
  const settings: Settings = smoke ? { ...chosen, ...SMOKE } : chosen
  const older = compare === undefined ? undefined : readReport(compare)
  const undo = new Undo()
  for (const [signal, number] of SIGNALS) {
    process.on(signal, () => void undo.all().then(() => process.exit(128 + number)))
  }
  try {
    const root = await copyTree(path, undo)
    const one = openBench(root, settings, undo)
    const outcomes: Outcome[] = []
    for (const scenario of SCENARIOS.filter(({ name }) => only.includes(name))) {
      if (undo.begun) break
      process.stderr.write(`${scenario.name}: ${scenario.about} … `)
      const { outcome, dearest } =
        profile === undefined
          ? { outcome: await measure(scenario, one), dearest: [] }
          : await profiled(scenario, root, settings, undo, profile)
      process.stderr.write(`${outcome.error ?? 'done'} (${outcome.seconds} s)\n`)
      for (const line of dearest) process.stderr.write(`  ${line}\n`)
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
    const broken = smoke ? brokenIn(outcomes) : []
    for (const line of broken) process.stderr.write(`bench: ${line}\n`)
    if (broken.length > 0 || outcomes.some(({ error }) => error !== undefined)) process.exitCode = 1
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
  npm run --silent bench -- ~/code/app --json > before.json
  npm run bench -- ~/code/app --only first --profile /tmp/profiles
  npm run bench -- ~/code/app --only growth --growth 10000
  npm run bench -- --smoke`

/** What finds that something is broken, in less than half a minute. */
const QUICK = ['first', 'warm', 'http', 'graph', 'muql', 'save', 'growth']
const SMOKE = { rounds: 1, saves: 3, growth: 40, requests: 2, seconds: 1 }

const names = SCENARIOS.map(({ name }) => name)
const list = SCENARIOS.map(({ name, about }) => `  ${name.padEnd(12)} ${about}`).join('\n')
const SIGNALS = [
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
] as const

const command = new Command('bench')
  .description('measure mu on a copy of a tree')
  .argument('[path]', 'the tree')
  .option('--json [file]', 'JSON to this file, besides the table; without a file to stdout, instead of it')
  .option('--compare <file>', 'show the figures of an older --json beside these')
  .addOption(new Option('--only <name...>', 'only these scenarios').choices(names))
  .option('--rounds <n>', 'starts to take the median of', positive, 3)
  .option('--saves <n>', 'lone saves', positive, 100)
  .option('--growth <n>', 'saves after which the memory is compared', positive, 400)
  .option('--requests <n>', 'the most requests of one kind that are timed', positive, 500)
  .option('--seconds <n>', 'how long a throughput is measured', positive, 4)
  .option(
    '--repository <path>',
    'whose last two tags are checked out',
    join(PROJECT, 'corpora/effect-versions'),
  )
  .option('--smoke', 'the quick ones, few rounds; fails on ratios that no noise explains')
  .option('--profile <folder>', "profile the daemon's threads, and tell the dearest functions of each")
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
