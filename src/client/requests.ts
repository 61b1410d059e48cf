/**
 * What a client asks, as methods, paths and bodies: the other half of `answers.ts`.
 *
 * Pure: nothing here needs Node.
 */
import { MuError } from '../errors.ts'
import type { EdgeType, NodeType } from '../graph/types.ts'
import type { ContextRequest } from '../worker/asked.ts'
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

export interface RankedSearch {
  readonly type?: NodeType
  /** A glob over file paths, or a path prefix. */
  readonly path?: string
  readonly limit?: number
}

export interface ContextSearch {
  /** 8000 unless given. */
  readonly maxTokens?: number
  readonly excludeTests?: boolean
  /** Globs over file paths, or path prefixes. */
  readonly paths?: readonly string[]
  /** Of the answer; `mu` unless given. */
  readonly format?: ContextRequest['format']
  readonly source?: ContextRequest['source']
  /** Nodes that are meant for certain, by id, name or path. */
  readonly seeds?: readonly string[]
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

/** Of the answers in rows: impact, ancestors, paths, cycles. */
export interface RowSearch {
  readonly depth?: number
  readonly edgeTypes?: readonly EdgeType[]
  readonly limit?: number
}

export interface PathSearch extends RowSearch {
  /** Several paths, the shortest first. */
  readonly all?: boolean
}

/** What changed after a sequence, narrowed as a subscription is. */
export interface ChangesSearch extends Filters, Partial<Position> {
  readonly since: number
  readonly limit?: number
}

/** Up to where the graph is known, and in which epoch of it. */
export interface Position {
  readonly epoch: string
  readonly since: number
}

/** A file that was saved: its path, relative to the root or absolute, and the SHA-256 of its bytes, in hex. */
export interface SavedFile {
  readonly path: string
  /** Without it: as on disk now. */
  readonly sha256?: string
}

/** Which changes are wanted. All that are given must match; an empty list matches nothing. */
export interface Filters {
  /** Globs over file paths. */
  readonly paths?: readonly string[]
  readonly types?: readonly NodeType[]
  /** Node ids. */
  readonly nodes?: readonly string[]
  /** `nodes` stands for everything within so many edges of them, as the graph is at each commit. */
  readonly neighbors?: number
  readonly events?: readonly ('added' | 'modified' | 'removed')[]
  /** Edges too. */
  readonly edges?: boolean
  /** Nodes that only moved, too. */
  readonly positions?: boolean
}

/** What to hear on `/live`. */
export type Subscription = Filters

/** Values of the parameters in a statement, by name. */
export type QueryParams = Readonly<Record<string, string | number | boolean | null>>

export function nodePath(id: string): string {
  if (id === '') throw new MuError('bad_request', 'The id of the node is empty.')
  return `/nodes/${encodeURIComponent(id)}`
}

export function nodesPath({ name, type, path, limit }: NodeSearch): string {
  return withQuery('/nodes', { name, type, path, limit })
}

export function searchPath(q: string, { type, path, limit }: RankedSearch): string {
  return withQuery('/search', { q, type, path, limit })
}

export function contextBody(question: string, search: ContextSearch): object {
  const { maxTokens, excludeTests, paths, format, source, seeds } = search
  return {
    question,
    max_tokens: maxTokens,
    exclude_tests: excludeTests,
    paths,
    format,
    include_source: source,
    seeds,
  }
}

export function neighborsPath(id: string, { direction, edgeTypes, depth, limit }: NeighborSearch): string {
  return withQuery(`${nodePath(id)}/neighbors`, { direction, edge_type: listed(edgeTypes), depth, limit })
}

/** `/impact`, `/ancestors`, `/path`, `/cycles`, and the views of a node, with what they are asked about. */
export function rowsPath(
  path: string,
  about: Readonly<Record<string, string | boolean | undefined>>,
  { depth, edgeTypes, limit }: RowSearch,
): string {
  return withQuery(path, { ...about, depth, edge_type: listed(edgeTypes), limit })
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
  const { nodes, paths, types, edgeTypes } = search
  return withQuery('/export', {
    format,
    table,
    nodes,
    depth,
    direction,
    edge_types: listed(edgeTypes),
    types: listed(types),
    paths,
    max_nodes: maxNodes,
  })
}

/** Freshness was not asked for. */
export function isHasty({ path }: HttpRequest): boolean {
  return new URLSearchParams(path.slice(path.indexOf('?') + 1)).get('fresh') === 'false'
}

export function changesPath(search: ChangesSearch): string {
  return withQuery('/changes', { ...search })
}

/** Absent when empty: none named is no restriction. */
function listed(words: readonly string[] | undefined): string | undefined {
  return words && words.length > 0 ? words.join(',') : undefined
}

type Field = string | number | boolean | readonly string[] | undefined

/** Lists are repeated. */
function withQuery(path: string, fields: Readonly<Record<string, Field>>): string {
  const given = Object.entries(fields).flatMap(([key, value]) =>
    [value ?? []].flat().map((one): [string, string] => [key, String(one)]),
  )
  const query = new URLSearchParams(given).toString()
  return query === '' ? path : `${path}?${query}`
}
