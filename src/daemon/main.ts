/**
 * The program that `mu daemon start` starts in the background: one argument, the root.
 *
 * What ends it is written to stdout, which the parent has pointed at the log, as a line
 * of the log's form; the parent reads it there.
 *
 * The graph thread is started before anything else is loaded: it has the longest way to go.
 */
import { setFlagsFromString } from 'node:v8'
import { MuError } from '../errors.ts'
import { startGraph } from '../worker/client.ts'
import type { Flags } from './config.ts'

// Of threads that begin from here on; for this one it is too late, as it should be: see `HEAP` in `start.ts`.
setFlagsFromString('--memory-reducer')
const graph = startGraph()
const { FLAGS_VARIABLE, LOST_THE_RACE } = await import('./start.ts')
const { runDaemon } = await import('./run.ts')
const root = process.argv[2]
if (root === undefined) throw new Error('main.ts needs the root as its argument')
const { [FLAGS_VARIABLE]: flags = '{}', ...env } = process.env
delete process.env[FLAGS_VARIABLE]

try {
  await runDaemon({ root, flags: JSON.parse(flags) as Flags, env, foreground: false, graph })
} catch (error) {
  const told =
    error instanceof MuError ? error : new MuError('internal', (error as Error).stack ?? String(error))
  process.exitCode = told.code === 'already_running' ? LOST_THE_RACE : 1
  const level = told.code === 'already_running' ? 'info' : 'fatal'
  const line = { level, time: new Date(), error: told.toJSON(), msg: 'the daemon cannot go on' }
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
// Threads that are still closing must not keep a process alive that has nothing to do.
process.exit()
