/** `mu verify`: the live graph against one built anew from the tree. */
import { Command } from 'commander'
import { ask, asking, type CommonOptions } from '../action.ts'
import { counted, duration, json, line } from '../print.ts'

export function verifyCommand(): Command {
  return asking(
    new Command('verify').description('build the graph anew beside the live one and print what differs'),
  )
    .addHelpText('after', EXAMPLES)
    .action((options: CommonOptions) =>
      ask(options, async (client) => {
        const result = await client.verify()
        const { differences, nodes, edges, seq, ms } = result
        if (options.json) {
          json(result)
        } else {
          for (const difference of differences) line(difference)
          const found = differences.length === 0 ? 'no difference' : counted(differences.length, 'difference')
          line(
            `${found}: ${counted(nodes, 'node')}, ${counted(edges, 'edge')} at seq ${seq}, built anew in ${duration(ms)}`,
          )
        }
        return differences.length === 0 ? 'ok' : 'failed'
      }),
    )
}

const EXAMPLES = `
Lines with + are missing in the live graph, lines with - should not be there.
The exit code is 1 when there is any.

Example:
  mu verify && echo right`
