/**
 * The command line as a whole: commands, help, and what happens to a mistyped one.
 *
 * Built without being run, so that tests can ask it for its help.
 */
import { Command, CommanderError } from 'commander'
import { MuError } from '../errors.ts'
import { barrierCommand } from './commands/barrier.ts'
import { completeCommand, completionCommand } from './commands/completion.ts'
import { contextCommand } from './commands/context.ts'
import { daemonCommand } from './commands/daemon.ts'
import { eventsCommand } from './commands/events.ts'
import { exportCommand } from './commands/export.ts'
import { graphCommands } from './commands/graph.ts'
import { hooksCommand } from './commands/hooks.ts'
import { logsCommand } from './commands/logs.ts'
import { neighborsCommand } from './commands/neighbors.ts'
import { nodeCommand } from './commands/node.ts'
import { notifyCommand } from './commands/notify.ts'
import { nukeCommand } from './commands/nuke.ts'
import { pingCommand } from './commands/ping.ts'
import { queryCommand } from './commands/query.ts'
import { readCommand } from './commands/read.ts'
import { searchCommand } from './commands/search.ts'
import { verifyCommand } from './commands/verify.ts'
import { EXIT, exitHelp } from './exit.ts'
import { error } from './print.ts'

export function buildProgram(version: string): Command {
  const program = baseProgram(version)
  const completed = () => baseProgram(version)
  program.addCommand(completionCommand(completed))
  program.addCommand(completeCommand(completed), { hidden: true })
  for (const command of withChildren(program)) quiet(command)
  return program
}

/** All but completion, which is about these. */
function baseProgram(version: string): Command {
  const program = new Command('mu')
    .description('A live, queryable graph of the code in a repository.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    // After a command, `-V…` is that command's to read: it may be a value, as in `events --since -Vx3:1`.
    .enablePositionalOptions()
    .addHelpText('after', `${EXAMPLES}\n\n${exitHelp()}`)
  const commands = [
    daemonCommand(),
    searchCommand(),
    contextCommand(),
    queryCommand(),
    nodeCommand(),
    readCommand(),
    neighborsCommand(),
    ...graphCommands(),
    exportCommand(),
    eventsCommand(),
    barrierCommand(),
    verifyCommand(),
    pingCommand(),
    logsCommand(),
    nukeCommand(),
    hooksCommand(),
    notifyCommand(),
  ]
  for (const command of commands) program.addCommand(command)
  return program
}

/** Runs one command line. Sets the exit code; prints what is wrong with a line that is no command. */
export async function runProgram(program: Command, argv: readonly string[]): Promise<void> {
  try {
    await program.parseAsync([...argv], { from: 'user' })
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) throw thrown
    if (thrown.exitCode === 0) return
    process.exitCode = EXIT.usage[0]
    // A command without its verb (`mu daemon`) has shown its help already.
    if (thrown.code === 'commander.help') return
    const [message = '', suggestion] = thrown.message.replace(/^error: /, '').split('\n')
    const details = { hint: suggestion?.replace(/[()]/g, '') ?? 'See "mu --help".' }
    error(new MuError('bad_request', message, details), argv.includes('--json'))
  }
}

/** Errors are thrown and printed here, in the one form that errors have. */
function quiet(command: Command): void {
  command.exitOverride().configureOutput({ outputError: () => {} })
}

function withChildren(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(withChildren)]
}

const EXAMPLES = `
Examples:
  mu daemon start
  mu query "SELECT name, complexity FROM functions ORDER BY complexity DESC LIMIT 10"
  mu events

A command that needs the daemon starts it when it is not running.`
