/**
 * `npm run grade:context -- CORPUS…`: how often the function that a question is about is in
 * the context, and how far up, beside two baselines on the same graph (`baselines.ts`).
 *
 * `recall@N`: the share of questions whose function is in a context of N tokens. `MRR`: the
 * mean of 1 / place among what is included, 0 when it is not.
 */
import { existsSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Table from 'cli-table3'
import { Command, InvalidArgumentError } from 'commander'
import { type Daemon, startDaemon, stopDaemon } from '../bench/daemon.ts'
import { PROJECT } from '../bench/places.ts'
import { copyTree } from '../bench/sources.ts'
import { Undo } from '../bench/undo.ts'
import { CORPORA } from '../grade/corpora.ts'
import { bm25, entities, type Ranking } from './baselines.ts'
import { exportOf } from './exported.ts'
import { packer, type Recall } from './packed.ts'
import { type Question, questionsOf, strip } from './questions.ts'

interface Score {
  readonly name: string
  readonly recall: readonly number[]
  readonly mrr: number
}

async function grade(given: readonly string[], { questions: most }: { questions: number }): Promise<void> {
  const undo = new Undo()
  const recall = await packer()
  const table = new Table({
    head: ['corpus', 'questions', 'by', ...BUDGETS.map((n) => `recall@${n}`), 'MRR'],
    style: { head: [], border: [], compact: true },
  })
  try {
    for (const name of given.length > 0 ? given : USUAL) {
      const { count, scores } = await gradeOne(name, most, recall, undo)
      scores.forEach((score, at) => {
        const head = at === 0 ? [name, String(count)] : ['', '']
        table.push([...head, score.name, ...score.recall.map(share), share(score.mrr)])
      })
      process.stderr.write(`${table.toString()}\n`)
    }
    process.stdout.write(`${table.toString()}\n`)
  } finally {
    await undo.all()
  }
}

async function gradeOne(name: string, most: number, recall: Recall, undo: Undo) {
  const root = await copyTree(folderOf(name), undo)
  undo.add(() => stopDaemon(root))
  const whole = (await exportOf(await startDaemon(root, SETTINGS))).nodes
  await stopDaemon(root)
  const asked = questionsOf(whole, most)
  strip(root, whole, asked)
  rmSync(join(root, '.mu'), { recursive: true })
  const daemon = await startDaemon(root, SETTINGS)
  const { nodes, edges } = await exportOf(daemon)
  const left = new Map(nodes.map(({ id, properties }) => [id, properties.docstring]))
  // Where the rule could not take the docstring out, nothing is asked.
  const held = asked.filter(({ target }) => left.has(target) && left.get(target) === undefined)
  const scores = [
    await scoreMu(daemon, held),
    scoreRanking('BM25', bm25(nodes), held, recall),
    scoreRanking('entities', entities(nodes, edges), held, recall),
  ]
  await stopDaemon(root)
  return { count: held.length, scores }
}

async function scoreMu(daemon: Daemon, questions: readonly Question[]): Promise<Score> {
  const found = BUDGETS.map(() => 0)
  let reciprocal = 0
  for (const { text, target } of questions) {
    for (const [at, budget] of BUDGETS.entries()) {
      const included = await contextOf(daemon, text, budget)
      const place = included.indexOf(target)
      if (place >= 0) found[at]!++
      if (at === BUDGETS.length - 1 && place >= 0) reciprocal += 1 / (place + 1)
    }
  }
  return { name: 'mu', recall: found.map((n) => n / questions.length), mrr: reciprocal / questions.length }
}

async function contextOf({ url, headers }: Daemon, question: string, budget: number): Promise<string[]> {
  const answer = await fetch(`${url}/context?fresh=false`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ question, max_tokens: budget }),
  })
  if (!answer.ok) throw new Error(`/context was answered with ${answer.status}: ${await answer.text()}`)
  const { included, token_count } = (await answer.json()) as {
    included: { id: string }[]
    token_count: number
  }
  if (token_count > budget) throw new Error(`${token_count} tokens for a budget of ${budget}: ${question}`)
  return included.map(({ id }) => id)
}

function scoreRanking(name: string, rank: Ranking, questions: readonly Question[], recall: Recall): Score {
  const found = BUDGETS.map(() => 0)
  let reciprocal = 0
  for (const { text, target } of questions) {
    const ranking = rank(text)
    BUDGETS.forEach((budget, at) => {
      if (recall(ranking, target, budget)) found[at]!++
    })
    const place = ranking.findIndex(({ id }) => id === target)
    if (place >= 0 && recall(ranking, target, BUDGETS.at(-1)!)) reciprocal += 1 / (place + 1)
  }
  return { name, recall: found.map((n) => n / questions.length), mrr: reciprocal / questions.length }
}

function folderOf(name: string): string {
  const known = CORPORA.find((corpus) => corpus.name === name)
  const folder = known ? join(PROJECT, 'corpora', known.root) : resolve(name)
  if (!existsSync(folder)) throw new Error(`${folder} is not there; "npm run corpora" fetches it.`)
  return folder
}

function share(value: number): string {
  return value.toFixed(3)
}

function count(given: string): number {
  if (!/^[1-9]\d*$/.test(given)) throw new InvalidArgumentError('It must be a whole number, 1 or more.')
  return Number(given)
}

const BUDGETS = [1000, 4000, 8000]
const SETTINGS = { threads: 1, debounceMs: 20 }
const USUAL = ['django', 'rich', 'werkzeug', 'effect', 'gin']

const command = new Command('grade:context')
  .description('score contexts by questions made of docstrings')
  .argument('[corpus...]', `names of corpora, or folders (${USUAL.join(' ')})`)
  .option('--questions <n>', 'at most so many of each', count, 300)
  .action(grade)

try {
  await command.parseAsync()
} catch (error) {
  process.stderr.write(`grade:context: ${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
