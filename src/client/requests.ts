/**
 * What a client asks, as methods, paths and bodies: the other half of `answers.ts`.
 *
 * Pure: nothing here needs Node.
 */
import type { EdgeType, NodeType } from '../graph/types.ts'
import type { ExportRequest } from '../worker/protocol.ts'

export interface HttpRequest {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body?: unknown
}

export interface NodeSearch {
  readonly name?: string
  readonly type?: NodeType
  /** A glob over file paths, or a path prefix. */
  readonly path?: string
  readonly limit?: number
}

export interface NeighborSearch {
  readonly direction?: 'in' | 'out' | 'both'
  readonly edgeTypes?: readonly EdgeType[]
  readonly depth?: number
  readonly limit?: number
}

export interface SourceSearch {
  /** Lines before and after. */
  readonly contextLines?: number
  readonly maxLines?: number
}

/** What of the graph, and in which format: see `GET /export`. */
export type ExportSearch = Partial<ExportRequest>

export interface ChangesSearch {
  readonly since: number
  /** Which `since` belongs to, if known. */
  readonly epoch?: string
  readonly limit?: number
}

/** A file that was saved: its path, relative to the root or absolute, and the SHA-256 of its bytes, in hex. */
export interface SavedFile {
  readonly path: string
  /** Without it: as on disk now. */
  readonly sha256?: string
}

/** What to hear on `/live`. All filters given must match. */
export interface Subscription {
  readonly paths?: readonly string[]
  readonly types?: readonly NodeType[]
  readonly nodes?: readonly string[]
  readonly events?: readonly ('added' | 'modified' | 'removed')[]
  readonly edges?: boolean
  readonly positions?: boolean
  readonly epoch?: string
  readonly since?: number
}

/** A statement whose result is to be followed on `/live`. */
export interface Watch {
  readonly muql: string
  readonly params?: Readonly<Record<string, string | number | boolean | null>>
}

/** What to hear on `/live`: changes, the result of a statement, or both. */
export interface Wishes {
  readonly subscription?: Subscription
  readonly watch?: Watch
}

/** What is said to the daemon at the beginning. With no wish it tells of all node events. */
export function wishMessages({ subscription, watch }: Wishes): readonly object[] {
  return [
    ...(subscription ? [{ type: 'subscribe', id: 'main', ...subscription }] : []),
    ...(watch ? [{ type: 'watch', id: 'query', ...watch }] : []),
  ]
}

export function nodePath(id: string): string {
  return `/nodes/${encodeURIComponent(id)}`
}

export function nodesPath({ name, type, path, limit }: NodeSearch): string {
  return withQuery('/nodes', { name, type, path, limit })
}

export function neighborsPath(id: string, { direction, edgeTypes, depth, limit }: NeighborSearch): string {
  const types = edgeTypes && edgeTypes.length > 0 ? edgeTypes.join(',') : undefined
  return withQuery(`${nodePath(id)}/neighbors`, { direction, edge_type: types, depth, limit })
}

/** The same, answered at once, even if a file was saved a moment ago. */
export function hasty(path: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}fresh=false`
}

export function sourcePath(id: string, { contextLines, maxLines }: SourceSearch): string {
  return withQuery(`${nodePath(id)}/source`, { context_lines: contextLines, max_lines: maxLines })
}

export function exportPath(search: ExportSearch): string {
  const { format = 'json', table, depth, direction, maxNodes } = search
  const { nodes, paths, types = [], edgeTypes = [] } = search
  return withQuery('/export', {
    format,
    table,
    nodes,
    depth,
    direction,
    edge_types: edgeTypes.join(',') || undefined,
    types: types.join(',') || undefined,
    paths,
    max_nodes: maxNodes,
  })
}

export function changesPath({ since, epoch, limit }: ChangesSearch): string {
  return withQuery('/changes', { since, epoch, limit })
}

type Field = string | number | readonly string[] | undefined

/** Lists are repeated. */
function withQuery(path: string, fields: Readonly<Record<string, Field>>): string {
  const given = Object.entries(fields).flatMap(([key, value]) =>
    [value ?? []].flat().map((one): [string, string] => [key, String(one)]),
  )
  const query = new URLSearchParams(given).toString()
  return query === '' ? path : `${path}?${query}`
}
