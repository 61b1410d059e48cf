/** `mu events`: the live feed, as text or as one JSON message a line, for as long as it is listened to. */
import { Command } from 'commander'
import type { Position, Subscription } from '../../client/requests.ts'
import { MuError } from '../../errors.ts'
import { NODE_TYPES, type NodeType } from '../../graph/types.ts'
import { ask, asking, type CommonOptions } from '../action.ts'
import type { Exit } from '../exit.ts'
import { note, write } from '../print.ts'
import { type Heard, readable } from '../readable.ts'
import { collectEventKinds, collectNodeTypes, sequence, wholeNumber } from '../values.ts'

interface Options extends CommonOptions {
  readonly path?: readonly string[]
  readonly type?: readonly NodeType[]
  readonly node?: readonly string[]
  readonly neighbors?: number
  readonly event?: NonNullable<Subscription['events']>
  readonly edges?: boolean
  readonly positions?: boolean
  readonly since?: Partial<Position>
  readonly query?: string
  readonly count?: number
  /** False after `--no-retry`. */
  readonly retry: boolean
}

export function eventsCommand(): Command {
  return asking(
    new Command('events').description('print what changes in the graph, as it changes; ends with Ctrl-C'),
  )
    .option('--path <glob...>', 'only nodes in files like these')
    .option('--type <type...>', `only these types: ${NODE_TYPES.join(', ')}`, collectNodeTypes)
    .option('--node <id...>', 'only these nodes')
    .option('--neighbors <n>', 'with --node: everything within so many edges of them', wholeNumber)
    .option('--event <kind...>', 'only these: added, modified, removed', collectEventKinds)
    .option('--edges', 'edges too')
    .option('--positions', 'nodes that only moved, too')
    .option('--since <seq>', 'first what came after this; with its epoch as epoch:seq', sequence)
    .option('--query <muql>', 'the result of a statement, and then what comes to it (+) and goes (-)')
    .option('--count <n>', 'end after so many updates', wholeNumber)
    .option('--no-retry', 'end with the daemon, instead of waiting until it is there again')
    .addHelpText('after', EXAMPLES)
    .action((options: Options) => events(options))
}

function events(options: Options): Promise<void> {
  return ask(options, async (client) => {
    const { query, retry, since } = options
    const subscription = subscriptionOf(options)
    if (options.neighbors !== undefined && !options.node) throw new MuError('bad_request', ALONE)
    const talk = { retry }
    const isAbout = Object.keys(subscription).length > 0 || since !== undefined || query === undefined
    const changes = isAbout ? client.events(subscription, { ...talk, ...since }) : undefined
    const rows = query === undefined ? undefined : client.watch(query, undefined, talk)
    if (changes && rows) {
      const { merge } = await import('../../client/merge.ts')
      const both = merge({ changes, rows })
      return print(
        options,
        (async function* () {
          for await (const [, item] of both) yield item
        })(),
      )
    }
    return print(options, (changes ?? rows)!)
  })
}

/** Until so many updates were printed, or nothing comes any more. */
async function print({ json, count }: Options, heard: AsyncIterable<Heard>): Promise<Exit> {
  let left = count ?? Number.POSITIVE_INFINITY
  for await (const item of heard) {
    if (item.type === 'lost' && !json) note(`${item.reason} Trying again.`)
    else {
      const text = json ? JSON.stringify(item) : readable(item)
      if (text !== '') await write(process.stdout, `${text}\n`)
    }
    if (item.type === 'graph_update' || item.type === 'result_delta') left -= 1
    if (left <= 0) return 'ok'
  }
  note('The daemon has ended.')
  return 'not_running'
}

function subscriptionOf(options: Options): Subscription {
  const { path, type, node, neighbors, event, edges, positions } = options
  return {
    ...(path && { paths: path }),
    ...(type && { types: type }),
    ...(node && { nodes: node }),
    ...(neighbors !== undefined && { neighbors }),
    ...(event && { events: event }),
    ...(edges && { edges }),
    ...(positions && { positions }),
  }
}

const ALONE = '--neighbors needs --node: the nodes that they are neighbors of.'

const EXAMPLES = `
It goes on when the daemon is stopped and started again, and misses nothing meanwhile.

Examples:
  mu events
  mu events --path 'src/**' --type FUNCTION --event added,removed
  mu events --node fn:src/auth.py:login --neighbors 1 --edges
  mu events --query "FIND functions CALLING login"
  mu events --json --since k3f9:41 --count 1`
