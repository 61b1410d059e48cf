/**
 * The outbox: what one client has not yet taken, bounded in bytes.
 *
 * Promise    A client that is too slow hears which deltas it missed (`gap`) as
 *            soon as it takes anything again; nobody waits for it, and its unsent
 *            bytes stay below `maxBytes` plus one message.
 * Mechanism  The socket's own buffer is the queue. When it is full, deltas are
 *            dropped and only their range is kept; when it is half empty, the
 *            range is sent as `gap`.
 * Limits     Answers to the client's own messages are not dropped; a client that
 *            asks on without reading is cut off at twice `maxBytes`.
 */
import { type Letter, letterOf, type Message } from './letter.ts'

/** The socket, narrowed. */
export interface Wire {
  /** Bytes handed over and not yet taken by the system. */
  unsent(): number
  /** `done` is called when the bytes are taken, or will never be. */
  send(letter: Letter, done: () => void): void
  /** Until `uncork`, what is sent is held, to go out in one piece. */
  cork(): void
  uncork(): void
  cut(): void
}

export class Outbox {
  readonly #wire: Wire
  readonly #maxBytes: number
  #gap: { from: number; to: number } | undefined
  #closed = false
  #wakers: (() => void)[] = []
  /** Called after a gap was told. */
  onGap: ((from: number) => void) | undefined

  constructor(wire: Wire, maxBytes: number) {
    this.#wire = wire
    this.#maxBytes = maxBytes
  }

  /** What comes after this was dropped, and it was not told yet; Infinity when nothing was. */
  get gapFrom(): number {
    return this.#gap?.from ?? Number.POSITIVE_INFINITY
  }

  /** A delta of the live line: sent, or counted into the gap. */
  offer(seq: number, letter: Letter): void {
    if (this.#closed) return
    if (this.#gap) this.#gap.to = seq
    else if (this.#isFull(letter.body.length)) this.#gap = { from: seq - 1, to: seq }
    else this.#send(letter)
  }

  /** False when there is no room for it: the client must be given something else in its place, later. */
  pass(letter: Letter): boolean {
    if (!this.#closed && this.#isFull(letter.body.length)) return false
    this.replay(letter)
    return true
  }

  /** An answer: always sent. `seq` is from where a client that has it goes on. */
  say(message: Message, seq?: number): void {
    if (this.#closed) return
    if (this.#wire.unsent() > 2 * this.#maxBytes) {
      this.#wire.cut()
      return
    }
    this.#send(letterOf(message, seq))
  }

  /** What was asked for (`since`, `watch`): sent. Wait for `roomy` between two. */
  replay(letter: Letter): void {
    if (!this.#closed) this.#send(letter)
  }

  /** Resolves when the client has taken most of what it was sent, or is gone. */
  async roomy(): Promise<void> {
    while (!this.#closed && this.#isFull(0)) {
      await new Promise<void>((resolve) => this.#wakers.push(resolve))
    }
  }

  /** Call when the socket has closed. */
  close(): void {
    this.#closed = true
    this.#wake()
  }

  #send(letter: Letter): void {
    this.#wire.send(letter, this.#drained)
  }

  readonly #drained = (): void => {
    if (this.#closed || (!this.#gap && this.#wakers.length === 0)) return
    if (this.#wire.unsent() > this.#maxBytes / 2) return
    const gap = this.#gap
    this.#gap = undefined
    if (gap) {
      this.say({ type: 'gap', ...gap }, gap.from)
      this.onGap?.(gap.from)
    }
    this.#wake()
  }

  #wake(): void {
    const wakers = this.#wakers
    this.#wakers = []
    for (const wake of wakers) wake()
  }

  /** A message larger than the whole bound still passes when nothing else waits. */
  #isFull(more: number): boolean {
    const unsent = this.#wire.unsent()
    return unsent > 0 && unsent + more > this.#maxBytes
  }
}
