/**
 * `mu notify`: tells a running daemon to look at the tree again. It never fails, for git hooks
 * call it, and it starts nothing: a daemon that starts later reads the tree anyway.
 */
import { Command } from 'commander'
import { rooted, rootOf } from '../action.ts'
import { json } from '../print.ts'

interface Options {
  readonly root?: string
  readonly json?: boolean
}

export function notifyCommand(): Command {
  return rooted(new Command('notify'), 'say whether a daemon was told')
    .description('tell the daemon, if there is one, to look at the tree again; never fails')
    .argument('[paths...]', 'only these files and folders')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], options: Options) => {
      const told = await tell(paths, options).catch(() => false)
      if (options.json) json({ told })
    })
}

async function tell(paths: readonly string[], options: Options): Promise<boolean> {
  const { resolve } = await import('node:path')
  const { readRecord } = await import('../../daemon/record.ts')
  const { pathsOf } = await import('../../daemon/paths.ts')
  const { isAlive } = await import('../../daemon/process.ts')
  const { openTransport } = await import('../../client/transport.ts')
  const root = await rootOf(options)
  const record = readRecord(pathsOf(root).record)
  if (!record || record.root !== root || !isAlive(record)) return false
  const transport = openTransport(root, record)
  try {
    const body = paths.length === 0 ? {} : { paths: paths.map((path) => resolve(path)) }
    await transport.json({ method: 'POST', path: '/notify', body }, LIMIT_MS)
    return true
  } finally {
    transport.close()
  }
}

const EXAMPLES = `
Examples:
  mu notify                    after something that raises no file events
  mu notify src/generated`

const LIMIT_MS = 2000
