/**
 * How fast a client may talk: a bucket that fills by `perSecond`, and holds one second's worth.
 *
 * A message beyond it is refused; a client that goes on until it has sent another whole
 * bucket of such messages is not one that listens to answers.
 */
export class Allowance {
  readonly #perSecond: number
  #left: number
  #at: number | undefined

  constructor(perSecond: number) {
    this.#perSecond = perSecond
    this.#left = perSecond
  }

  /** `now` in milliseconds, on any clock that only goes forward. */
  take(now: number): 'yes' | 'no' | 'never' {
    const gained = ((now - (this.#at ?? now)) / 1000) * this.#perSecond
    this.#at = now
    this.#left = Math.min(this.#perSecond, this.#left + gained) - 1
    if (this.#left >= 0) return 'yes'
    return this.#left >= -this.#perSecond ? 'no' : 'never'
  }
}
