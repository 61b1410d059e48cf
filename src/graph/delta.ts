/**
 * A delta: what one commit changed in the graph, in the shape the feed sends.
 *
 * One batch of files makes one delta. `seq` is dense and increasing within an
 * epoch. An empty difference makes no delta and uses no `seq`.
 */
import type { GraphEdge, GraphNode } from './types.ts'

/** What differs in a modified node. `position` alone means the code only moved. */
export type Change = 'signature' | 'body' | 'properties' | 'position'

export type NodeEvent =
  | { readonly event_type: 'added'; readonly node: GraphNode }
  | { readonly event_type: 'removed'; readonly node: GraphNode }
  | {
      readonly event_type: 'modified'
      readonly node: GraphNode
      readonly changes: readonly Change[]
      /** The node's `hash` before, for clients that keep copies by hash. */
      readonly old_hash?: string
    }

/** A changed edge is a removal and an addition; edges that only moved (`sites`) are `modified`. */
export interface EdgeEvent {
  readonly event_type: 'added' | 'modified' | 'removed'
  readonly edge: GraphEdge
}

export interface Delta {
  readonly seq: number
  /** Milliseconds since 1970, at the commit. */
  readonly timestamp: number
  /** Sorted by node id. */
  readonly events: readonly NodeEvent[]
  /** Sorted by source, type, target. */
  readonly edges: readonly EdgeEvent[]
  /** Paths of the files that were read again, sorted. */
  readonly paths: readonly string[]
}
