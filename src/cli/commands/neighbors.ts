/** `mu neighbors`: what a node is connected with. */
import { Command, Option } from 'commander'
import { EDGE_TYPES, type EdgeType } from '../../graph/types.ts'
import { ask, type CommonOptions, reading } from '../action.ts'
import { json, note, table } from '../print.ts'
import { sureness } from '../sureness.ts'
import { collectEdgeTypes, wholeNumber } from '../values.ts'

interface Options extends CommonOptions {
  readonly direction: 'in' | 'out' | 'both'
  readonly type?: readonly EdgeType[]
  readonly depth: number
  readonly limit?: number
}

export function neighborsCommand(): Command {
  return reading(new Command('neighbors').description('show the nodes that a node is connected with'))
    .argument('<id>', 'id of the node')
    .addOption(
      new Option('--direction <way>', 'edges into the node, out of it, or both')
        .choices(['in', 'out', 'both'])
        .default('both'),
    )
    .option('--type <edge...>', `only edges of these types: ${EDGE_TYPES.join(', ')}`, collectEdgeTypes)
    .option('--depth <n>', 'how many steps away', wholeNumber, 1)
    .option('--limit <n>', 'at most so many', wholeNumber)
    .addHelpText('after', EXAMPLES)
    .action((id: string, options: Options) => neighbors(id, options))
}

function neighbors(id: string, options: Options): Promise<void> {
  return ask(options, async (client) => {
    const { direction, depth, type: edgeTypes = [], limit } = options
    const answer = await client.neighbors(id, {
      direction,
      depth,
      edgeTypes,
      ...(limit === undefined ? {} : { limit }),
    })
    if (options.json) {
      json(answer)
      return 'ok'
    }
    const rows = answer.neighbors.flatMap(({ node, depth: steps, edges }) =>
      edges.map((edge) => {
        // One step away an edge has the node itself at one end; farther off, another node on the way.
        const arrow = edge.target === node.id ? '→' : '←'
        const sites = edge.sites.map(([row, column]) => `${row}:${column}`).join(' ')
        return [steps, arrow, edge.type, node.id, edge.origin, sites]
      }),
    )
    await table(['depth', '', 'edge', 'node', 'origin', 'sites'], rows)
    const { completeness, unresolved = {}, neighbors: near } = answer
    if (completeness) {
      const areCallers = direction === 'in' && depth === 1 && edgeTypes.join() === 'CALLS'
      const of = depth === 1 ? 'of that name' : 'of these names'
      note(sureness(near.length, areCallers ? 'caller' : 'node', { completeness, unresolved }, of))
    }
    if (answer.truncated) note('There are more; raise --limit to see them.')
    return 'ok'
  })
}

const EXAMPLES = `
Examples:
  mu neighbors fn:src/auth.py:login --direction in --type CALLS     who calls it
  mu neighbors mod:src/auth.py --depth 2 --json`
