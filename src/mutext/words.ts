/**
 * Words of MU text: when a text may stand as it is, and how it is written when it may not.
 *
 * A text stands bare where the reader would find its end again: it is printable, has no blank
 * at either end and no backtick, its brackets match, and none of the marks that may follow it
 * occurs outside brackets. So most types and names cost nothing. Every other text stands
 * between backticks, with `\n`, `\t`, `\r`, `\\`, `` \` `` and `\u{hex}` for what a line cannot
 * hold. Free text (notes, headings, code) goes on to the end of its line and is not asked
 * for brackets.
 */

/** The text as an atom that ends at any of `stops`, and must not begin with one of `taken`. */
export function atom(text: string, stops: readonly string[], taken = ''): string {
  const isBare =
    isPlain(text) &&
    !text.includes('`') &&
    !taken.includes(text[0]!) &&
    endOf(`${text} `, 0, stops, text.length) === text.length
  return isBare ? text : quoted(text)
}

/** The text as free text that must not hold any of `marks`. */
export function free(text: string, marks: readonly string[] = [], taken = ''): string {
  const padded = ` ${text} `
  const isBare =
    isPlain(text) &&
    text[0] !== '`' &&
    !taken.includes(text[0]!) &&
    !marks.some((mark) => padded.includes(mark))
  return isBare ? text : quoted(text)
}

/**
 * Where an atom that begins at `at` ends: at a stop or a closing bracket outside all
 * brackets, or at `end`; -1 when a bracket stays open.
 */
export function endOf(line: string, at: number, stops: readonly string[], end = line.length): number {
  const open: string[] = []
  for (let i = at; i < end; i++) {
    const character = line[i]!
    if (open.length === 0 && stops.some((stop) => line.startsWith(stop, i))) return i
    if (character === '`') i = endOfQuoted(line, i) - 1
    else if (character in CLOSING) open.push(CLOSING[character]!)
    else if (CLOSERS.has(character) && !(character === '>' && isArrow(line, i))) {
      if (open.length === 0) return i
      if (open.pop() !== character) return -1
    }
    if (i < at) return -1
  }
  return open.length === 0 ? end : -1
}

/** Behind the closing backtick; -1 when there is none. */
export function endOfQuoted(line: string, at: number): number {
  for (let i = at + 1; i < line.length; i++) {
    if (line[i] === '\\') i++
    else if (line[i] === '`') return i + 1
  }
  return -1
}

export function quoted(text: string): string {
  const body = text
    .replace(/[\\`]/g, '\\$&')
    .replace(UNPRINTABLE, (one) => NAMED[one] ?? `\\u{${one.codePointAt(0)!.toString(16)}}`)
  return `\`${body}\``
}

/** What stands between backticks; undefined when an escape is none of ours. */
export function unquoted(text: string): string | undefined {
  const body = text.slice(1, -1)
  if (/\\(?!u\{[0-9a-f]{1,4}\}|[ntr\\`])/.test(body.replace(/\\\\/g, ''))) return undefined
  return body.replace(/\\(?:u\{([0-9a-f]{1,4})\}|(.))/g, (_, hex: string | undefined, letter: string) =>
    hex === undefined ? (LETTERS[letter] ?? letter) : String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

function isPlain(text: string): boolean {
  return text !== '' && text.trim() === text && text.search(UNPRINTABLE) < 0
}

/** `->` and `=>` close no bracket. */
function isArrow(line: string, at: number): boolean {
  return line[at - 1] === '-' || line[at - 1] === '='
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' }
const CLOSERS = new Set(Object.values(CLOSING))

/** Controls, halves of characters, and what some readers take for the end of a line. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029]/gu
const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r' }
const LETTERS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' }
