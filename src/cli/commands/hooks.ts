/** `mu hooks install|uninstall|status`: git tells the daemon when it has changed the tree. */
import { Command } from 'commander'
import { conclude, rooted, rootOf } from '../action.ts'
import type { HookState, Hooks } from '../githooks.ts'
import { json, line, pairs } from '../print.ts'

interface Options {
  readonly root?: string
  readonly json?: boolean
}

export function hooksCommand(): Command {
  const hooks = new Command('hooks').description(
    'git hooks that tell the daemon of a branch switch or a merge',
  )
  const verbs = [
    ['install', 'add them; hooks that are there are kept and run first'],
    ['uninstall', 'remove them, and put back what was there'],
    ['status', 'say which are installed'],
  ] as const
  for (const [verb, description] of verbs) {
    hooks.addCommand(
      rooted(new Command(verb))
        .description(description)
        .action((options: Options) =>
          conclude(options.json === true, async () => {
            const { hooksOf, installHooks, uninstallHooks } = await import('../githooks.ts')
            const root = await rootOf(options)
            const act = { install: installHooks, uninstall: uninstallHooks, status: hooksOf }[verb]
            show(act(root), options)
            return 'ok'
          }),
        ),
    )
  }
  return hooks.addHelpText('after', EXAMPLES)
}

function show(hooks: Hooks, options: Options): void {
  if (options.json) {
    json(hooks)
    return
  }
  line(hooks.folder)
  pairs(hooks.hooks.map((hook) => [`  ${hook.name}`, inWords(hook)]))
}

function inWords({ state, chained }: HookState): string {
  if (state === 'ours') return chained ? 'installed; the one before runs first' : 'installed'
  return state === 'foreign' ? "not mu's" : 'not installed'
}

const EXAMPLES = `
They are not needed: file events tell the daemon of every change. They help where there are none
(network disks, poll mode), and make a branch switch known at once.

Examples:
  mu hooks install
  mu hooks status --json`
