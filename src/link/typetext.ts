/**
 * Types as text (Go), made comparable: layout and the names of parameters in them are
 * dropped, and each name of a type is replaced by what `say` calls it.
 */

/** `say(name, of)`: a type's name, and the package before it. */
export function settleNames(text: string, say: (name: string, of?: string) => string): string {
  const tokens = text.match(/[\p{L}_][\p{L}\p{N}_]*|\.\.\.|<-|"(?:[^"\\]|\\.)*"|`[^`]*`|\S/gu) ?? []
  const reader = { tokens, at: 0, say }
  let out = ''
  while (reader.at < tokens.length) out += readType(reader)
  return out
}

interface Reader {
  readonly tokens: readonly string[]
  at: number
  readonly say: (name: string, of?: string) => string
}

/** One token of a type, or a whole `func` with its lists. */
function readType(reader: Reader): string {
  const { tokens, say } = reader
  const token = tokens[reader.at++]!
  if (token === 'func') return `func${readFunction(reader)}`
  if (WORDS.has(token)) return `${token} `
  if (!NAME.test(token)) return token
  if (tokens[reader.at] !== '.') return say(token)
  const name = tokens[reader.at + 1] ?? ''
  reader.at += 2
  return say(name, token)
}

/** Parameters, then results: one without parentheses is read by who reads on. */
function readFunction(reader: Reader): string {
  const parameters = reader.tokens[reader.at] === '(' ? readList(reader) : '()'
  if (reader.tokens[reader.at] !== '(') return parameters
  const results = readList(reader)
  return parameters + (results.includes(',') ? results : results.slice(1, -1))
}

/** `(a, b int, c string)` and `(int, int, string)` alike. */
function readList(reader: Reader): string {
  const parts: { readonly start: number; readonly end: number }[] = []
  let depth = 0
  let start = reader.at + 1
  let at = reader.at
  for (; at < reader.tokens.length; at++) {
    const token = reader.tokens[at]!
    if (OPEN.has(token)) depth++
    else if (CLOSE.has(token)) depth--
    if (depth > 1 || (depth === 1 && token !== ',')) continue
    if (at > start) parts.push({ start, end: at })
    start = at + 1
    if (depth === 0) break
  }
  const named = parts.some(({ start, end }) => isNamed(reader.tokens, start, end))
  const types: string[] = []
  let waiting = 0
  for (const { start, end } of parts) {
    if (named && end - start === 1) {
      waiting++
      continue
    }
    const tokens = reader.tokens.slice(named ? start + 1 : start, end)
    const inner = { tokens, at: 0, say: reader.say }
    let type = ''
    while (inner.at < tokens.length) type += readType(inner)
    for (; waiting >= 0; waiting--) types.push(type)
    waiting = 0
  }
  reader.at = at + 1
  return `(${types.join(',')})`
}

/** A name, and then a type. */
function isNamed(tokens: readonly string[], start: number, end: number): boolean {
  const [first, second] = [tokens[start]!, tokens[start + 1]!]
  if (end - start < 2 || !NAME.test(first) || WORDS.has(first) || first === 'func') return false
  if (second !== '[') return second !== '.'
  const after = tokens.indexOf(']', start) + 1
  return after > 0 && after < end
}

const NAME = /^[\p{L}_]/u
const WORDS = new Set(['chan', 'map', 'struct', 'interface'])
const OPEN = new Set(['(', '[', '{'])
const CLOSE = new Set([')', ']', '}'])
