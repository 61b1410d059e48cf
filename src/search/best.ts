/**
 * The best of many: keeps so many as are wanted, without sorting all.
 *
 * Cost  Amortised O(log n) an item that comes into question, O(1) for the others.
 */
export class Best<T extends { readonly score: number }> {
  readonly #most: number
  readonly #compare: (a: T, b: T) => number
  #kept: T[] = []
  /** Worse than this is not wanted any more. */
  #least: T | undefined

  /** `compare` is below 0 when `a` is better, by score first; it must tell any two items apart. */
  constructor(most: number, compare: (a: T, b: T) => number) {
    this.#most = most
    this.#compare = compare
  }

  /** False when nothing of that score can come into question: need not be asked. */
  wants(score: number): boolean {
    return this.#least === undefined || score >= this.#least.score
  }

  add(item: T): void {
    if (this.#least !== undefined && this.#compare(item, this.#least) > 0) return
    this.#kept.push(item)
    if (this.#kept.length >= this.#most * 2 + SLACK) this.#trim()
  }

  /** Best first. */
  list(): T[] {
    this.#trim()
    return this.#kept
  }

  #trim(): void {
    this.#kept = this.#kept.sort(this.#compare).slice(0, this.#most)
    if (this.#kept.length === this.#most) this.#least = this.#kept.at(-1)
  }
}

const SLACK = 256
