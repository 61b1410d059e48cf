/** `mu query`: one MUQL statement, from the command line or from stdin. */
import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { MuError } from '../../errors.ts'
import { ask, asking, type CommonOptions } from '../action.ts'
import { count, duration, isTerminal, json, note, table } from '../print.ts'

export function queryCommand(): Command {
  return asking(new Command('query').alias('q').description('ask the graph in MUQL'))
    .argument('<muql>', 'the statement, or - to read it from stdin')
    .addHelpText('after', EXAMPLES)
    .action((muql: string, options: CommonOptions) => query(muql, options))
}

function query(given: string, options: CommonOptions): Promise<void> {
  return ask(options, async (client) => {
    const muql = (given === '-' ? readFileSync(0, 'utf8') : given).trim()
    if (muql === '')
      throw new MuError('bad_muql', 'The statement is empty.', { hint: 'See "mu query --help".' })
    const result = await client.query(muql)
    if (options.json) {
      json(result)
      return 'ok'
    }
    await table(result.columns, result.rows)
    if (result.truncated)
      note(`Only the first ${count(result.rows.length)} of ${count(result.total)} rows are shown.`)
    else if (isTerminal()) note(`${count(result.rows.length)} rows, ${duration(result.execution_time_ms)}`)
    return 'ok'
  })
}

const EXAMPLES = `
Examples:
  mu query "SELECT name, file_path FROM functions WHERE complexity > 10 ORDER BY complexity DESC LIMIT 20"
  mu query "SELECT type, COUNT(*) FROM nodes GROUP BY type" --json
  echo "SELECT name FROM classes WHERE name LIKE '%Service'" | mu query -`
