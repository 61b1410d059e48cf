/** `mu read`: the source of a node. */
import { Command } from 'commander'
import { ask, type CommonOptions, reading } from '../action.ts'
import { count, json, note, write } from '../print.ts'
import { wholeNumber } from '../values.ts'

interface Options extends CommonOptions {
  readonly context?: number
  readonly maxLines?: number
  readonly numbers?: boolean
}

export function readCommand(): Command {
  return reading(new Command('read').description('print the source of a node, as it is on disk'))
    .argument('<node>', 'its id, name or path')
    .option('-C, --context <n>', 'so many lines before and after it', wholeNumber)
    .option('-n, --numbers', 'with line numbers')
    .option('--max-lines <n>', 'at most so many lines (5000)', wholeNumber)
    .addHelpText('after', EXAMPLES)
    .action((node: string, options: Options) => read(node, options))
}

function read(node: string, { context, maxLines, numbers, ...options }: Options): Promise<void> {
  return ask(options, async (client) => {
    const source = await client.source(node, {
      ...(context !== undefined && { contextLines: context }),
      ...(maxLines !== undefined && { maxLines }),
    })
    if (options.json) {
      json(source)
      return 'ok'
    }
    const { file_path, text, text_start, text_end, truncated } = source
    note(
      `${file_path}:${text_start}-${text_end}${truncated ? ` (only the first ${count(text_end - text_start + 1)} lines)` : ''}`,
    )
    const width = String(text_end).length
    const numbered = (line: string, index: number) => `${String(text_start + index).padStart(width)}  ${line}`
    await write(process.stdout, `${numbers ? text.split('\n').map(numbered).join('\n') : text}\n`)
    return 'ok'
  })
}

const EXAMPLES = `
Examples:
  mu read fn:src/auth.py:AuthService.login
  mu read AuthService.login -n -C 3
  mu read src/auth.py > copy.py`
