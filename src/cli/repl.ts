/**
 * The prompt of `mu query`: a statement a line, with history and completion.
 *
 * What can be completed is asked of the daemon: tables, columns, and names of nodes.
 * Lines that begin with a dot are for the prompt itself.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import type { DaemonClient } from '../client/node.ts'
import { MuError } from '../errors.ts'
import { error, line } from './print.ts'
import { FORMATS, type Format, printRows } from './rows.ts'

export interface Terminal {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
  readonly isTerminal: boolean
}

/** Until the input ends or `.exit`. */
export async function repl(client: DaemonClient, terminal: Terminal, first: Format): Promise<void> {
  const { input, output, isTerminal } = terminal
  const file = join(client.record.root, '.mu', 'history')
  const known = isTerminal ? await words(client) : []
  const prompt = createInterface({
    input,
    output,
    terminal: isTerminal,
    prompt: isTerminal ? 'mu> ' : '',
    history: isTerminal ? historyIn(file) : [],
    historySize: HISTORY,
    removeHistoryDuplicates: true,
    completer: (text: string, done: (error: null, found: [string[], string]) => void) =>
      void complete(client, known, text).then((found) => done(null, found)),
  })
  // Held by this user only, like everything in `.mu`.
  prompt.on('history', (lines: readonly string[]) => writeHistory(file, lines))
  await answerLines(client, prompt, first)
}

async function answerLines(client: DaemonClient, prompt: Interface, first: Format): Promise<void> {
  let format = first
  let isOpen = true
  prompt.once('close', () => {
    isOpen = false
  })
  prompt.prompt()
  for await (const given of prompt) {
    const text = given.trim()
    const [word = '', ...rest] = text.split(/\s+/)
    if (word === '.exit' || word === '.quit') break
    if (word === '.help') line(HELP)
    else if (word === '.format') {
      const wanted = FORMATS.find((one) => one === rest[0])
      if (wanted === undefined) line(`The formats are ${FORMATS.join(', ')}.`)
      else format = wanted
    } else if (word.startsWith('.') && word !== '.explain')
      line(`There is no ${word}; .help lists what there is.`)
    else if (text !== '') {
      await answer(client, word === '.explain' ? `EXPLAIN ${rest.join(' ')}` : text, format)
    }
    // The input may have ended meanwhile; what it said before that is still to be answered.
    if (isOpen) prompt.prompt()
  }
  prompt.close()
}

async function answer(client: DaemonClient, muql: string, format: Format): Promise<void> {
  try {
    await printRows(await client.query(muql), format)
  } catch (thrown) {
    if (!(thrown instanceof MuError)) throw thrown
    error(thrown, false)
  }
}

/** Words that begin like the last one; of nodes, when it has two letters or more. */
async function complete(
  client: DaemonClient,
  known: readonly string[],
  text: string,
): Promise<[found: string[], last: string]> {
  const last = /[^\s,()'"]*$/.exec(text)?.[0] ?? ''
  const found = known.filter((word) => word.toLowerCase().startsWith(last.toLowerCase()))
  if (last.length >= 2 && !last.startsWith('.')) {
    const { nodes } = await client.nodes({ name: `${last}*`, limit: NAMES }).catch(() => ({ nodes: [] }))
    for (const { qualified_name: name } of nodes) found.push(name)
  }
  return [[...new Set(found)], last]
}

async function words(client: DaemonClient): Promise<string[]> {
  const tables = (await client.query('SHOW TABLES')).rows.map(([name]) => String(name))
  const columns = await Promise.all(tables.map((name) => client.query(`SHOW COLUMNS FROM ${name}`)))
  const names = columns.flatMap(({ rows }) => rows.map(([name]) => String(name)))
  return [...new Set([...KEYWORDS, ...tables, ...names, ...Object.keys(COMMANDS)])]
}

/** Newest first. */
function historyIn(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean).reverse()
  } catch {
    return []
  }
}

/** A history that cannot be kept is no reason to stop. */
function writeHistory(file: string, lines: readonly string[]): void {
  try {
    writeFileSync(file, `${[...lines].reverse().join('\n')}\n`, { mode: 0o600 })
  } catch {}
}

const HISTORY = 1000
const NAMES = 20

const COMMANDS: Readonly<Record<string, string>> = {
  '.help': 'shows this',
  '.explain': 'before a statement: how it is understood, the SQL and the plan',
  '.format': `how rows are printed: ${FORMATS.join(', ')}`,
  '.exit': 'ends',
}

const HELP = `A statement a line:
  callers Cart.total
  fn c>20 sort c- 5
  SELECT name, complexity FROM functions ORDER BY complexity DESC LIMIT 10
  FIND functions CALLING login          PATH FROM checkout TO Cart.total
  SHOW TABLES                           DESCRIBE functions

${Object.entries(COMMANDS)
  .map(([name, text]) => `  ${name.padEnd(10)}${text}`)
  .join('\n')}`

const KEYWORDS =
  `SELECT DISTINCT FROM WHERE GROUP BY HAVING ORDER LIMIT OFFSET AS ASC DESC AND OR NOT IN IS NULL BETWEEN LIKE
  ILIKE CONTAINS CASE WHEN THEN ELSE END SHOW OF DEPTH VIA dependencies dependents callers callees inheritance
  implementations children parents impact ancestors references TABLES COLUMNS FIND CALLING CALLED IMPORTING IMPORTED
  INHERITING INHERITED IMPLEMENTING USING USED WITH DECORATOR MATCHING SIMILAR TO CYCLES PATH ALL MAX ANALYZE complexity
  hotspots coupling cohesion circular unused FOR HISTORY BLAME DESCRIBE EXPLAIN deps rdeps cycles sort`.split(
    /\s+/,
  )
