/**
 * `npm run grade -- CORPUS…`: mu's call edges against the word of a compiler.
 *
 * A corpus is a name out of `corpora.ts` or a folder. The exit code is 1 when one could
 * not be graded; a low score is shown and does not fail the run.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { Command, InvalidArgumentError, Option } from 'commander'
import { PROJECT } from '../bench/places.ts'
import { Undo } from '../bench/undo.ts'
import { CORPORA } from './corpora.ts'
import { edgesOf } from './graph.ts'
import { EXTENSIONS, LANGUAGES, type Language, truthOf } from './languages.ts'
import { dataOf, detailsOf, summaryOf } from './report.ts'
import { type Score, scoreOf } from './score.ts'
import type { Truth } from './truth.ts'

interface Options {
  readonly language?: Language
  readonly json?: string | true
  readonly worst: number
  readonly truth?: string
}

async function grade(given: readonly string[], options: Options): Promise<void> {
  const undo = new Undo()
  for (const [signal, number] of SIGNALS) {
    process.on(signal, () => void undo.all().then(() => process.exit(128 + number)))
  }
  const scores = new Map<string, Score>()
  const names = given.length > 0 ? given : CORPORA.map(({ name }) => name)
  for (const name of names) {
    try {
      const score = await gradeOne(name, options, undo)
      scores.set(name, score)
      if (options.json !== true) {
        process.stdout.write(`${name}\n${detailsOf(score, options.worst)}\n`)
      }
    } catch (error) {
      process.stderr.write(`grade: ${name}: ${error instanceof Error ? error.message : error}\n`)
      process.exitCode = 1
    }
  }
  await undo.all()
  const data = Object.fromEntries([...scores].map(([name, score]) => [name, dataOf(score)]))
  if (options.json === true) process.stdout.write(`${JSON.stringify(data, null, 2)}\n`)
  else if (scores.size > 0) process.stdout.write(`${summaryOf(scores)}\n`)
  if (typeof options.json === 'string') writeFileSync(options.json, `${JSON.stringify(data, null, 2)}\n`)
}

async function gradeOne(name: string, { language, truth: file }: Options, undo: Undo): Promise<Score> {
  const corpus = CORPORA.find((one) => one.name === name)
  const root = corpus === undefined ? resolve(name) : join(PROJECT, 'corpora', corpus.root)
  if (!existsSync(root)) {
    throw new Error(
      corpus === undefined ? `${root} is neither a corpus nor a folder.` : 'Fetch it: npm run corpora',
    )
  }
  const spoken = language ?? corpus?.language ?? mostSpoken(root)
  process.stderr.write(`${name}: asking the compiler (${spoken}) … `)
  const truth = await kept(file, async () => (await truthOf(spoken))(root))
  process.stderr.write(`${truth.sites.length} call sites; asking mu … `)
  const edges = await edgesOf(root, undo)
  process.stderr.write('done\n')
  return scoreOf(truth, edges)
}

/** The truth out of `file`, or made and then written there. */
async function kept(file: string | undefined, make: () => Promise<Truth>): Promise<Truth> {
  if (file !== undefined && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Truth
  const truth = await make()
  if (file !== undefined) writeFileSync(file, JSON.stringify(truth))
  return truth
}

/** The language of most files below `root`. */
function mostSpoken(root: string): Language {
  const counts = new Map<Language, number>()
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    const language = name.includes('node_modules') ? undefined : EXTENSIONS[extname(name)]
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a)
  if (first === undefined) throw new Error('No source file of a language that can be graded is there.')
  return first[0]
}

function count(given: string): number {
  const value = Number(given)
  if (!/^\d+$/.test(given)) throw new InvalidArgumentError('It must be a whole number.')
  return value
}

const SIGNALS = [
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
] as const

const EXAMPLES = `
Corpora: ${CORPORA.map(({ name }) => name).join(' ')}

Examples:
  npm run corpora                          fetch them
  npm run grade                            all of them
  npm run grade -- zod --worst 30          one, with what to work on
  npm run grade -- ~/code/app --language python
  npm run --silent grade -- rxjs --json > rxjs.json`

const command = new Command('grade')
  .description('score the call edges against a compiler')
  .argument('[corpus...]', 'names of corpora, or folders')
  .addOption(
    new Option('--language <name>', 'whose compiler to ask; else that of most files').choices(LANGUAGES),
  )
  .option('--worst <n>', 'how many misses and wrong edges to list', count, 10)
  .option('--truth <file>', "with one corpus: the compiler's word, read from this file or written there")
  .option('--json [file]', 'JSON to this file, besides the tables; without a file to stdout, instead of them')
  .addHelpText('after', EXAMPLES)
  .action(grade)

try {
  await command.parseAsync()
} catch (error) {
  process.stderr.write(`grade: ${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
