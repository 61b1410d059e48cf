/**
 * A delta as `graph_update` messages, each made once however many clients want it.
 *
 * Parsing waits until somebody wants anything; every event's text is made at most
 * once; and clients that wish for the same share one letter.
 */
import type { Delta } from '../../graph/delta.ts'
import type { Filter } from './filter.ts'
import { type Letter, sealed } from './letter.ts'

/** Area key → the ids of one delta that are in it. */
export type NearOf = ReadonlyMap<string, ReadonlySet<string>>

export interface Told {
  readonly seq: number
  /** A `Delta`. */
  readonly json: string
  /** Absent while the graph thread has yet to tell. */
  readonly near?: NearOf
}

interface Picked {
  readonly nodes: string
  /** Undefined when no filter asks for edges. */
  readonly edges: string | undefined
}

export class Rendering {
  readonly seq: number
  near: NearOf | undefined
  readonly #json: string
  readonly #letters = new Map<string, Letter | undefined>()
  #parsed: Delta | undefined
  readonly #nodeTexts: string[] = []
  readonly #edgeTexts: string[] = []

  constructor({ seq, json, near }: Told) {
    this.seq = seq
    this.near = near
    this.#json = json
  }

  /** The message for a client with these filters, or undefined when none wants anything of it. */
  letter({ key, filters }: View): Letter | undefined {
    if (filters.length === 0) return undefined
    if (!this.#letters.has(key)) this.#letters.set(key, this.#seal(filters))
    return this.#letters.get(key)
  }

  /** The same as a `Delta`, for `GET /changes`. */
  change({ filters }: View): string | undefined {
    const picked = this.#pick(filters)
    if (!picked) return undefined
    const paths = JSON.stringify(this.#delta.paths)
    return `{${this.#head},"events":[${picked.nodes}],"edges":[${picked.edges ?? ''}],"paths":${paths}}`
  }

  #seal(filters: readonly Filter[]): Letter | undefined {
    const picked = this.#pick(filters)
    if (!picked) return undefined
    const tail = picked.edges === undefined ? '}' : `,"edges":[${picked.edges}]}`
    const text = `{"type":"graph_update",${this.#head},"events":[${picked.nodes}]${tail}`
    return sealed('graph_update', Buffer.from(text), this.seq)
  }

  get #delta(): Delta {
    this.#parsed ??= JSON.parse(this.#json) as Delta
    return this.#parsed
  }

  get #head(): string {
    return `"seq":${this.seq},"timestamp":${this.#delta.timestamp}`
  }

  #pick(filters: readonly Filter[]): Picked | undefined {
    const { events, edges, paths } = this.#delta
    const wishes = filters.map((filter) => ({
      filter,
      near: filter.area && this.near?.get(filter.area.key),
    }))
    const nodes = pick(this.#nodeTexts, events, (event) =>
      wishes.some(({ filter, near }) => filter.wantsNode(event, near)),
    )
    const joined = filters.some((filter) => filter.edges)
      ? pick(this.#edgeTexts, edges, (event) =>
          wishes.some(({ filter, near }) => filter.wantsEdge(event, paths, near)),
        )
      : undefined
    if (nodes === '' && !joined) return undefined
    return { nodes, edges: joined }
  }
}

/** The texts of the events that are wanted; `texts` remembers those made before. */
function pick<E>(texts: string[], events: readonly E[], isWanted: (event: E) => boolean): string {
  const picked: string[] = []
  for (const [i, event] of events.entries()) {
    if (!isWanted(event)) continue
    texts[i] ??= JSON.stringify(event)
    picked.push(texts[i])
  }
  return picked.join(',')
}

/** Several filters at once: an event is wanted when any of them wants it. */
export interface View {
  readonly key: string
  readonly filters: readonly Filter[]
}

export function viewOf(filters: readonly Filter[]): View {
  return { key: [...new Set(filters.map(({ key }) => key))].sort().join('\n'), filters }
}
