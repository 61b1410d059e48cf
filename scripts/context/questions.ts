/**
 * Questions by rule: the first sentence of a docstring asks for the function it documents.
 *
 * The docstrings of all functions that are asked for are taken out of the copy before it
 * is indexed again, so that nobody finds the sentence where it stood; the name of the
 * function is taken out of the sentence, which otherwise tells it in Go. Functions are
 * chosen by the hash of their ids: always the same ones, and nobody's favourites.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Node } from './exported.ts'

export interface Question {
  readonly text: string
  /** Id of the function. */
  readonly target: string
}

/** At most `most`, out of the export of the untouched tree. */
export function questionsOf(nodes: readonly Node[], most: number): Question[] {
  const sentences = new Map<string, string[]>()
  for (const node of nodes) {
    const text = sentenceOf(node)
    if (text === undefined) continue
    const targets = sentences.get(text)
    if (targets) targets.push(node.id)
    else sentences.set(text, [node.id])
  }
  return [...sentences]
    .filter(([, targets]) => targets.length === 1)
    .map(([text, [target = '']]) => ({ text, target }))
    .sort((a, b) => (hash(a.target) < hash(b.target) ? -1 : 1))
    .slice(0, most)
}

/** Takes the docstrings of these functions out of the files. */
export function strip(root: string, nodes: readonly Node[], questions: readonly Question[]): void {
  const wanted = new Set(questions.map(({ target }) => target))
  const byFile = new Map<string, Node[]>()
  for (const node of nodes) {
    if (!wanted.has(node.id)) continue
    byFile.set(node.file_path!, [...(byFile.get(node.file_path!) ?? []), node])
  }
  for (const [path, found] of byFile) {
    const file = join(root, path)
    const lines = readFileSync(file, 'utf8').split('\n')
    for (const node of found) {
      if (path.endsWith('.py')) stripInside(lines, node)
      else stripAbove(lines, node)
    }
    writeFileSync(file, lines.join('\n'))
  }
}

function sentenceOf({ id, type, name, file_path: path = '', properties }: Node): string | undefined {
  if (type !== 'FUNCTION' || TEST.test(path) || properties.docstring === undefined) return undefined
  const [paragraph = ''] = properties.docstring.split(/\n\s*\n|\n\s*(?=[@:])/)
  const [sentence = ''] = paragraph.replace(/\s+/g, ' ').split(/(?<=[.!?])\s/)
  const text = sentence
    .replaceAll(new RegExp(`\\b${escaped(name)}\\b`, 'g'), ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const words = text.split(' ').length
  return words < LEAST_WORDS || words > MOST_WORDS || id.includes('~') ? undefined : text
}

/** Python: the first string of the body becomes `...`; no line moves. */
function stripInside(lines: string[], { line_start: from = 1, line_end: to = 1 }: Node): void {
  const body = lines.slice(from - 1, to).join('\n')
  const found = /:[ \t]*(?:#[^\n]*)?\n\s*([rRuU]?("""|'''))/.exec(body)
  if (!found) return
  const start = found.index + found[0].length - found[1]!.length
  const end = body.indexOf(found[2]!, start + found[1]!.length)
  if (end < 0) return
  const text = body.slice(start, end + 3)
  const without = `${body.slice(0, start)}...${'\n'.repeat(text.split('\n').length - 1)}${body.slice(end + 3)}`
  lines.splice(from - 1, to - from + 1, ...without.split('\n'))
}

/** Comments that end right above, decorators between. */
function stripAbove(lines: string[], { line_start: from = 1 }: Node): void {
  for (let at = from - 2; at >= 0; at--) {
    const line = lines[at]!.trim()
    if (/^@\w/.test(line)) continue
    if (!/^(\/\/|\/\*|\*)/.test(line) && !line.endsWith('*/')) return
    lines[at] = ''
  }
}

function hash(text: string): string {
  return createHash('sha1').update(text).digest('hex')
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

const TEST = /(^|\/)(tests?|__tests__|testing)\/|_test\.|\.test\./
const LEAST_WORDS = 5
const MOST_WORDS = 40
