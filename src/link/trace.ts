/**
 * Trace: derived results, kept for one batch together with the keys they asked.
 *
 * A result that other results were made of keeps them as `parts`; the keys a
 * file asked are those reachable from its own record. So a remembered result
 * tells its keys to everyone who uses it, without being computed again.
 *
 * Promise    A file's links are a function of its facts and the answers it got:
 *            not of which file was linked before, nor of what was remembered.
 * Mechanism  Asking for what is still being computed (re-exports, inheritance or
 *            calls in a circle) gives "nothing". Whatever saw that is loose: it
 *            may be used until the head of the circle is done, and is forgotten
 *            then. The head is remembered with the members of its circle, and so is what
 *            was made of it; none is used while one of these is being computed, for then
 *            the circle would end elsewhere. What nests deeper than `MAX_DEPTH` is cut
 *            likewise, and everything that saw it is loose.
 */
import { sortedKeys } from './keys.ts'

export type Table<K, T> = Map<K, Result<T>>

/** Nested questions and expressions: far below what the stack holds, far above what people write. */
const MAX_DEPTH = 400
const FREE = Number.MAX_SAFE_INTEGER
/** Shared, and never pushed to. */
const NONE: Result<unknown>[] = []
const NO_KEYS: number[] = []
const NO_CIRCLE: ReadonlySet<Result<unknown>> = new Set()

export class Trace {
  readonly #stack: Result<unknown>[] = []
  #depth = 0
  #peak = 0
  #mark = 0

  ask(key: number): void {
    const top = this.#stack[this.#stack.length - 1]!
    if (top.keys === NO_KEYS) top.keys = [key]
    else top.keys.push(key)
  }

  /** Runs `work` as one root question; `asked` is every key it, or what it used, asked. */
  record<T>(work: () => T): { readonly value: T; readonly asked: Int32Array } {
    const root = new Result<unknown>(undefined)
    this.#stack.length = 0
    this.#stack.push(root)
    this.#depth = 0
    const value = work()
    this.#stack.length = 0
    for (const result of root.loose) result.dropped = true
    return { value, asked: this.#collect(root) }
  }

  /** The value of `compute`, remembered in `table` under `key`. */
  derive<K, T>(table: Table<K, T>, key: K, nothing: T, compute: () => T): T {
    const known = table.get(key)
    if (known !== undefined) {
      if (known.identity.active >= 0) {
        this.#see(known.identity.active)
        return nothing
      }
      if (this.#usable(known)) {
        this.#use(known)
        return known.value
      }
    }
    if (!this.enter()) return nothing
    const result = new Result<T>(nothing, known?.identity)
    const peak = this.#peak
    const depth = this.#depth
    this.#peak = depth
    table.set(key, result)
    result.identity.active = this.#stack.length
    this.#stack.push(result)
    result.value = compute()
    this.#stack.pop()
    result.height = this.#peak - depth + 1
    this.#peak = Math.max(peak, this.#peak)
    this.#finish(result)
    this.leave()
    return result.value
  }

  /** The same of what is found anew each time, for it is not told by `key` alone: circles are cut. */
  anew<K, T>(table: Table<K, T>, key: K, nothing: T, compute: () => T): T {
    const value = this.derive(table, key, nothing, compute)
    const result = table.get(key)
    if (result !== undefined && result.identity.active < 0) result.dropped = true
    return value
  }

  /** One level deeper; false when that is too deep, and then nothing is to be left. */
  enter(): boolean {
    if (this.#depth >= MAX_DEPTH) {
      this.#see(-1)
      return false
    }
    this.#depth++
    if (this.#depth > this.#peak) this.#peak = this.#depth
    return true
  }

  leave(): void {
    this.#depth--
  }

  /** Nothing is being derived: what is asked now, the root question asks. */
  get atRoot(): boolean {
    return this.#stack.length === 1
  }

  /** Begins to measure how many levels deeper a question goes; gives what `height` wants back. */
  measure(): number {
    const peak = this.#peak
    this.#peak = this.#depth
    return peak
  }

  /** How many levels it went; undefined when it may have been cut. */
  height(peak: number): number | undefined {
    const reached = this.#peak
    if (peak > reached) this.#peak = peak
    return reached < MAX_DEPTH ? reached - this.#depth : undefined
  }

  /** Whether what went so many levels deeper can be asked here without a cut, and then it counts as asked. */
  holds(height: number): boolean {
    const reached = this.#depth + height
    if (reached > MAX_DEPTH) return false
    if (reached > this.#peak) this.#peak = reached
    return true
  }

  #see(frame: number): void {
    const top = this.#stack[this.#stack.length - 1]!
    if (frame < top.low) top.low = frame
  }

  #usable(known: Result<unknown>): boolean {
    if (known.dropped || this.#depth + known.height > MAX_DEPTH) return false
    for (const question of known.circular) if (question.active >= 0) return false
    return true
  }

  #use(known: Result<unknown>): void {
    addPart(this.#stack[this.#stack.length - 1]!, known)
    if (known.low !== FREE) this.#see(known.low)
    if (this.#depth + known.height > this.#peak) this.#peak = this.#depth + known.height
  }

  #finish(result: Result<unknown>): void {
    const frame = result.identity.active
    result.identity.active = -1
    const parent = this.#stack[this.#stack.length - 1]!
    if (result.low < frame) {
      if (parent.loose === NONE) parent.loose = []
      for (const loose of result.loose) {
        loose.low = result.low
        parent.loose.push(loose)
      }
      parent.loose.push(result)
      if (result.low < parent.low) parent.low = result.low
    } else {
      result.low = FREE
      for (const loose of result.loose) loose.dropped = true
      if (result.loose.length > 0 || result.circular !== NO_CIRCLE) {
        const questions = [result, ...result.loose].map(({ identity }) => identity)
        result.circular = new Set([...result.circular, ...questions])
      }
    }
    result.loose = NONE
    addPart(parent, result)
  }

  #collect(root: Result<unknown>): Int32Array {
    const mark = ++this.#mark
    const keys: number[] = []
    const open: Result<unknown>[] = [root]
    for (let result = open.pop(); result !== undefined; result = open.pop()) {
      if (result.mark === mark) continue
      result.mark = mark
      for (const key of result.keys) keys.push(key)
      for (const part of result.parts) if (part.mark !== mark) open.push(part)
    }
    return sortedKeys(keys)
  }
}

/** What asked nothing tells nothing; and what is used again and again is often used twice in a row. */
function addPart(result: Result<unknown>, part: Result<unknown>): void {
  const { parts } = result
  result.circular = together(result.circular, part.circular)
  if (part.keys === NO_KEYS && part.parts === NONE) return
  if (parts === NONE) result.parts = [part]
  else if (parts[parts.length - 1] !== part) parts.push(part)
}

function together(some: ReadonlySet<Result<unknown>>, others: ReadonlySet<Result<unknown>>) {
  if (others === NO_CIRCLE || some === others) return some
  return some === NO_CIRCLE ? others : new Set([...some, ...others])
}

/**
 * A derived value, and all that must be known to use it again. Most have one key or one part,
 * so their lists are made with the first: an empty one that is pushed to takes room for 17.
 */
export class Result<T> {
  value: T
  keys: number[] = NO_KEYS
  parts: Result<unknown>[] = NONE
  /** Results made within this one that must be forgotten with it. */
  loose: Result<unknown>[] = NONE
  /** Index on the stack of the lowest frame whose unfinished value was seen. */
  low = FREE
  /** How deep it nested, in units of `Trace.enter`. */
  height = 0
  /** The first result ever made for the same question; it alone tells `active`. */
  readonly identity: Result<unknown>
  /** Index on the stack while being computed, else -1. */
  active = -1
  /** Questions of circles that it was made of, and of what was made of those; itself among them. */
  circular: ReadonlySet<Result<unknown>> = NO_CIRCLE
  dropped = false
  mark = 0

  constructor(value: T, identity?: Result<unknown>) {
    this.value = value
    this.identity = identity ?? this
  }
}
