/** `mu events`: the live feed, as text or as one JSON message a line. */
import { Command, InvalidArgumentError, Option } from 'commander'
import type { LiveMessage } from '../../client/answers.ts'
import type { Subscription } from '../../client/requests.ts'
import { fromJSON, type MuError } from '../../errors.ts'
import type { NodeEvent } from '../../graph/delta.ts'
import { NODE_TYPES, type NodeType } from '../../graph/types.ts'
import { ask, asking, type CommonOptions } from '../action.ts'
import { counted, note, tabbed, write } from '../print.ts'
import { wholeNumber } from '../values.ts'

interface Options extends CommonOptions {
  readonly path?: readonly string[]
  readonly type?: readonly NodeType[]
  readonly node?: readonly string[]
  readonly edges?: boolean
  readonly query?: string
  readonly count?: number
}

export function eventsCommand(): Command {
  return asking(
    new Command('events').description('print what changes in the graph, as it changes; ends with Ctrl-C'),
  )
    .option('--path <glob...>', 'only nodes in files like these')
    .addOption(
      new Option('--type <type...>', `only these types: ${NODE_TYPES.join(', ')}`).argParser(collectTypes),
    )
    .option('--node <id...>', 'only these nodes')
    .option('--edges', 'edges too')
    .option('--query <muql>', 'the result of a statement, and then what comes to it (+) and goes (-)')
    .option('--count <n>', 'end after so many updates', wholeNumber)
    .addHelpText('after', EXAMPLES)
    .action((options: Options) => events(options))
}

function events(options: Options): Promise<void> {
  return ask(options, async (client) => {
    let left = options.count ?? Number.POSITIVE_INFINITY
    const { query } = options
    for await (const message of client.live(subscriptionOf(options), query ? { muql: query } : undefined)) {
      // There is but one statement: without it nothing comes any more.
      if (message.type === 'error' && message.id !== undefined) throw failureOf(message)
      const text = options.json ? JSON.stringify(message) : readable(message)
      if (text !== '') await write(process.stdout, `${text}\n`)
      if (message.type === 'graph_update' || message.type === 'result_delta') left -= 1
      if (left <= 0) return 'ok'
    }
    note('The daemon has ended.')
    return 'not_running'
  })
}

function failureOf({ type: _, id: __, ...error }: LiveMessage & { type: 'error' }): MuError {
  return fromJSON({ error })
}

/** Undefined without filters: then every node event is heard. */
function subscriptionOf({ path, type, node, edges }: Options): Subscription | undefined {
  if (!path && !type && !node && !edges) return undefined
  return {
    ...(path ? { paths: path } : {}),
    ...(type ? { types: type } : {}),
    ...(node ? { nodes: node } : {}),
    ...(edges ? { edges } : {}),
  }
}

function readable(message: LiveMessage): string {
  switch (message.type) {
    case 'connected':
      return `# ${message.root} at seq ${message.seq} (epoch ${message.epoch})`
    case 'graph_update': {
      const time = new Date(message.timestamp).toISOString().slice(11, 23)
      const nodes = message.events.map(nodeLine)
      const edges = (message.edges ?? []).map(
        ({ event_type, edge }) => `  ${SIGNS[event_type]} ${edge.source} ${edge.type} ${edge.target}`,
      )
      return [`${time} seq ${message.seq}`, ...nodes, ...edges].join('\n')
    }
    case 'result': {
      const { columns, rows, total, truncated, seq } = message
      const more = truncated ? `, of which the first ${rows.length} are followed` : ''
      return [`# ${counted(total, 'row')} at seq ${seq}${more}`, tabbed(columns), ...rows.map(tabbed)].join(
        '\n',
      )
    }
    case 'result_delta': {
      const { removed, added } = message
      return [...removed.map((row) => `- ${tabbed(row)}`), ...added.map((row) => `+ ${tabbed(row)}`)].join(
        '\n',
      )
    }
    case 'gap':
      return `# missed ${message.from} to ${message.to}: too slow`
    case 'resync':
      return `# the graph must be read again: ${message.reason}`
    case 'error':
      return `# ${message.message}`
    default:
      return ''
  }
}

function nodeLine(event: NodeEvent): string {
  const changes = event.event_type === 'modified' ? ` (${event.changes.join(', ')})` : ''
  return `  ${SIGNS[event.event_type]} ${event.node.id}${changes}`
}

function collectTypes(given: string, before: readonly NodeType[] | undefined): readonly NodeType[] {
  const type = NODE_TYPES.find((known) => known === given.toUpperCase())
  if (!type) throw new InvalidArgumentError(`The node types are ${NODE_TYPES.join(', ')}.`)
  return [...(before ?? []), type]
}

const SIGNS = { added: '+', modified: '~', removed: '-' } as const

const EXAMPLES = `
Examples:
  mu events
  mu events --path 'src/**' --type FUNCTION
  mu events --query "FIND functions CALLING login"
  mu events --json --count 1`
