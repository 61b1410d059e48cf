/**
 * A delta as `graph_update` messages, each made once however many clients want it.
 *
 * Parsing waits until somebody wants anything; every event's text is made at most
 * once; and clients that wish for the same share one buffer.
 */
import type { Delta } from '../../graph/delta.ts'
import type { Commit } from './feed.ts'
import type { Filter } from './filter.ts'

export class Rendering {
  readonly seq: number
  readonly #json: string
  readonly #messages = new Map<string, Buffer | undefined>()
  #parsed: Delta | undefined
  readonly #nodeTexts: string[] = []
  readonly #edgeTexts: string[] = []

  constructor({ seq, json }: Commit) {
    this.seq = seq
    this.#json = json
  }

  /** The message for a client with these filters, or undefined when none wants anything of it. */
  message({ key, filters }: View): Buffer | undefined {
    if (filters.length === 0) return undefined
    if (!this.#messages.has(key)) this.#messages.set(key, this.#render(filters))
    return this.#messages.get(key)
  }

  #render(filters: readonly Filter[]): Buffer | undefined {
    this.#parsed ??= JSON.parse(this.#json) as Delta
    const { seq, timestamp, events, edges, paths } = this.#parsed
    const wantedNodes = pick(this.#nodeTexts, events, (event) =>
      filters.some((filter) => filter.wantsNode(event)),
    )
    const withEdges = filters.some((filter) => filter.edges)
    const wantedEdges = withEdges
      ? pick(this.#edgeTexts, edges, (event) => filters.some((filter) => filter.wantsEdge(event, paths)))
      : []
    if (wantedNodes.length === 0 && wantedEdges.length === 0) return undefined
    const tail = withEdges ? `,"edges":[${wantedEdges.join(',')}]}` : '}'
    return Buffer.from(
      `{"type":"graph_update","seq":${seq},"timestamp":${timestamp},"events":[${wantedNodes.join(',')}]${tail}`,
    )
  }
}

/** The texts of the events that are wanted; `texts` remembers those made before. */
function pick<E>(texts: string[], events: readonly E[], isWanted: (event: E) => boolean): string[] {
  const picked: string[] = []
  for (const [i, event] of events.entries()) {
    if (!isWanted(event)) continue
    texts[i] ??= JSON.stringify(event)
    picked.push(texts[i])
  }
  return picked
}

/** Several filters at once: an event is wanted when any of them wants it. */
export interface View {
  readonly key: string
  readonly filters: readonly Filter[]
}

export function viewOf(filters: readonly Filter[]): View {
  return { key: [...new Set(filters.map(({ key }) => key))].sort().join('\n'), filters }
}
