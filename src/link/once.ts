/**
 * What the expressions of the file that is being linked mean, each found once: the
 * same receiver, type or chain of calls is mentioned again and again in a file.
 *
 * Only for the root question itself: what it asked is among its keys already, so a
 * meaning that is used again has nothing to tell. Inside of a derived result it would
 * hide keys, and there nothing of this is read or kept.
 *
 * Limit  What nests too deep from where it is asked again is not taken from here, so
 *        that it is cut where it always is.
 */
import type { Meaning } from './meaning.ts'

interface Found {
  readonly meanings: readonly Meaning[]
  /** How many levels deep it was to find. */
  readonly height: number
}

export class Once {
  readonly #found: (Found | undefined)[]

  constructor(expressions: number) {
    this.#found = new Array<Found | undefined>(expressions).fill(undefined)
  }

  get(expression: number): Found | undefined {
    return this.#found[expression]
  }

  keep(expression: number, meanings: readonly Meaning[], height: number): void {
    this.#found[expression] = { meanings, height }
  }
}
