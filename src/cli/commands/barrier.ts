/** `mu barrier`: waits until the graph shows what was saved, for scripts that ask afterwards. */
import { resolve } from 'node:path'
import { Command } from 'commander'
import { ask, asking, type CommonOptions } from '../action.ts'
import { json, table } from '../print.ts'
import { wholeNumber } from '../values.ts'

interface Options extends CommonOptions {
  readonly timeoutMs?: number
}

export function barrierCommand(): Command {
  return asking(new Command('barrier').description('wait until the graph shows what was saved'))
    .argument('[file...]', 'only these files, as they are on disk; without any, the whole tree')
    .option('--timeout-ms <n>', 'wait no longer than this', wholeNumber)
    .addHelpText('after', EXAMPLES)
    .action((files: readonly string[], options: Options) => barrier(files, options))
}

function barrier(given: readonly string[], options: Options): Promise<void> {
  return ask(options, async (client) => {
    const files = given.map((path) => ({ path: resolve(path) }))
    const answer = await client.barrier(files, options.timeoutMs)
    if (options.json) json(answer)
    else if (files.length > 0) {
      const rows = answer.files.map(({ path, state, reason }) => [path, state, reason])
      await table(['file', 'state', 'reason'], rows)
    }
    return answer.fresh ? 'ok' : 'busy'
  })
}

const EXAMPLES = `
Exits with 6 when the graph is not there in time.

Examples:
  mu barrier && mu query "SELECT COUNT(*) FROM functions"
  mu barrier src/auth.py --timeout-ms 5000`
