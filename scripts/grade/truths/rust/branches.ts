/**
 * What an attribute may leave out of a build, inside bodies too: `#[cfg(unix)] { … }`, an arm of a match, a statement.
 *
 * Whether it was compiled the typed bodies tell: a piece in which the compiler saw no call was left out, or holds none.
 */
import type { Span } from './sources.ts'

/** The pieces that stand behind a `#[cfg(…)]`: to the `;` or `,` after them, or to the end of their block. */
export function conditional(file: string, text: string): Span[] {
  return [...text.matchAll(/#\[cfg\(/g)].map(({ index }) => ({ file, start: index, end: endOf(text, index) }))
}

function endOf(text: string, start: number): number {
  const tokens = new RegExp(TOKENS, 'g')
  tokens.lastIndex = start
  let depth = 0
  let attribute = true
  for (let token = tokens.exec(text); token !== null; token = tokens.exec(text)) {
    const [sign] = token
    if ('([{'.includes(sign)) {
      depth++
    } else if (')]}'.includes(sign)) {
      if (--depth < 0) return token.index
      if (depth > 0) continue
      const rest = text.slice(tokens.lastIndex)
      // After an attribute: another one, or the piece itself.
      if (attribute) attribute = /^\s*#\[/.test(rest)
      else if (sign === '}' && !/^\s*(else\b|[.?,;])/.test(rest)) return tokens.lastIndex
    } else if (depth === 0 && (sign === ';' || sign === ',')) {
      return tokens.lastIndex
    }
  }
  return text.length
}

/** Brackets and separators; text, characters and comments as wholes, so that theirs are passed over. */
const TOKENS =
  /\/\/.*|\/\*[\s\S]*?\*\/|r(#*)"[\s\S]*?"\1|"(?:\\[\s\S]|[^"\\])*"|'(?:\\.[^']*|[^'\\])'|[()[\]{};,]/
