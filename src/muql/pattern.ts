/**
 * LIKE patterns, taken apart: `%` is any text, `_` any character, and `\%`, `\_`,
 * `\\` are these signs themselves.
 *
 * DuckDB's own LIKE is quick for patterns of texts between `%`, but one with `_`
 * or an escape takes time exponential in the number of `%` (25 s for 2,048 texts
 * of 300 characters and `%_a%_a%b`). So those become regular expressions for RE2,
 * which is linear.
 */

export type Pattern =
  | { readonly kind: 'like'; readonly pattern: string }
  /** Matches the whole text; `.` must match newlines. */
  | { readonly kind: 'regexp'; readonly pattern: string }

export function readPattern(pattern: string): Pattern {
  let like = ''
  let regexp = ''
  let needsRegexp = false
  for (const [piece] of pattern.matchAll(/\\[%_\\]|%+|./gsu)) {
    const sign = piece.length > 1 && piece.startsWith('\\') ? piece.slice(1) : undefined
    if (sign !== undefined) {
      needsRegexp ||= sign !== '\\'
      like += sign
      regexp += quote(sign)
    } else if (piece.startsWith('%')) {
      like += '%'
      regexp += '.*'
    } else if (piece === '_') {
      needsRegexp = true
      regexp += '.'
    } else {
      like += piece
      regexp += quote(piece)
    }
  }
  return needsRegexp ? { kind: 'regexp', pattern: regexp } : { kind: 'like', pattern: like }
}

function quote(piece: string): string {
  return /[\\^$.*+?()[\]{}|]/.test(piece) ? `\\${piece}` : piece
}
