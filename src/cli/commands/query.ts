/** `mu query`: one MUQL statement, from the command line or from stdin. */
import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { MuError } from '../../errors.ts'
import { ask, type CommonOptions, reading } from '../action.ts'
import { isTerminal } from '../print.ts'
import { type Format, formatOption, printRows } from '../rows.ts'
import { afterShell, statementOf } from '../shell.ts'

interface Options extends CommonOptions {
  readonly format?: Format
}

export function queryCommand(): Command {
  return reading(new Command('query').alias('q').description('ask the graph in MUQL'))
    .argument('[muql...]', 'the statement, or - to read it from stdin; without one, a prompt')
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action((words: readonly string[], options: Options) =>
      words.length > 0 ? query(words, options) : converse(options),
    )
}

function query(words: readonly string[], options: Options): Promise<void> {
  return ask(options, async (client) => {
    const given = statementOf(words)
    const muql = (given === '-' ? readFileSync(0, 'utf8') : given).trim()
    if (muql === '')
      throw new MuError('bad_muql', 'The statement is empty.', { hint: 'See "mu query --help".' })
    const result = await client.query(muql).catch((thrown: unknown) => {
      throw given === '-' ? thrown : afterShell(thrown, words)
    })
    await printRows(result, options.json ? 'json' : (options.format ?? 'table'))
    return 'ok'
  })
}

/** A prompt on a terminal; a statement a line from a pipe. */
function converse(options: Options): Promise<void> {
  return ask(options, async (client) => {
    const { repl } = await import('../repl.ts')
    const format = options.json ? 'json' : (options.format ?? 'table')
    await repl(client, { input: process.stdin, output: process.stdout, isTerminal: isTerminal() }, format)
    return 'ok'
  })
}

const EXAMPLES = `
Examples:
  mu query                                  a prompt, with history and completion
  mu query "SELECT name, file_path FROM functions WHERE complexity > 10 ORDER BY complexity DESC LIMIT 20"
  mu q 'fn c>20 fp~api sort c- 5'
  mu q callers AuthService.login d2
  mu query "FIND functions CALLING login IN 'src/**'" --format csv
  mu query "SELECT type, COUNT(*) FROM nodes GROUP BY type" --json
  echo "SELECT name FROM classes WHERE name LIKE '%Service'" | mu query -`
