/**
 * Hashes over tokens: equal for code that differs only in layout and comments.
 *
 * The text is normalised once per file: comments go, white space goes except
 * where it parts two words, strings stay as they are. Where layout is syntax
 * (Python), each logical line says whether it is indented more, less or alike.
 * A map from source offsets to normalised offsets lets every definition be
 * hashed from one normalised text; nested definitions are cut out, since they
 * have hashes of their own.
 *
 * Cost  One pass over the code units, into a buffer that is kept between files;
 *       so one `TokenText` must not be used after the next one is made.
 */
import { createHash, hash as digest } from 'node:crypto'

export interface Span {
  /** Half-open, UTF-16 code units. */
  readonly start: number
  readonly end: number
}

/** First 16 hex digits of SHA-1. */
export function hashText(text: string): string {
  return digest('sha1', text).slice(0, 16)
}

export class TokenText {
  readonly #units: Uint16Array
  /** Source offset → offset in the normalised text. */
  readonly #at: Uint32Array

  /** `comments` and `strings` are sorted by start. */
  constructor(text: string, comments: readonly Span[], strings: readonly Span[], indentation: boolean) {
    const units = buffers.units(2 * text.length + 2)
    const at = buffers.offsets(text.length + 1)
    let size = 0
    let comment = 0
    let string = 0
    let parted = false
    let lastWord = false
    let brackets = 0
    let lineStart = true
    let indent = 0
    let lastIndent = 0
    let i = 0
    while (i < text.length) {
      while (comment < comments.length && comments[comment]!.end <= i) comment++
      const nextComment = comments[comment]
      if (nextComment && nextComment.start <= i) {
        at.fill(size, i, nextComment.end)
        i = nextComment.end
        parted = true
        continue
      }
      while (string < strings.length && strings[string]!.end <= i) string++
      const nextString = strings[string]
      // Up to here no comment and no string begins: their lists need not be looked at.
      let plainEnd = Math.min(nextComment?.start ?? text.length, text.length)
      if (nextString)
        plainEnd =
          nextString.start === i
            ? i + 1
            : Math.min(plainEnd, nextString.start > i ? nextString.start : nextString.end)
      for (; i < plainEnd; i++) {
        at[i] = size
        const code = text.charCodeAt(i)
        const kind = code < 128 ? KINDS[code]! : code === NBSP || code === BOM ? BLANK : WORD
        if (kind === BLANK) {
          parted = true
          if (code === NEWLINE && brackets === 0) {
            lineStart = true
            indent = 0
          } else if (lineStart) indent += code === TAB ? 8 : 1
          continue
        }
        const word = kind === WORD
        if (indentation && lineStart) {
          units[size++] = indent > lastIndent ? 1 : indent < lastIndent ? 2 : 3
          if (indent < lastIndent) units[size++] = indent
          lastIndent = indent
        } else if (parted && word && lastWord) units[size++] = SPACE
        lineStart = false
        parted = false
        at[i] = size
        units[size++] = code
        if (nextString?.start === i) {
          for (i++; i < nextString.end; i++) {
            at[i] = size
            units[size++] = text.charCodeAt(i)
          }
          i--
        }
        if (kind === OPENING) brackets++
        else if (kind === CLOSING && brackets > 0) brackets--
        lastWord = word
      }
    }
    at[text.length] = size
    this.#units = units
    this.#at = at
  }

  /** The hash of a span without the spans inside it, which are sorted. */
  hash(span: Span, without: readonly Span[] = []): string {
    if (without.length === 0) return digest('sha1', this.#slice(span.start, span.end)).slice(0, 16)
    const sum = createHash('sha1')
    let from = span.start
    for (const hole of without) {
      if (hole.start < from) continue
      sum.update(this.#slice(from, hole.start)).update(HOLE)
      from = hole.end
    }
    return sum.update(this.#slice(from, span.end)).digest('hex').slice(0, 16)
  }

  #slice(start: number, end: number): Uint8Array {
    const from = this.#at[start]!
    const to = Math.max(from, this.#at[end]!)
    return new Uint8Array(this.#units.buffer, 2 * from, 2 * (to - from))
  }
}

const buffers = {
  kept: { units: new Uint16Array(1 << 16), offsets: new Uint32Array(1 << 15) },
  units(length: number): Uint16Array {
    if (this.kept.units.length < length) this.kept.units = new Uint16Array(2 * length)
    return this.kept.units
  },
  offsets(length: number): Uint32Array {
    if (this.kept.offsets.length < length) this.kept.offsets = new Uint32Array(2 * length)
    return this.kept.offsets
  },
}

const NEWLINE = 10
const SPACE = 32
const TAB = 9
const NBSP = 0xa0
const BOM = 0xfeff
const HOLE = new Uint8Array(2)
const OTHER = 0
const BLANK = 1
/** Letters, digits, `_`, `$` and everything beyond ASCII. */
const WORD = 2
const OPENING = 3
const CLOSING = 4
/** What an ASCII code unit is. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code)
  if (code <= SPACE) return BLANK
  if (/[\w$]/.test(char)) return WORD
  return '([{'.includes(char) ? OPENING : ')]}'.includes(char) ? CLOSING : OTHER
})
