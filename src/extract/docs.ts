/**
 * Documentation: comments that stand right above a definition, or a first string inside.
 */
import type { LanguageSpec } from './language.ts'

export interface Comment {
  readonly start: number
  readonly end: number
  /** Zero-based rows. */
  readonly startRow: number
  readonly endRow: number
}

/** The documentation above row `row`, or undefined. `comments` maps the row a comment ends on to it. */
export function docsAbove(
  spec: LanguageSpec,
  text: string,
  comments: ReadonlyMap<number, Comment>,
  row: number,
): string | undefined {
  const starts = spec.docs.comments
  if (!starts) return undefined
  const lines: string[] = []
  let at = isApart(spec, text, comments.get(row - 2)) ? row - 2 : row - 1
  for (let comment = comments.get(at); comment; comment = comments.get(at)) {
    const body = text.slice(comment.start, comment.end)
    if (!starts.some((start) => body.startsWith(start)) || !standsAlone(text, comment.start)) break
    if (!DIRECTIVE.test(body)) lines.unshift(body.trimEnd())
    at = comment.startRow - 1
    if (body.startsWith('/*')) break
  }
  return lines.length === 0 ? undefined : cleanDocs(lines.join('\n'), spec.docs.markup)
}

/** Text without comment marks or quotes, at most `MAX_DOCS` characters. */
export function cleanDocs(raw: string, markup = false): string | undefined {
  const lines = raw
    .replace(/^[rRuUbBfF]{0,2}("""|'''|"|')([\s\S]*)\1$/, '$2')
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^(\/\*\*?!?|\/\/[/!]?|#+!?|\*(?!\/))/, '')
        .replace(/\*\/$/, '')
        .trim(),
    )
    .join('\n')
  const text = (markup ? withoutTags(lines) : lines).trim()
  if (text === '') return undefined
  return text.length <= MAX_DOCS ? text : `${[...text.slice(0, MAX_DOCS)].slice(0, -1).join('')}…`
}

/** `<see cref="Cart"/>` and `{@link Cart}` leave the name, other tags nothing; lines left empty go. */
function withoutTags(text: string): string {
  return text
    .replace(/<\w+\s+\w+="([^"<>]*)"\s*\/>/g, '$1')
    .replace(/<\/?[a-zA-Z][^<>]*>/g, '')
    .replace(/\{@\w+\s+([^{}]*)\}/g, '$1')
    .replace(/\n\s*\n+/g, '\n')
}

/** A blank line between does not part what tells types from what has them (JSDoc). */
function isApart(spec: LanguageSpec, text: string, comment: Comment | undefined): boolean {
  if (!spec.docs.types || !comment) return false
  const blank = text.slice(comment.end, text.indexOf('\n', text.indexOf('\n', comment.end) + 1))
  return blank.trim() === '' && TYPED.test(text.slice(comment.start, comment.end))
}

function standsAlone(text: string, start: number): boolean {
  const line = text.lastIndexOf('\n', start - 1) + 1
  return text.slice(line, start).trim() === ''
}

const TYPED = /^\/\*\*[\s\S]*@(?:param|returns?|type)\s*\{/
/** Said to a tool, not to a reader: `//go:generate`, `//nolint:all`. */
const DIRECTIVE = /^\/\/[a-z]+:\S/
const MAX_DOCS = 2000
