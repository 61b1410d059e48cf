/** `mu daemon start|stop|restart|status|run`: the daemon's life. */
import { Command } from 'commander'
import type { Flags } from '../../daemon/config.ts'
import type { DaemonRecord } from '../../daemon/record.ts'
import type { Started } from '../../daemon/start.ts'
import { conclude } from '../action.ts'
import type { Exit } from '../exit.ts'
import { addKnobs, flagsFrom } from '../knobs.ts'
import { json, line } from '../print.ts'

interface Options {
  readonly root?: string
  readonly json?: boolean
  readonly wait: boolean
  readonly force?: boolean
  readonly verbose?: boolean
  readonly [knob: string]: unknown
}

export function daemonCommand(): Command {
  const daemon = new Command('daemon').description('start, stop and look at the daemon of a repository')
  daemon.addCommand(
    addKnobs(onRoot('start', 'start the daemon in the background and wait until its graph is ready'))
      .option('--no-wait', 'return as soon as it answers')
      .action((root: string | undefined, options: Options) => start(root, options))
      .addHelpText('after', START_EXAMPLES),
  )
  daemon.addCommand(
    onRoot('stop', 'stop the daemon')
      .option('--force', 'also when it does not answer')
      .action((root: string | undefined, options: Options) => stop(root, options)),
  )
  daemon.addCommand(
    addKnobs(onRoot('restart', 'stop the daemon and start it again with the same settings, and these'))
      .option('--no-wait', 'return as soon as it answers')
      .option('--force', 'also when it does not answer')
      .action((root: string | undefined, options: Options) => restart(root, options)),
  )
  daemon.addCommand(
    onRoot('status', 'say whether the daemon runs, and how it is')
      .option('-v, --verbose', 'more of everything')
      .action((root: string | undefined, options: Options) => status(root, options)),
  )
  daemon.addCommand(
    addKnobs(onRoot('run', 'run the daemon in the foreground, with its log on stderr'))
      .action((root: string | undefined, options: Options) => run(root, options))
      .addHelpText('after', RUN_EXAMPLES),
  )
  return daemon.addHelpText('after', EXAMPLES)
}

function onRoot(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .argument('[root]', 'the repository (default: the nearest folder above with .mu or .git)')
    .option('--root <dir>', 'the same, as an option')
    .option('--json', 'print JSON')
}

function start(given: string | undefined, options: Options): Promise<void> {
  return conclude(options.json === true, async () => {
    const root = await rootOf(given, options)
    const { startDaemon } = await import('../../daemon/start.ts')
    const begun = performance.now()
    const started = await startDaemon(root, flagsFrom(options), process.env)
    if (started.fresh) return report(started, options, begun)
    const { alreadyRunning } = await import('../../daemon/lock.ts')
    const { urlOf } = await import('../../daemon/ping.ts')
    throw alreadyRunning(started.record.pid, urlOf(started.record))
  })
}

function stop(given: string | undefined, options: Options): Promise<void> {
  return conclude(options.json === true, async () => {
    const root = await rootOf(given, options)
    const { stopDaemon } = await import('../../daemon/stop.ts')
    const { outcome, pid } = await stopDaemon(root, { force: options.force === true })
    if (options.json) json({ outcome, root, ...(pid === undefined ? {} : { pid }) })
    else line(pid ? `${STOPPED[outcome]} (pid ${pid}, ${root}).` : `No daemon is running for ${root}.`)
    return outcome === 'was_not_running' ? 'not_running' : 'ok'
  })
}

function restart(given: string | undefined, options: Options): Promise<void> {
  return conclude(options.json === true, async () => {
    const root = await rootOf(given, options)
    const { stopDaemon } = await import('../../daemon/stop.ts')
    const { startDaemon } = await import('../../daemon/start.ts')
    const { checkConfig } = await import('../../daemon/config.ts')
    const { pathsOf } = await import('../../daemon/paths.ts')
    const { readRecord } = await import('../../daemon/record.ts')
    const before = readRecord(pathsOf(root).record)
    const own = before?.root === root ? before : undefined
    const flags: Flags = { ...own?.flags, ...flagsFrom(options) }
    const env = { ...own?.settings, ...process.env }
    // A mistake must not leave the user without the daemon they had.
    checkConfig(root, flags, env)
    await stopDaemon(root, { force: options.force === true })
    const begun = performance.now()
    return report(await startDaemon(root, flags, env), options, begun)
  })
}

function status(given: string | undefined, options: Options): Promise<void> {
  return conclude(options.json === true, async () => {
    const root = await rootOf(given, options)
    const { showStatus } = await import('../status.ts')
    return showStatus(root, options)
  })
}

function run(given: string | undefined, options: Options): Promise<void> {
  return conclude(options.json === true, async () => {
    const root = await rootOf(given, options)
    const { startGraph } = await import('../../worker/client.ts')
    const graph = startGraph()
    const { runDaemon } = await import('../../daemon/run.ts')
    await runDaemon({ root, flags: flagsFrom(options), env: process.env, foreground: true, graph })
    return 'ok'
  }).then(() => {
    // Threads that are still closing must not keep a process alive that has nothing to do.
    process.exit()
  })
}

async function rootOf(given: string | undefined, options: Options): Promise<string> {
  const { findRoot } = await import('../../daemon/root.ts')
  return findRoot(given ?? options.root, process.cwd())
}

/** Says that it runs; once its graph is ready, unless that is not waited for. */
async function report({ record }: Started, options: Options, begun: number): Promise<Exit> {
  if (!options.wait) {
    await announce(record, options)
    return 'ok'
  }
  const { untilReady } = await import('../progress.ts')
  const { showReady } = await import('../status.ts')
  await untilReady(record)
  return showReady(record, options, performance.now() - begun)
}

async function announce(record: DaemonRecord, options: Options): Promise<void> {
  const { urlOf } = await import('../../daemon/ping.ts')
  const { root, pid, socket } = record
  if (options.json) json({ root, pid, url: urlOf(record), socket })
  else line(`mu answers at ${urlOf(record)} (pid ${pid}); it is building the graph of ${root}.`)
}

const STOPPED = { stopped: 'Stopped', killed: 'It did not end in time and was killed', was_not_running: '' }

const EXAMPLES = `
Examples:
  mu daemon start              the repository around this folder
  mu daemon status --json
  mu daemon stop ~/code/app`

const START_EXAMPLES = `
Every setting may also stand in mu.toml in the root, or in the environment.

Examples:
  mu daemon start
  mu daemon start ~/code/app --watch src lib
  mu daemon start --port 9000 --no-wait`

const RUN_EXAMPLES = `
Examples:
  mu daemon run                ends with Ctrl-C
  mu daemon run --log-level debug 2> mu.log`
