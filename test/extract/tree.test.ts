/**
 * What we believe of the parser's memory: that what is read in place there is what
 * web-tree-sitter says of the same nodes, in every language, broken code included.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import type { Node as Asked } from 'web-tree-sitter'
import { grammarOf, loadGrammars } from '../../src/extract/grammar.ts'
import { languages } from '../../src/extract/language.ts'
import { lineStarts, Node } from '../../src/extract/node.ts'
import { tableOf } from '../../src/extract/tree.ts'
import { type Sample, samples } from './samples.ts'

beforeAll(() => loadGrammars())

test('the parser is the one whose memory we know, and grammars are of the layouts it reads', () => {
  const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const folder = dirname(createRequire(import.meta.url).resolve('web-tree-sitter'))
  const installed = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  expect(dependencies['web-tree-sitter']).toMatch(/^\d+\.\d+\.\d+$/)
  expect(installed.version).toBe(dependencies['web-tree-sitter'])
  for (const name of languages().keys()) expect(grammarOf(name).parser.language!.abiVersion).oneOf([14, 15])
})

test('every node of the table is as web-tree-sitter tells it', () => {
  let nodes = 0
  const differ: string[] = []
  for (const sample of samples()) nodes += compare(sample, differ)
  expect(differ.slice(0, 20)).toEqual([])
  expect(nodes).toBeGreaterThan(20_000)
})

test('columns count UTF-16 code units, and rows line feeds', () => {
  const differ: string[] = []
  compare(
    { path: 'a.ts', language: 'typescript', text: 'const ä = "😀"; f(ä)\r\n// ∞\n\n  g()\r h()\n' },
    differ,
  )
  expect(differ.slice(0, 20)).toEqual([])
})

test('code as deep as the parser takes is walked without nesting', () => {
  const text = `x = ${'('.repeat(5000)}1${')'.repeat(5000)}\n`
  const { parser, layout } = grammarOf('javascript')
  const tree = parser.parse(text)!
  const table = tableOf(tree, layout)
  tree.delete()
  expect(table.size).toBeGreaterThan(15_000)
  expect(table.next[0]).toBe(table.size)
})

/** Compares all nodes of a file; returns how many there are. */
function compare({ path, language, text }: Sample, differ: string[]): number {
  const { parser, layout } = grammarOf(language)
  const tree = parser.parse(text)!
  const table = tableOf(tree, layout)
  const { fields } = tree.language
  const open: [Node, Asked][] = [
    [new Node({ ...table, source: { text, offset: 0, lines: lineStarts(text) }, base: 0 }), tree.rootNode],
  ]
  let nodes = 0
  const say = (what: string, ours: unknown, theirs: unknown, at: Asked): void => {
    if (ours === theirs || (typeof ours === 'object' && isDeepStrictEqual(ours, theirs))) return
    differ.push(`${path}: ${what} of ${at.type} is ${JSON.stringify(ours)}, not ${JSON.stringify(theirs)}`)
  }
  if (table.broken !== tree.rootNode.hasError) differ.push(`${path}: broken`)
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [ours, theirs] = pair
    nodes++
    for (const what of SIMPLE) say(what, ours[what], theirs[what], theirs)
    const [children, askedChildren] = [ours.children, theirs.children]
    const rowOf = (child: Asked | null): number | undefined =>
      child === null ? undefined : children[askedChildren.findIndex((one) => one?.id === child.id)]?.row
    for (const what of ['firstChild', 'lastChild', 'firstNamedChild', 'lastNamedChild'] as const)
      say(what, ours[what]?.row, rowOf(theirs[what]), theirs)
    say(
      'namedChildren',
      ours.namedChildren.map(({ row }) => row),
      theirs.namedChildren.map(rowOf),
      theirs,
    )
    for (const [id, field] of children.length > 0 ? fields.entries() : []) {
      if (!field) continue
      const all = theirs.childrenForFieldName(field).map(rowOf)
      const found = ours.childForFieldId(id)?.row
      // In a broken tree it may find another by id than by name.
      if (!table.broken || found !== all[0]) say(field, found, rowOf(theirs.childForFieldId(id)), theirs)
      say(
        `all ${field}`,
        ours.childrenForFieldName(field).map(({ row }) => row),
        all,
        theirs,
      )
    }
    for (const [index, child] of children.entries()) {
      say('parent', child.parent?.row, ours.row, theirs)
      if (askedChildren[index]) open.push([child, askedChildren[index]])
    }
  }
  tree.delete()
  return nodes
}

const SIMPLE = [
  'type',
  'typeId',
  'text',
  'startIndex',
  'endIndex',
  'startPosition',
  'endPosition',
  'isNamed',
  'isExtra',
  'childCount',
  'namedChildCount',
] as const
