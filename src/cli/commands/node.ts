/** `mu node`: one node. */
import { Command } from 'commander'
import type { NodeAnswer } from '../../client/node.ts'
import { ask, type CommonOptions, reading } from '../action.ts'
import { json, pairs } from '../print.ts'
import { unresolvedSites } from '../sureness.ts'

export function nodeCommand(): Command {
  return reading(new Command('node').description('show one node of the graph'))
    .argument('<id>', 'its id, such as fn:src/auth.py:AuthService.login')
    .addHelpText('after', EXAMPLES)
    .action((id: string, options: CommonOptions) =>
      ask(options, async (client) => {
        const node = await client.node(id)
        if (options.json) json(node)
        else show(node)
        return 'ok'
      }),
    )
}

function show(node: NodeAnswer): void {
  const { properties, file_path, line_start, line_end } = node
  const parameters = properties.parameters
    ?.map(({ name, type }) => (type ? `${name}: ${type}` : name))
    .join(', ')
  const open = unresolvedSites(node.unresolved)
  const callers = node.completeness === 'exact' ? 'all known' : `not all known${open && `: ${open}`}`
  pairs([
    ['id', node.id],
    ['type', `${node.type} (${node.kind})`],
    ['name', node.qualified_name],
    ['where', file_path && line_start !== undefined ? `${file_path}:${line_start}-${line_end}` : file_path],
    ['complexity', node.type === 'FUNCTION' ? node.complexity : undefined],
    ['parameters', parameters === undefined ? undefined : `(${parameters})`],
    ['returns', properties.return_type],
    ['bases', properties.bases?.join(', ')],
    ['modifiers', properties.modifiers?.join(' ')],
    ['decorators', properties.decorators?.join(' ')],
    ['language', properties.language],
    [node.type === 'MODULE' ? 'importers' : 'callers', callers],
    ['doc', properties.docstring?.split('\n')[0]],
  ])
}

const EXAMPLES = `
Examples:
  mu node mod:src/auth.py
  mu node fn:src/auth.py:AuthService.login --json`
