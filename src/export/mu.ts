/**
 * `mu`: MU text of every file, see `mutext/README.md`. All edges are there, as lists of ids
 * (`@calls`, `@deps`, …) and, for what contains what, as nesting.
 */

import { grouped } from '../grouped.ts'
import { relationsOf, toModule } from '../mutext/fromgraph.ts'
import { moduleNames } from '../mutext/modulename.ts'
import { linesOf, printModule } from '../mutext/print.ts'
import type { GraphView } from './view.ts'

export function* mu(view: GraphView): Generator<string> {
  const names = moduleNames(view.paths())
  yield `# MU ${repositoryOf(view.root)}\n# epoch ${view.epoch}, seq ${view.seq}\n`
  const values = Array.from(view.externals(), ({ name }) => name)
  if (values.length > 0) yield `${linesOf({ kind: 'list', key: 'ext', values }, 0)[0]}\n`
  for (const { path, nodes, edges } of view.files()) {
    const out = grouped(edges, ({ source }) => source)
    const extra = ({ id }: { readonly id: string }) => relationsOf(out.get(id) ?? [])
    yield `\n${printModule(toModule(names.get(path)!, path, nodes, { extra }))}`
  }
}

/** The last folder of the root, on one line. */
function repositoryOf(root: string): string {
  return JSON.stringify(root.slice(root.lastIndexOf('/') + 1)).slice(1, -1)
}
