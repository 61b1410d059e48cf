/**
 * Hindsight: what was near in the deltas that are already committed.
 *
 * Promise    The same ids that `areas.ts` would have told at the time.
 * Mechanism  The graph is walked back in time without being copied: kept deltas are
 *            undone one by one, newest first, in a thin layer over the graph as it is
 *            that says which edges were there and which were not. What is committed
 *            meanwhile is undone in the same layer.
 * Cost       Each delta is parsed once; the area is walked again where a delta matters.
 */
import { type Adjacent, type Area, adjacentIn, around, canMatter, nearIds } from '../graph/around.ts'
import type { Delta } from '../graph/delta.ts'
import { edgeKey } from '../graph/diff.ts'
import type { Graph } from '../graph/memory.ts'
import type { GraphEdge } from '../graph/types.ts'
import type { Engine } from './engine.ts'
import type { Pace } from './pace.ts'
import { toldDeltas } from './told.ts'

/** Sequence → ids, of the deltas after `since` up to `until`; undefined when they are no longer kept. */
export async function hindsight(
  engine: Engine,
  area: Area,
  { since, until }: { readonly since: number; readonly until: number },
  pace: Pace,
): Promise<[seq: number, ids: string[]][] | undefined> {
  const near: [number, string[]][] = []
  const past = new Past(engine, until)
  let after = await past.members(area)
  for (let top = until; top > since; top -= PAGE) {
    const deltas = await keptDeltas(engine, Math.max(since, top - PAGE), top)
    if (!deltas) return undefined
    for (const json of deltas.reverse()) {
      const delta = JSON.parse(json) as Delta
      past.undo(delta)
      const before = canMatter(delta, after) ? await past.members(area) : after
      near.push([delta.seq, nearIds(delta, before, after)])
      after = before
      if (pace.due()) await pace.rest()
      if (past.broken) return undefined
    }
  }
  return near
}

/** The graph as it was, as far as edges go. */
class Past {
  readonly #engine: Engine
  /** Edges that were there, or were not, unlike now. */
  readonly #differs = new Map<string, { readonly edge: GraphEdge; readonly existed: boolean }>()
  readonly #keysAt = new Map<string, Set<string>>()
  /** The sequence from which the layer leads back. */
  #known: number
  broken = false

  constructor(engine: Engine, seq: number) {
    this.#engine = engine
    this.#known = seq
  }

  /** Goes one delta back. Call from the newest to the oldest. */
  undo({ edges }: Delta): void {
    for (const { event_type, edge } of edges) {
      if (event_type !== 'modified') this.#note(edge, event_type === 'removed')
    }
  }

  async members(area: Area) {
    while (!this.broken && this.#known < this.#engine.graph.seq) await this.#catchUp()
    return around(area, this.#adjacent(this.#engine.graph))
  }

  /** What was committed meanwhile lies nearest to now: older deltas that were undone already win over it. */
  async #catchUp(): Promise<void> {
    const deltas = await keptDeltas(this.#engine, this.#known, this.#engine.graph.seq)
    this.broken = !deltas
    for (const json of deltas ?? []) {
      const { seq, edges } = JSON.parse(json) as Delta
      for (const { event_type, edge } of edges) {
        if (event_type === 'modified' || this.#differs.has(edgeKey(edge))) continue
        this.#note(edge, event_type === 'removed')
      }
      this.#known = seq
    }
  }

  #note(edge: GraphEdge, existed: boolean): void {
    const key = edgeKey(edge)
    this.#differs.set(key, { edge, existed })
    for (const end of [edge.source, edge.target]) {
      const keys = this.#keysAt.get(end)
      if (keys) keys.add(key)
      else this.#keysAt.set(end, new Set([key]))
    }
  }

  #adjacent(graph: Graph): Adjacent {
    const now = adjacentIn(graph)
    const { nodes, edges } = graph
    const isSame = (slot: number): boolean => {
      const { source, target, ...rest } = edges.link(slot)
      return !this.#differs.has(edgeKey({ ...rest, source: nodes.id(source), target: nodes.id(target) }))
    }
    const differing = this.#differs
    const keysAt = this.#keysAt
    return function* (id) {
      const keys = keysAt.get(id)
      if (!keys) {
        yield* now(id)
        return
      }
      const nid = nodes.nid(id)
      if (nid !== undefined) {
        for (const slot of edges.out(nid)) if (isSame(slot)) yield nodes.id(edges.target(slot))
        for (const slot of edges.in(nid)) if (isSame(slot)) yield nodes.id(edges.source(slot))
      }
      for (const key of keys) {
        const { edge, existed } = differing.get(key)!
        if (existed) yield edge.source === id ? edge.target : edge.source
      }
    }
  }
}

/** The deltas after `since` up to `until`, oldest first; undefined when one cannot be told. */
async function keptDeltas(engine: Engine, since: number, until: number): ReturnType<typeof toldDeltas> {
  const deltas = await toldDeltas(engine, since, until - since)
  return deltas?.length === until - since ? deltas : undefined
}

/** Deltas in memory at once. */
const PAGE = 100
