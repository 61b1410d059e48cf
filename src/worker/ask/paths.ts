/** PATH and FIND CYCLES, as rows. */
import { cycles } from '../../graph/cycles.ts'
import type { Graph } from '../../graph/memory.ts'
import { paths } from '../../graph/paths.ts'
import { EDGE_TYPES, type EdgeType } from '../../graph/types.ts'
import { type Found, NODE, type Reach } from '../../muql/sources.ts'
import { nodeRow } from './row.ts'

/** One row a step; `via` is how it was reached from the step before. */
export function pathsOf(
  graph: Graph,
  from: number,
  to: number,
  { via, depth, most }: Reach & { readonly depth: number },
): Found {
  const edgeTypes = via.length > 0 ? via : WAYS
  const { paths: found, truncated } = paths(graph, from, to, { edgeTypes, depth, limit: most })
  const rows = found.flatMap((path, number) =>
    path.map((nid, step) => [
      ...nodeRow(graph, nid),
      step,
      step === 0 ? null : between(graph, path[step - 1]!, nid, edgeTypes),
      ...(most > 1 ? [number + 1] : []),
    ]),
  )
  const columns = [...NODE, 'step', 'via', ...(most > 1 ? ['path'] : [])]
  return { columns, rows, total: rows.length, ...(truncated && { more: true }) }
}

export function cyclesOf(graph: Graph, via: readonly EdgeType[], most: number): Found {
  const found = cycles(graph, via).slice(0, most)
  const rows = found.flatMap((members, index) =>
    members.map((nid) => [...nodeRow(graph, nid), index + 1, members.length]),
  )
  return { columns: [...NODE, 'cycle_id', 'size'], rows, total: rows.length }
}

function between({ edges }: Graph, from: number, to: number, among: readonly EdgeType[]): string {
  const types = new Set(
    [...edges.out(from)].filter((slot) => edges.target(slot) === to).map((slot) => edges.type(slot)),
  )
  return EDGE_TYPES.filter((type) => types.has(type) && among.includes(type)).join(', ')
}

/** A way through what contains it is no dependency, unless it is asked for. */
const WAYS: readonly EdgeType[] = ['IMPORTS', 'CALLS', 'INHERITS', 'USES']
