/** `mu ping`: is there a daemon, and how fast does it answer? Starts none. */
import { Command } from 'commander'
import { MuError } from '../../errors.ts'
import { conclude, rooted, rootOf } from '../action.ts'
import { json, line } from '../print.ts'

interface Options {
  readonly root?: string
  readonly json?: boolean
}

export function pingCommand(): Command {
  return rooted(new Command('ping'))
    .description('ask the daemon whether it is there; starts none')
    .addHelpText('after', EXAMPLES)
    .action((options: Options) =>
      conclude(options.json === true, async () => {
        const { runningDaemon } = await import('../../daemon/identity.ts')
        const { ping } = await import('../../daemon/ping.ts')
        const root = await rootOf(options)
        const record = await runningDaemon(root)
        const begun = performance.now()
        const greeting = await ping(record)
        const ms = Math.round((performance.now() - begun) * 10) / 10
        if (!greeting) throw new MuError('timeout', `The daemon (pid ${record.pid}) does not answer.`)
        const { pid, version, ready } = greeting
        if (options.json) json({ root, pid, version, ready, ms })
        else line(`pong from pid ${pid} in ${ms} ms${ready ? '' : '; it is still indexing'}`)
        return 'ok'
      }),
    )
}

const EXAMPLES = `
The exit code is 3 when no daemon runs, and 6 when it runs and does not answer.

Example:
  mu ping || mu daemon start`
