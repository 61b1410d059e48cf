/**
 * Source text made presentable: on one line, without quotes, without type arguments.
 */

/** White space folded, at most `MAX_TEXT` code units. */
export function oneLine(text: string): string {
  const folded = text.length > 4 * MAX_TEXT ? text.slice(0, 4 * MAX_TEXT) : text
  const line = folded.replace(/\s+/g, ' ').trim()
  return line.length <= MAX_TEXT ? line : `${[...line.slice(0, MAX_TEXT)].slice(0, -1).join('')}…`
}

/** A name or specifier without its quotes; object keys may be strings. */
export function unquoted(text: string): string {
  const quote = text[0]
  if (quote !== '"' && quote !== "'" && quote !== '`') return text
  return text.length > 1 && text.endsWith(quote) ? text.slice(1, -1) : text
}

/** `*pkg.List[T]` → `List`: the last name before type arguments. */
export function simpleName(type: string): string {
  return (
    /([\p{L}_$][\p{L}\p{N}_$]*)\s*(?:[<[(].*)?$/su.exec(type.replace(/^[*&\s]+(?:mut\s+)?/, ''))?.[1] ?? type
  )
}

const MAX_TEXT = 300

/** Whether a name is that of an element, or of a part of a tuple. */
export function isPosition(name: string): boolean {
  return POSITION.test(name)
}

const POSITION = /^\d{1,2}$/
