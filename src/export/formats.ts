/** The formats of an export: name, media type, file extension, and who writes it. */
import { csvTable } from './csv.ts'
import { cytoscape } from './cytoscape.ts'
import { d2 } from './d2.ts'
import { dot } from './dot.ts'
import { graphml } from './graphml.ts'
import { json } from './json.ts'
import { lisp } from './lisp.ts'
import { mermaid } from './mermaid.ts'
import { mu } from './mu.ts'
import { ndjson } from './ndjson.ts'
import type { Table, Writer } from './view.ts'

export interface Format {
  readonly type: string
  readonly extension: string
  /** Absent for Parquet, which the database writes. */
  readonly write?: (table: Table) => Writer
  /** Whether a document is one table, nodes or edges. */
  readonly tables?: true
}

export const FORMATS = {
  json: { type: 'application/json; charset=utf-8', extension: 'json', write: () => json },
  ndjson: { type: 'application/x-ndjson; charset=utf-8', extension: 'ndjson', write: () => ndjson },
  mu: { type: 'text/plain; charset=utf-8', extension: 'mu', write: () => mu },
  mermaid: { type: 'text/vnd.mermaid; charset=utf-8', extension: 'mmd', write: () => mermaid },
  d2: { type: 'text/plain; charset=utf-8', extension: 'd2', write: () => d2 },
  cytoscape: { type: 'application/json; charset=utf-8', extension: 'cyjs', write: () => cytoscape },
  dot: { type: 'text/vnd.graphviz; charset=utf-8', extension: 'dot', write: () => dot },
  graphml: { type: 'application/graphml+xml; charset=utf-8', extension: 'graphml', write: () => graphml },
  lisp: { type: 'text/plain; charset=utf-8', extension: 'mulisp', write: () => lisp },
  csv: { type: 'text/csv; charset=utf-8; header=present', extension: 'csv', write: csvTable, tables: true },
  parquet: { type: 'application/vnd.apache.parquet', extension: 'parquet', tables: true },
} as const satisfies Record<string, Format>

export type FormatName = keyof typeof FORMATS

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[]

/** What a file with an export is called: `shop.json`, `shop-nodes.csv`. */
export function fileName(repository: string, name: FormatName, table: Table): string {
  const format: Format = FORMATS[name]
  return `${repository || 'root'}${format.tables ? `-${table}` : ''}.${format.extension}`
}
