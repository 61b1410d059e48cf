/**
 * Conditional compilation: whether a build takes what a condition stands before (Rust: `#[cfg(…)]`).
 *
 * Nobody knows how a project will be built, and which machine reads it must not matter. So one build is meant,
 * always the same, that `language.json` describes: its words (`unix`) and values (`target_os = "linux"`).
 * A word that is not there (`test`, `loom`, `windows`) is off; a value of a key that is not there is on, unless
 * projects choose it (`feature = "x"`): that is left to be asked when files are linked.
 * The answer decides only which of several definitions of one name is meant.
 */
import type { Event } from './events.ts'

export interface Conditions {
  readonly words: readonly string[]
  readonly values: Readonly<Record<string, string>>
  /** Keys whose values a project chooses. */
  readonly chosen: readonly string[]
}

/** What is known of `unix` or `feature = "x"`: whether it is on, if that is known. */
export type Known = (key: string, value: string | undefined) => boolean | undefined

/** What the build that is meant knows. */
export function knownIn(build: Conditions): Known {
  return (key, value) => {
    if (value === undefined) return build.words.includes(key)
    if (build.chosen.includes(key)) return undefined
    return !Object.hasOwn(build.values, key) || build.values[key] === value
  }
}

/**
 * Whether a condition holds, as written: `not(unix)`, `all(windows, feature = "x")`. A text where that depends on what
 * is not known: the condition that is left of it.
 */
export function judged(text: string, known: Known): boolean | string {
  const combined = /^\s*(all|any|not)\s*\(([\s\S]*)\)\s*$/.exec(text)
  if (combined === null) {
    const valued = /^\s*(\w+)\s*=\s*"([^"]*)"\s*$/.exec(text)
    const one = valued === null ? known(text.trim(), undefined) : known(valued[1]!, valued[2])
    return one ?? text.trim()
  }
  const parts = split(combined[2]!).map((part) => judged(part, known))
  if (combined[1] === 'not') return negated(joined('all', parts))
  return joined(combined[1] === 'all' ? 'all' : 'any', parts)
}

function negated(judged: boolean | string): boolean | string {
  return typeof judged === 'string' ? `not(${judged})` : !judged
}

/** The parts of a file that a build may leave out, in the order in which they begin. */
export class Conditional {
  #parts: { readonly start: number; readonly end: number; readonly holds: boolean | string }[] = []

  /**
   * A condition of the whole file, which is not kept here; `next`: of the node after it, past other attributes and
   * comments; `branch`: of the node after it, and of what follows that if it does not hold; `off`: of itself.
   */
  take({ node, end, detail: [about], attributes }: Event, build: Conditions | undefined): void {
    if (about === 'off') this.#add(node.startIndex, end, false)
    const condition = attributes.get('value')?.text.slice(1, -1)
    if (build === undefined || condition === undefined) return
    const holds = judged(condition, knownIn(build))
    const isBranch = about === 'branch'
    let next = node.nextNamedSibling
    while (next && !isBranch && (next.type === node.type || next.type.endsWith('comment')))
      next = next.nextNamedSibling
    if (!next) return
    this.#add(node.startIndex, next.endIndex, holds)
    if (isBranch) this.#add(next.endIndex, node.parent!.endIndex, negated(holds))
  }

  #add(start: number, end: number, holds: boolean | string): void {
    if (holds !== true) this.#parts.push({ start, end, holds })
  }

  /** What must hold for a position, which is never before one that was asked for. */
  at(position: number): boolean | string {
    if (this.#parts.length === 0) return true
    this.#parts = this.#parts.filter(({ end }) => position < end)
    return joined(
      'all',
      this.#parts.filter(({ start }) => start <= position).map(({ holds }) => holds),
    )
  }
}

/** `all`, `any` of what is known and what is left. */
function joined(how: 'all' | 'any', parts: readonly (boolean | string)[]): boolean | string {
  const decisive = how === 'any'
  if (parts.includes(decisive)) return decisive
  const left = parts.filter((part) => typeof part === 'string')
  if (left.length < 2) return left[0] ?? !decisive
  return `${how}(${left.join(', ')})`
}

/** At the commas outside brackets. */
function split(list: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < list.length; at++) {
    const sign = list[at]!
    if (sign === '(') depth++
    else if (sign === ')') depth--
    else if (sign === ',' && depth === 0) {
      parts.push(list.slice(from, at))
      from = at + 1
    }
  }
  parts.push(list.slice(from))
  return parts.filter((part) => part.trim() !== '')
}
