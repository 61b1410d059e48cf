/** Overriders and implementations through INHERITS, and the reach of a change over them. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DetailOf, dispatchOf } from '../../src/graph/dispatch.ts'
import { Graph } from '../../src/graph/memory.ts'
import { dependencies, impact, type Reached } from '../../src/graph/reach.ts'
import type { EdgeType, Relation } from '../../src/graph/types.ts'
import { finish, type Work } from '../../src/graph/work.ts'
import { type SaidEdge, say } from './build.ts'

/** `A.m` is a member, a capital a type, anything else a function. */
function id(name: string): string {
  return `${/^[A-Z]\w*$/.test(name) ? 'cls' : 'fn'}:x:${name}`
}

/** `f calls A.m`, `B extends A`, …: the members of a type are in it by their names. */
function graphOf(...said: readonly string[]): Graph {
  const names = new Set<string>()
  const edges: SaidEdge[] = said.map((line) => {
    const [source, verb, target] = line.split(' ') as [string, string, string]
    names.add(source).add(target)
    const relation = RELATIONS[verb]
    const type = relation ? 'INHERITS' : (verb.toUpperCase() as EdgeType)
    return { source: id(source), target: id(target), type, ...(relation && { relation }) }
  })
  for (const name of [...names]) {
    const [type, member] = name.split('.')
    if (member === undefined) continue
    names.add(type!)
    edges.push({ source: id(type!), target: id(name), type: 'CONTAINS' })
  }
  const graph = new Graph()
  say(graph, [{ path: 'x', ids: ['mod:x', ...Array.from(names, id)], edges }])
  return graph
}

const RELATIONS: Readonly<Record<string, Relation>> = {
  extends: 'extends',
  implements: 'implements',
  embeds: 'embeds',
}

const plain: DetailOf = () => ({ kind: 'class', properties: {} })

function named(graph: Graph, nids: readonly number[]): string {
  return nids
    .map((nid) => graph.nodes.id(nid).split(':')[2])
    .sort()
    .join(' ')
}

function ask(
  graph: Graph,
  question: 'implementations' | 'overriders' | 'overridden',
  of: string,
  detailOf: DetailOf = plain,
): string {
  return named(graph, dispatchOf(graph, detailOf)[question](graph.nodes.nid(id(of))!))
}

function reached(
  graph: Graph,
  walk: (graph: Graph, start: number, detailOf: DetailOf) => Work<Reached[]>,
  of: string,
): string {
  return named(
    graph,
    finish(walk(graph, graph.nodes.nid(id(of))!, plain)).map(({ nid }) => nid),
  )
}

/** Saver.save is implemented by A and by X; B and C extend A; only C does not override. */
const savers = graphOf(
  'A implements Saver',
  'X implements Saver',
  'B extends A',
  'C extends A',
  'f calls Saver.save',
  'g calls B.save',
  'h calls X.save',
  'A.save calls a',
  'X.save calls x',
  'B.save calls b',
  'C.other calls b',
)

test('implementations are all types below', () => {
  expect(ask(savers, 'implementations', 'Saver')).toBe('A B C X')
  expect(ask(savers, 'implementations', 'A')).toBe('B C')
  expect(ask(savers, 'implementations', 'C')).toBe('')
})

test('overriders are the members of that name below, overridden those above', () => {
  expect(ask(savers, 'overriders', 'Saver.save')).toBe('A.save B.save X.save')
  expect(ask(savers, 'overriders', 'A.save')).toBe('B.save')
  expect(ask(savers, 'overriders', 'f')).toBe('')
  expect(ask(savers, 'overridden', 'B.save')).toBe('A.save Saver.save')
  expect(ask(savers, 'overridden', 'C.other')).toBe('')
})

test('several bases, a diamond and a circle end', () => {
  const graph = graphOf(
    'D extends B',
    'D extends C',
    'B extends A',
    'C extends A',
    'A extends D',
    'f calls A.m',
    'f calls D.m',
  )
  expect(ask(graph, 'overriders', 'A.m')).toBe('D.m')
  expect(ask(graph, 'overridden', 'A.m')).toBe('D.m')
  expect(ask(graph, 'implementations', 'A')).toBe('B C D')
})

test('who embeds a struct is none, who embeds an interface is one', () => {
  const graph = graphOf(
    'S embeds B',
    'T embeds I',
    'f calls B.m',
    'f calls S.m',
    'f calls I.m',
    'f calls T.m',
  )
  const detail: DetailOf = (nid) => ({
    kind: graph.nodes.id(nid) === id('I') ? 'interface' : 'struct',
    properties: {},
  })
  expect(ask(graph, 'overriders', 'B.m', detail)).toBe('')
  expect(ask(graph, 'overriders', 'I.m', detail)).toBe('T.m')
  expect(ask(graph, 'overridden', 'T.m', detail)).toBe('I.m')
  expect(ask(graph, 'overridden', 'S.m', detail)).toBe('')
})

test('constructors, static and private members are not overridden', () => {
  const graph = graphOf('B extends A', 'f calls A.m', 'f calls B.m')
  const says = (detail: ReturnType<DetailOf>) => ask(graph, 'overriders', 'A.m', () => detail)
  expect(says({ kind: 'constructor', properties: {} })).toBe('')
  expect(says({ kind: 'method', properties: { modifiers: ['public', 'static'] } })).toBe('')
  expect(says({ kind: 'method', properties: { modifiers: ['private'] } })).toBe('')
  expect(says({ kind: 'method', properties: { modifiers: ['public'] } })).toBe('B.m')
})

test('the impact of a base member reaches its overriders and who calls them', () => {
  expect(reached(savers, impact, 'Saver.save')).toBe('A.save B.save X.save f g h')
})

test('the impact of an overrider reaches who calls it by its base, and no other overrider', () => {
  expect(reached(savers, impact, 'A.save')).toBe('B.save f g')
  expect(reached(savers, impact, 'b')).toBe('B.save C.other f g')
})

test('what an overrider’s base calls is nothing to it', () => {
  expect(reached(savers, impact, 'a')).toBe('A.save f')
})

test('who calls a base member depends on all that may run', () => {
  expect(reached(savers, dependencies, 'f')).toBe('A.save B.save Saver.save X.save a b x')
  expect(reached(savers, dependencies, 'g')).toBe('A.save B.save Saver.save b')
})

test('a class stands for its members', () => {
  expect(reached(savers, impact, 'X')).toBe('f h')
  expect(reached(savers, dependencies, 'C')).toBe('A Saver b')
})

test('nearest first, then by id', () => {
  const found = finish(impact(savers, savers.nodes.nid(id('b'))!, plain))
  expect(found.map(({ nid, depth }) => `${depth} ${named(savers, [nid])}`)).toEqual([
    '1 B.save',
    '1 C.other',
    '2 f',
    '2 g',
  ])
})

test('impact and dependencies are each other backward', () => {
  const type = fc.constantFrom('A', 'B', 'C', 'D')
  const member = fc.tuple(type, fc.constantFrom('m', 'n')).map((parts) => parts.join('.'))
  const thing = fc.oneof(member, fc.constantFrom('f', 'g'))
  const line = fc.oneof(
    fc.tuple(type, fc.constantFrom('extends', 'implements'), type),
    fc.tuple(thing, fc.constantFrom('calls', 'uses'), fc.oneof(thing, type)),
  )
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 14 }), (lines) => {
      const graph = graphOf(...lines.map((words) => words.join(' ')))
      const functions = [...graph.nodes].filter(([one]) => one.startsWith('fn:')).map(([, nid]) => nid)
      const pairs = (walk: typeof impact, isBackward: boolean) =>
        functions
          .flatMap((one) =>
            finish(walk(graph, one, plain))
              .filter(({ nid }) => functions.includes(nid))
              .map(({ nid }) => (isBackward ? `${one} ${nid}` : `${nid} ${one}`)),
          )
          .sort()
      expect(pairs(impact, true)).toEqual(pairs(dependencies, false))
    }),
  )
})
