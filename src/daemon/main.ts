/**
 * The program that `mu daemon start` starts in the background: one argument, the root.
 *
 * What fails before there is a log is written to stdout as a line of the log's form; the
 * parent has pointed stdout at the log.
 */
import { MuError } from '../errors.ts'
import type { Flags } from './config.ts'
import { runDaemon } from './run.ts'
import { FLAGS_VARIABLE, LOST_THE_RACE } from './start.ts'

const root = process.argv[2]
if (root === undefined) throw new Error('main.ts needs the root as its argument')
const { [FLAGS_VARIABLE]: flags = '{}', ...env } = process.env
delete process.env[FLAGS_VARIABLE]

try {
  process.exitCode = await runDaemon({ root, flags: JSON.parse(flags) as Flags, env, foreground: false })
} catch (error) {
  const told = error instanceof MuError ? error : new MuError('internal', String(error))
  const line = { level: 'fatal', time: new Date(), error: told.toJSON(), msg: 'the daemon could not start' }
  process.stdout.write(`${JSON.stringify(line)}\n`)
  process.exitCode = told.code === 'already_running' ? LOST_THE_RACE : 1
}
// Threads that are still closing must not keep a process alive whose lock is gone.
process.exit()
