/** PATH and FIND CYCLES, as rows. */
import { type CyclesWanted, cycles } from '../../graph/cycles.ts'
import type { Graph } from '../../graph/memory.ts'
import { paths } from '../../graph/paths.ts'
import { EDGE_TYPES, type EdgeType } from '../../graph/types.ts'
import type { Work } from '../../graph/work.ts'
import { type Found, NODE, type Reach } from '../../muql/sources.ts'
import { NAMING } from '../../muql/walks.ts'
import { nodeRow } from './row.ts'

/** One row a step; `via` is how it was reached from the step before. */
export function* pathsOf(
  graph: Graph,
  from: number,
  to: number,
  { via, depth, most, shown = Number.MAX_SAFE_INTEGER }: Reach & { readonly depth: number },
): Work<Found> {
  // A way through what contains it is no dependency, unless it is asked for.
  const edgeTypes = via.length > 0 ? via : NAMING
  const { paths: found, truncated } = yield* paths(graph, from, to, { edgeTypes, depth, limit: most })
  const rows: unknown[][] = []
  for (const [number, path] of found.entries()) {
    if (rows.length >= shown) break
    for (const [step, nid] of path.entries()) {
      const way = step === 0 ? null : between(graph, path[step - 1]!, nid, edgeTypes)
      rows.push([...nodeRow(graph, nid), step, way, ...(most > 1 ? [number + 1] : [])])
    }
  }
  const columns = [...NODE, 'step', 'via', ...(most > 1 ? ['path'] : [])]
  const total = found.reduce((sum, path) => sum + path.length, 0)
  return { columns, rows, total, ...(truncated && { more: true }) }
}

export function* cyclesOf(graph: Graph, via: readonly EdgeType[], wanted: CyclesWanted): Work<Found> {
  const { cycles: found, sizes } = yield* cycles(graph, via, wanted)
  const rows = found.flatMap((members, index) =>
    members.map((nid) => [...nodeRow(graph, nid), index + 1, sizes[index]]),
  )
  const total = sizes.reduce((sum, size) => sum + size, 0)
  return { columns: [...NODE, 'cycle_id', 'size'], rows, total }
}

function between({ edges }: Graph, from: number, to: number, among: readonly EdgeType[]): string {
  const types = new Set<EdgeType>()
  for (const slot of edges.out(from)) if (edges.target(slot) === to) types.add(edges.type(slot))
  return EDGE_TYPES.filter((type) => types.has(type) && among.includes(type)).join(', ')
}
