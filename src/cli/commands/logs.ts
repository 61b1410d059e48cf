/** `mu logs`: what the daemon has written to its log, for people or as it stands there. */
import { Command } from 'commander'
import { conclude, rooted, rootOf } from '../action.ts'
import { line, note, write } from '../print.ts'
import { wholeNumber } from '../values.ts'

interface Options {
  readonly root?: string
  readonly json?: boolean
  readonly follow?: boolean
  readonly lines: number
}

export function logsCommand(): Command {
  return rooted(new Command('logs'), 'lines as the log has them: one JSON object each')
    .description("print the end of the daemon's log")
    .option('-f, --follow', 'go on as lines are added; ends with Ctrl-C')
    .option('-n, --lines <n>', 'at most so many lines', wholeNumber, 50)
    .addHelpText('after', EXAMPLES)
    .action((options: Options) =>
      conclude(options.json === true, async () => {
        const { pathsOf } = await import('../../daemon/paths.ts')
        const { lastLines, readable, sizeOf } = await import('../../daemon/tail.ts')
        const { log } = pathsOf(await rootOf(options))
        const form = options.json ? (text: string) => text : readable
        const size = sizeOf(log)
        if (size === 0) note(`There is no log yet: ${log}`)
        for (const text of lastLines(log, 0, options.lines)) line(form(text))
        if (!options.follow) return 'ok'
        const { follow } = await import('../follow.ts')
        for await (const text of follow(log, size)) await write(process.stdout, `${form(text)}\n`)
        return 'ok'
      }),
    )
}

const EXAMPLES = `
Examples:
  mu logs -f
  mu logs -n 1000 --json | grep '"level":"error"'`
