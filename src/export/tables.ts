/**
 * The two tables of an export, `nodes` and `edges`, as `csv` and `parquet` hold them. What has no
 * column of its own, a node's properties and an edge's sites, is JSON.
 */
import type { GraphView, Table } from './view.ts'

export type Cell = string | number | undefined

export interface Column {
  readonly name: string
  readonly type: 'text' | 'integer'
}

export const COLUMNS: Readonly<Record<Table, readonly Column[]>> = {
  nodes: columns(
    'id type kind name qualified_name file_path',
    'line_start line_end complexity',
    'hash signature_hash properties',
  ),
  edges: columns('source target type relation origin', 'line site_count', 'sites'),
}

export function* rowsOf(view: GraphView, table: Table): Generator<readonly Cell[]> {
  if (table === 'nodes') {
    for (const node of view.nodes()) {
      const { id, type, kind, name, qualified_name, file_path, line_start, line_end } = node
      const place = [id, type, kind, name, qualified_name, file_path, line_start, line_end]
      yield [...place, node.complexity, node.hash, node.signature_hash, node.properties]
    }
  } else {
    for (const { source, target, type, relation, origin, sites } of view.edges())
      yield [source, target, type, relation, origin, sites[0]?.[0], sites.length, JSON.stringify(sites)]
  }
}

function columns(text: string, integers: string, more: string): Column[] {
  const as = (names: string, type: Column['type']) => names.split(' ').map((name): Column => ({ name, type }))
  return [...as(text, 'text'), ...as(integers, 'integer'), ...as(more, 'text')]
}
