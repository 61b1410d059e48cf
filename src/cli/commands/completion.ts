/**
 * `mu completion SHELL`: the script that teaches a shell to complete `mu`; and `mu complete`,
 * hidden, which that script asks. Both read the commands themselves, so nothing can be
 * forgotten. `build` makes the program to be completed.
 */
import { Argument, Command } from 'commander'

export function completionCommand(build: () => Command): Command {
  return new Command('completion')
    .description('print the script that makes a shell complete mu')
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']))
    .addHelpText('after', EXAMPLES)
    .action(async (shell: string) => {
      const program = await completed(build())
      program.setup('mu', 'mu', shell)
    })
}

/** Asked by the script: `mu complete -- WORD…`, the last word being the one under the cursor. */
export function completeCommand(build: () => Command): Command {
  return new Command('complete').argument('[words...]').action(async (words: string[]) => {
    const program = await completed(build())
    program.parse(words)
  })
}

async function completed(program: Command) {
  const { default: tab } = await import('@bomb.sh/tab/commander')
  return tab(program, { completionCommandName: 'completion' })
}

const EXAMPLES = `
In bash the package bash-completion must be installed.

Examples:
  source <(mu completion bash)                             # in ~/.bashrc
  source <(mu completion zsh)                              # in ~/.zshrc
  mu completion fish > ~/.config/fish/completions/mu.fish`
