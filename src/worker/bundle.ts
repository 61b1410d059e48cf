/**
 * A bundle: what is posted to another thread in one turn of the event loop, sent as one message.
 *
 * A message wakes the thread it is for, which costs more than the message itself: so requests
 * that came in together cross together, and so do their answers. Order is kept.
 *
 * Limits  Nothing waits longer than the turn; in a long turn no longer than until something is
 *         added, or `hurry` called, `LONGEST_MS` after the first.
 */
export class Bundle<M> {
  readonly #post: (messages: readonly M[], transfer: readonly ArrayBuffer[]) => void
  #messages: M[] = []
  #transfer: ArrayBuffer[] = []
  #since = 0

  constructor(post: (messages: readonly M[], transfer: readonly ArrayBuffer[]) => void) {
    this.#post = post
  }

  add(message: M, transfer?: ArrayBuffer): void {
    if (this.#messages.length === 0) {
      this.#since = performance.now()
      setImmediate(this.#endOfTurn)
    }
    this.#messages.push(message)
    if (transfer) this.#transfer.push(transfer)
    this.hurry()
  }

  hurry(): void {
    if (this.#messages.length > 0 && performance.now() - this.#since >= LONGEST_MS) this.send()
  }

  /** Now, with all that was added before. */
  send(): void {
    if (this.#messages.length === 0) return
    const messages = this.#messages
    const transfer = this.#transfer
    this.#messages = []
    this.#transfer = []
    this.#post(messages, transfer)
  }

  readonly #endOfTurn = (): void => this.send()
}

const LONGEST_MS = 1
