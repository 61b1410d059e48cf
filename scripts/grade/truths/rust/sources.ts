/** The compiler's spans read against the sources: lines are 1-based, the compiler's columns 1-based characters. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Target } from '../../truth.ts'

export interface Span {
  readonly file: string
  /** Half-open, in UTF-16 code units of the file's text. */
  readonly start: number
  readonly end: number
}

export interface Sources {
  text(file: string): string
  /** Only spans written in a file of the root, not made by a macro. */
  span(line: string): Span | undefined
  place(file: string, offset: number): { readonly line: number; readonly column: number }
  /** The definition that starts in the span: its name token. */
  named(line: string, keyword: string, name: string): Target | undefined
}

interface Source {
  readonly text: string
  readonly starts: readonly number[]
}

export function sourcesOf(root: string): Sources {
  const known = new Map<string, Source>()
  const source = (file: string): Source => {
    const found = known.get(file)
    if (found !== undefined) return found
    const text = readFileSync(join(root, file), 'utf8')
    const starts = [0]
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    const made = { text, starts }
    known.set(file, made)
    return made
  }
  const offset = ({ text, starts }: Source, line: number, column: number) => {
    let at = starts[line - 1]!
    for (let seen = 1; seen < column; seen++) at += text.codePointAt(at)! > 0xffff ? 2 : 1
    return at
  }
  const sources: Sources = {
    text: (file) => source(file).text,
    span(line) {
      const [, file, fromLine, from, toLine, to] =
        /span: ([^\s:]+\.rs):(\d+):(\d+): (\d+):(\d+) \(#0\)/.exec(line) ?? []
      if (file === undefined || file.startsWith('/')) return undefined
      const one = source(file)
      return {
        file,
        start: offset(one, Number(fromLine), Number(from)),
        end: offset(one, Number(toLine), Number(to)),
      }
    },
    place(file, at) {
      const { starts } = source(file)
      let [low, high] = [0, starts.length - 1]
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (starts[middle]! <= at) low = middle
        else high = middle - 1
      }
      return { line: low + 1, column: at - starts[low]! }
    },
    named(line, keyword, name) {
      const span = sources.span(line)
      if (span === undefined) return undefined
      const text = source(span.file).text.slice(span.start, span.end)
      const found = new RegExp(`\\b${keyword}\\s+(?:r#)?${name.replace(/^r#/, '')}\\b`).exec(text)
      if (found === null) return undefined
      const at = span.start + found.index + found[0].length - 1
      return { file: span.file, line: sources.place(span.file, at).line, name }
    },
  }
  return sources
}
