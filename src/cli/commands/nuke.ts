/** `mu nuke`: ends the daemon and removes all that mu keeps of a repository. */
import { existsSync, rmSync } from 'node:fs'
import { Command } from 'commander'
import { conclude, rooted, rootOf } from '../action.ts'
import { json, line } from '../print.ts'

interface Options {
  readonly root?: string
  readonly json?: boolean
  readonly force?: boolean
}

export function nukeCommand(): Command {
  return rooted(new Command('nuke'))
    .description('stop the daemon and remove .mu/; the next start builds the graph anew')
    .option('--force', 'also when it does not answer')
    .addHelpText('after', EXAMPLES)
    .action((options: Options) =>
      conclude(options.json === true, async () => {
        const { pathsOf } = await import('../../daemon/paths.ts')
        const { stopDaemon } = await import('../../daemon/stop.ts')
        const root = await rootOf(options)
        const { outcome } = await stopDaemon(root, { force: options.force === true })
        const { folder } = pathsOf(root)
        const wasThere = existsSync(folder)
        rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
        if (options.json) json({ root, removed: wasThere ? folder : null, daemon: outcome })
        else if (!wasThere) line(`There is no ${folder}.`)
        else line(`Removed ${folder}${outcome === 'was_not_running' ? '' : ', and its daemon has ended'}.`)
        return 'ok'
      }),
    )
}

const EXAMPLES = `
Nothing but time is lost: the graph is built from the tree. Installed git hooks stay;
"mu hooks uninstall" removes them.

Example:
  mu nuke && mu daemon start`
