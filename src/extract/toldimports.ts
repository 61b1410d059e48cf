/**
 * Names that documentation takes from other files (JSDoc): `@import { A, B as C } from './x'`,
 * `@typedef {import('./x').A} B`. They are known as types; no code imports them.
 */
import { MARGIN } from './documented.ts'
import type { Event } from './events.ts'
import type { Import } from './facts.ts'
import { pointAt } from './node.ts'

export function toldImports(comments: readonly Event[], text: string): Import[] {
  return comments.flatMap((comment) => {
    const said = text.slice(comment.start, comment.end)
    return said.startsWith('/**') && said.includes('import') ? importsIn(said, comment) : []
  })
}

function importsIn(said: string, { start, node }: Event): Import[] {
  // Of equal length: the marks at the start of lines are nothing that is said.
  const text = said.replace(MARGIN, (margin) => ' '.repeat(margin.length))
  const at = (specifier: string, name: string, local: string, index: number): Import => {
    const { row, column } = pointAt(node.source.lines, start + index)
    return { specifier, name, local, told: true, typeOnly: true, scope: 0, site: [row + 1, column] }
  }
  const defined = [...text.matchAll(TYPEDEF)].map(({ 1: specifier, 2: name, 3: local, index }) =>
    at(specifier!, name ?? '*', local!, index),
  )
  const imported = [...text.matchAll(IMPORT)].flatMap(({ groups = {}, index }) => {
    const { whole, all, names = '', specifier = '' } = groups
    const listed = [...names.matchAll(LISTED)].map(({ 1: name, 2: local }) =>
      at(specifier, name!, local ?? name!, index),
    )
    return [
      ...(whole === undefined ? [] : [at(specifier, 'default', whole, index)]),
      ...(all === undefined ? [] : [at(specifier, '*', all, index)]),
      ...listed,
    ]
  })
  return [...defined, ...imported]
}

const TYPEDEF =
  /@typedef\s+\{\s*import\(\s*['"]([^'"]+)['"]\s*\)(?:\.([\w$]+))?(?:<[^{}]*>)?\s*\}\s+([\w$]+)/g
const IMPORT =
  /@import\s+(?:(?<whole>[\w$]+)\s*,?\s*)?(?:\*\s+as\s+(?<all>[\w$]+)|\{(?<names>[^{}]*)\})?\s*from\s+['"](?<specifier>[^'"]+)['"]/g
const LISTED = /([\w$]+)(?:\s+as\s+([\w$]+))?/g
