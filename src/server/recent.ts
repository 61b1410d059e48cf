/**
 * Recent answers: what the graph thread has answered since the graph last changed.
 *
 * Promise    What is given here is what the graph thread would answer now.
 * Mechanism  The graph thread tells of every change of the graph, and notices come in order with
 *            answers. Each change empties the memory, and an answer is kept only when none was
 *            told since it was asked for: so no answer of an older graph can be kept.
 * Limits     For answers that depend on the graph alone. `MOST_CHARS` of them; a long one is not
 *            kept. A busy tree keeps nothing for long, and then this costs a look into a map.
 */
import type { Answer, FileStamp, GraphClient, Notice } from '../worker/protocol.ts'

export interface Kept extends Answer {
  /** Of the answer's file, when it is about one. */
  readonly file?: FileStamp
}

export class Recent {
  readonly #kept = new Map<string, Kept>()
  #chars = 0
  #changes = 0

  readonly stop: () => void

  constructor(graph: Pick<GraphClient, 'onNotice'>) {
    this.stop = graph.onNotice(({ event }) => {
      if (CHANGES.has(event)) this.#forget()
    })
  }

  get(key: string): Kept | undefined {
    return this.#kept.get(key)
  }

  /** How many changes were told of so far: to be noted when a question is asked. */
  get changes(): number {
    return this.#changes
  }

  /** Keeps the answer to a question that was asked when there were so many changes. */
  keep(key: string, answer: Kept, asked: number): void {
    const chars = key.length + answer.body.length
    if (asked !== this.#changes || typeof answer.body !== 'string' || this.#kept.has(key)) return
    if (this.#chars + chars > MOST_CHARS) this.#forget()
    this.#kept.set(key, answer)
    this.#chars += chars
  }

  #forget(): void {
    this.#changes++
    this.#kept.clear()
    this.#chars = 0
  }
}

const CHANGES: ReadonlySet<Notice['event']> = new Set(['delta', 'reset', 'untold', 'opened'])
const MOST_CHARS = 8_000_000
