/** What an answer about callers may claim: which unresolved references count against which node. */
import { expect, test } from 'vitest'
import { completenessOf } from '../../src/graph/completeness.ts'
import { Graph } from '../../src/graph/memory.ts'
import { EDGE_TYPES, type EdgeType } from '../../src/graph/types.ts'
import { say } from './build.ts'

const MAIN = 'mod:main.py'
const contains = (source: string, target: string) => ({ source, target, type: 'CONTAINS' as const })

const graph = new Graph()
say(graph, [
  {
    path: 'app/user.py',
    ids: ['mod:app/user.py', 'cls:app/user.py:User', 'fn:app/user.py:User.__init__', 'fn:app/user.py:save'],
    edges: [contains('cls:app/user.py:User', 'fn:app/user.py:User.__init__')],
  },
  { path: 'app/__init__.py', ids: ['mod:app/__init__.py'] },
  { path: 'lib/pure.py', ids: ['mod:lib/pure.py', 'cls:lib/pure.py:Pure', 'fn:lib/pure.py:Pure.run'] },
  {
    path: 'main.py',
    ids: [MAIN],
    edges: [{ source: MAIN, target: 'ext:requests' }],
    unresolved: [
      [MAIN, 'save'],
      [MAIN, 'save', 'USES'],
      [MAIN, 'User'],
      [MAIN, 'User', 'INHERITS'],
      [MAIN, './app/user.js', 'IMPORTS'],
      [MAIN, '..app.user', 'IMPORTS'],
      [MAIN, 'app', 'IMPORTS'],
    ],
  },
])

const kinds: Readonly<Record<string, string>> = { 'fn:app/user.py:User.__init__': 'constructor' }

function sure(ids: readonly string[], types: readonly EdgeType[] = EDGE_TYPES): unknown {
  const nids = ids.map((id) => graph.nodes.nid(id)!)
  const { completeness, unresolved } = completenessOf(
    graph,
    nids,
    types,
    (nid) => kinds[graph.nodes.id(nid)] ?? 'function',
  )
  return [completeness, unresolved]
}

test('a function that nobody may mean is exact', () => {
  expect(sure(['fn:lib/pure.py:Pure.run'])).toEqual(['exact', { calls: 0, decorators: 0 }])
})

test('calls and decorators of its name count against a function', () => {
  expect(sure(['fn:app/user.py:save'])).toEqual(['lower_bound', { calls: 1, decorators: 1 }])
})

test('calls and bases of its name count against a class, and the calls against its constructor', () => {
  expect(sure(['cls:app/user.py:User'])).toEqual(['lower_bound', { calls: 1, decorators: 0, bases: 1 }])
  expect(sure(['fn:app/user.py:User.__init__'])).toEqual(['lower_bound', { calls: 1, decorators: 0 }])
})

test('imports that end in its name, or in that of its folder, count against a module', () => {
  expect(sure(['mod:app/user.py'])).toEqual(['lower_bound', { imports: 3 }])
  expect(sure(['mod:app/__init__.py'])).toEqual(['lower_bound', { imports: 1 }])
  expect(sure(['mod:lib/pure.py'])).toEqual(['exact', { imports: 0 }])
})

test('of an external nobody can be sure', () => {
  expect(sure(['ext:requests'])).toEqual(['lower_bound', {}])
})

test('only what the asked edges would be counts', () => {
  expect(sure(['cls:app/user.py:User'], ['CALLS'])).toEqual(['lower_bound', { calls: 1 }])
  expect(sure(['cls:app/user.py:User'], ['CONTAINS'])).toEqual(['exact', {}])
})

test('several nodes of one name count it once', () => {
  expect(sure(['cls:app/user.py:User', 'fn:app/user.py:User.__init__'], ['CALLS'])).toEqual([
    'lower_bound',
    { calls: 1 },
  ])
})

test('when the references are resolved or gone, the answer is exact again', () => {
  const one = new Graph()
  const user = { path: 'user.py', ids: ['mod:user.py', 'fn:user.py:save'] }
  const main = { path: 'main.py', ids: [MAIN] }
  say(one, [
    user,
    {
      ...main,
      unresolved: [
        [MAIN, 'save'],
        [MAIN, './user', 'IMPORTS'],
      ],
    },
  ])
  const all = () =>
    completenessOf(
      one,
      user.ids.map((id) => one.nodes.nid(id)!),
      EDGE_TYPES,
      () => 'function',
    )
  expect(all()).toEqual({ completeness: 'lower_bound', unresolved: { calls: 1, decorators: 0, imports: 1 } })
  say(one, [user, main])
  expect(all()).toEqual({ completeness: 'exact', unresolved: { calls: 0, decorators: 0, imports: 0 } })
})
