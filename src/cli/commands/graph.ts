/** `mu callers`, `callees`, `deps`, `rdeps`, `impact`, `ancestors`, `refs`, `path`, `cycles`: MUQL with its words filled in. */
import { Command } from 'commander'
import { EDGE_TYPES, type EdgeType } from '../../graph/types.ts'
import { ask, type CommonOptions, reading } from '../action.ts'
import { type Format, formatOption, printRows } from '../rows.ts'
import { collectEdgeTypes, wholeNumber } from '../values.ts'

interface Options extends CommonOptions {
  readonly depth?: number
  readonly via?: readonly EdgeType[]
  readonly limit?: number
  readonly all?: true
  readonly format?: Format
}

export function graphCommands(): readonly Command[] {
  const shown = Object.entries(SHOWN).map(([name, [relation, description]]) =>
    bounded(new Command(name).description(description), '--depth <n>')
      .argument('<node>', 'its id, name, qualified name or path')
      .addHelpText(
        'after',
        `\nExamples:\n  mu ${name} AuthService.login\n  mu ${name} src/auth.py --depth 2 --json`,
      )
      .action((node: string, options: Options) =>
        answer(`SHOW ${relation} OF $node`, 'DEPTH', { node }, options),
      ),
  )
  const path = bounded(new Command('path').description('show how one node leads to another'), '--depth <n>')
    .argument('<from>', 'a node')
    .argument('<to>', 'another')
    .option('--all', 'up to --limit ways (10), the shortest first')
    .addHelpText(
      'after',
      '\nExamples:\n  mu path checkout Cart.total\n  mu path src/a.ts src/b.ts --via imports --all',
    )
    .action((from: string, to: string, options: Options) =>
      answer(`PATH ${options.all ? 'ALL ' : ''}FROM $from TO $to`, 'MAX DEPTH', { from, to }, options),
    )
  const cycles = bounded(new Command('cycles').description('show nodes that all reach each other'))
    .addHelpText('after', '\nExamples:\n  mu cycles --via imports\n  mu cycles --limit 3 --json')
    .action((options: Options) => answer('FIND CYCLES', '', {}, options))
  return [...shown, path, cycles]
}

function bounded(command: Command, depth?: string): Command {
  const bound = reading(command)
  if (depth !== undefined) bound.option(depth, 'how many steps at most', wholeNumber)
  return bound
    .option(
      '--via <edge...>',
      `only along edges of these types: ${EDGE_TYPES.join(', ').toLowerCase()}`,
      collectEdgeTypes,
    )
    .option('--limit <n>', 'at most so many', wholeNumber)
    .addOption(formatOption())
}

/** Values go beside the statement; edge types are words of the language, and it refuses others. */
function answer(
  statement: string,
  deep: string,
  named: Readonly<Record<string, string>>,
  { depth, via = [], limit, ...options }: Options,
): Promise<void> {
  return ask(options, async (client) => {
    const muql = [
      statement,
      depth === undefined ? '' : `${deep} $depth`,
      via.length > 0 ? `VIA ${via.join(', ')}` : '',
      limit === undefined ? '' : 'LIMIT $limit',
    ].join(' ')
    const bounds = { ...(depth !== undefined && { depth }), ...(limit !== undefined && { limit }) }
    const result = await client.query(muql, { ...named, ...bounds })
    await printRows(result, options.json ? 'json' : (options.format ?? 'table'), 'node')
    return 'ok'
  })
}

/** The command, the relation it shows, and what that is. */
const SHOWN: Readonly<Record<string, readonly [relation: string, description: string]>> = {
  callers: ['callers', 'show who calls a node, and whether these are all'],
  callees: ['callees', 'show whom a node calls'],
  deps: ['dependencies', 'show what a node depends on directly'],
  rdeps: ['dependents', 'show what depends on a node directly'],
  impact: ['impact', 'show everything that may break when a node changes'],
  ancestors: ['ancestors', 'show everything that a node stands on'],
  implementations: ['implementations', 'show the types below a type, or what may run in place of a method'],
  refs: ['references', 'show every site that names a node'],
}
