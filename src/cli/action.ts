/**
 * What all commands share: the options `--root`, `--no-start` and `--json`, and one way to end.
 *
 * A command is a function that returns how it ended; whatever it throws is printed once,
 * here, and becomes an exit code. What a command needs beyond commander is loaded when it
 * runs, so that `mu daemon status` does not pay for the database or the parser.
 */
import type { Command } from 'commander'
import type { DaemonClient } from '../client/node.ts'
import { MuError } from '../errors.ts'
import { EXIT, type Exit, exitOf } from './exit.ts'
import { error, note } from './print.ts'

export interface CommonOptions {
  readonly root?: string
  /** False after `--no-start`. */
  readonly start: boolean
  readonly json?: boolean
  /** False after `--no-fresh`. */
  readonly fresh?: boolean
}

/** The options of commands about a repository. `json` says what is printed then. */
export function rooted(command: Command, json = 'print JSON'): Command {
  return command
    .option('--root <dir>', 'the repository (default: the nearest folder above with .mu or .git)')
    .option('--json', json)
}

/** The options of commands that ask a daemon. */
export function asking(command: Command): Command {
  return rooted(command).option('--no-start', 'fail when no daemon is running, instead of starting one')
}

/** The options of commands that read the graph. */
export function reading(command: Command): Command {
  return asking(command).option('--no-fresh', 'answer at once, even if a file was saved a moment ago')
}

/** The repository that is meant. Errors: `bad_root`. */
export async function rootOf({ root }: { readonly root?: string }): Promise<string> {
  const { findRoot } = await import('../daemon/root.ts')
  return findRoot(root, process.cwd())
}

/** Ends the process with what `run` returns or throws. */
export async function conclude(asJson: boolean, run: () => Promise<Exit>): Promise<void> {
  try {
    process.exitCode = EXIT[await run()][0]
  } catch (thrown) {
    const failure = thrown instanceof MuError ? thrown : defect(thrown)
    error(failure, asJson)
    process.exitCode = EXIT[exitOf(failure.code)][0]
  }
}

/** Runs a command against the daemon of its root, started when need be. */
export function ask(options: CommonOptions, run: (client: DaemonClient) => Promise<Exit>): Promise<void> {
  return conclude(options.json === true, async () => {
    const { connect } = await import('../client/node.ts')
    const root = await rootOf(options)
    const onReplace = ({ version }: { readonly version: string }) =>
      note(`The daemon was of an older version, ${version}: it is started again.`)
    const reads = { fresh: options.fresh !== false, onLate: () => note(LATE) }
    const client = await connect(root, { start: options.start, onReplace, reads })
    try {
      await ready(client)
      return await run(client)
    } finally {
      client.close()
    }
  })
}

/** A daemon that was started just now answers before its graph is built. */
async function ready(client: DaemonClient): Promise<void> {
  const { untilReady } = await import('./progress.ts')
  await untilReady(client.record)
}

function defect(thrown: unknown): MuError {
  const { code, message, stack } = thrown as NodeJS.ErrnoException
  // The system says no (EACCES, ENOSPC, EISDIR…): a sentence is worth more than a stack.
  if (code !== undefined && /^E[A-Z]+$/.test(code)) return new MuError('internal', message)
  return new MuError('internal', stack ?? String(thrown), {
    hint: 'This is a defect of mu. Please report it.',
  })
}

const LATE = 'The graph was not up to date in time: what was saved just now may be missing.'
