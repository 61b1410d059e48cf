/** `mu search`: nodes by what somebody remembers of them. */
import { Command } from 'commander'
import { NODE_TYPES, type NodeType } from '../../graph/types.ts'
import { ask, asking, type CommonOptions } from '../action.ts'
import { count, json, note, table } from '../print.ts'
import { nodeType, wholeNumber } from '../values.ts'

interface Options extends CommonOptions {
  readonly type?: NodeType
  readonly path?: string
  readonly limit?: number
}

export function searchCommand(): Command {
  return asking(new Command('search').alias('s').description('find nodes, best first'))
    .argument('<words...>', 'a name or the beginnings of its words, a path, or words that describe it')
    .option('--type <type>', `only nodes of this type: ${NODE_TYPES.join(', ')}`, nodeType)
    .option('--path <glob>', 'only in files at these paths: a glob, or the start of a path')
    .option('--limit <n>', 'at most so many (20)', wholeNumber)
    .addHelpText('after', EXAMPLES)
    .action((words: readonly string[], options: Options) => search(words.join(' '), options))
}

function search(text: string, options: Options): Promise<void> {
  return ask(options, async (client) => {
    const { type, path, limit } = options
    const found = await client.search(text, {
      ...(type !== undefined && { type }),
      ...(path !== undefined && { path }),
      ...(limit !== undefined && { limit }),
    })
    if (options.json) {
      json(found)
      return 'ok'
    }
    const rows = found.hits.map(({ match, score, node }) => {
      const { file_path: file, line_start: line } = node
      return [score.toFixed(2), match, node.id, file === undefined ? '' : `${file}:${line}`]
    })
    await table(['score', 'match', 'node', 'where'], rows)
    if (found.truncated) note(`The best ${count(rows.length)} of ${count(found.total)}.`)
    return 'ok'
  })
}

const EXAMPLES = `
Examples:
  mu search gUN                          getUserName, by the beginnings of its words
  mu search parse config file --type function
  mu s Cart.total --path 'src/**' --json`
