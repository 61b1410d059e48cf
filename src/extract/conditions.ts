/**
 * Conditional compilation: whether an ordinary build takes what a condition stands before (Rust: `#[cfg(…)]`).
 *
 * Nobody knows how a project will be built, and which machine reads it must not matter. So one build is meant,
 * always the same, that `language.json` describes: its words (`unix`) and values (`target_os = "linux"`).
 * A word that is not there (`test`, `loom`, `windows`) is off; a value of a key that is not there
 * (`feature = "x"`) is on. The answer decides only which of several definitions of one name is meant.
 */
export interface Conditions {
  readonly words: readonly string[]
  readonly values: Readonly<Record<string, string>>
}

/** `text` is the condition as written: `not(unix)`, `all(windows, feature = "x")`. */
export function holds(text: string, build: Conditions): boolean {
  const combined = /^\s*(all|any|not)\s*\(([\s\S]*)\)\s*$/.exec(text)
  if (combined !== null) {
    const parts = split(combined[2]!)
    if (combined[1] === 'not') return !parts.every((part) => holds(part, build))
    return combined[1] === 'all'
      ? parts.every((part) => holds(part, build))
      : parts.some((part) => holds(part, build))
  }
  const valued = /^\s*(\w+)\s*=\s*"([^"]*)"\s*$/.exec(text)
  if (valued === null) return build.words.includes(text.trim())
  const [, key, value] = valued
  return !Object.hasOwn(build.values, key!) || build.values[key!] === value
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
