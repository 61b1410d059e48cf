/** What nodes, neighbours, sources and contexts are asked for by. */
import type { Format } from '../context/form.ts'
import type { EdgeType, NodeType } from '../graph/types.ts'

export interface NodeFilter {
  /** `*` and `?` are wildcards; without one, a case-insensitive substring. */
  readonly name?: string
  readonly type?: NodeType
  /** Glob over file paths, or a path prefix. */
  readonly path?: string
  readonly limit: number
}

export interface ContextRequest {
  readonly question: string
  readonly maxTokens: number
  readonly excludeTests: boolean
  /** Globs over file paths, or path prefixes; empty means everywhere. */
  readonly paths: readonly string[]
  readonly format: Format
  /** What stands under a node besides its signature. */
  readonly source: ContextSource
  /** Names of nodes that are meant for certain. */
  readonly seeds: readonly string[]
}

export const CONTEXT_SOURCES = ['none', 'signature', 'sites', 'body'] as const
export type ContextSource = (typeof CONTEXT_SOURCES)[number]

export interface NeighborQuery {
  readonly id: string
  readonly direction: 'in' | 'out' | 'both'
  readonly edgeTypes: readonly EdgeType[]
  readonly depth: number
  readonly limit: number
}

export interface SourceRequest {
  /** Or a name or path. */
  readonly id: string
  /** Lines before and after. */
  readonly contextLines: number
  readonly maxLines: number
}
