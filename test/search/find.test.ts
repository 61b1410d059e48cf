/** What somebody types finds what they mean, best first, and says why. */
import { beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/memory.ts'
import { find } from '../../src/search/find.ts'
import { Finder } from '../../src/search/finder.ts'
import { match, typed } from '../../src/search/match.ts'
import { compoundOf, plainOf, stemOf, wordsOf } from '../../src/search/words.ts'
import { Trial } from '../worker/fuzz/trial.ts'

const TREE = {
  'src/users.py': `
class UserStore:
    def get_user_name(self, user):
        """Looks up how somebody wants to be called."""
        return user.name

    def getUserName2(self): pass

def get_user(): pass
def target_user(): pass
def parse_config(path):
    """Reads the settings of the daemon from a file."""
    return load_yaml(path)
`,
  'src/parsing/http_header.py': 'import yaml\n\ndef parse(text): pass\ndef reparse(text): pass\n',
  'tests/test_users.py': 'def get_user(): pass\n',
}

let graph: Graph
let finder: Finder
beforeAll(async () => {
  const trial = new Trial()
  await trial.become(new Map(Object.entries(TREE)))
  await trial.open()
  graph = trial.engine.graph
  finder = new Finder()
  for (const _ of finder.sync(graph));
})

const search = (text: string, more: { path?: string; type?: 'FUNCTION' | 'CLASS' | 'EXTERNAL' } = {}) =>
  find(finder, graph, { text, limit: 10, ...more }).hits.map(
    ({ nid, match: way }) => `${way} ${graph.nodes.id(nid)}`,
  )

test.each([
  ['get_user_name', 'exact fn:src/users.py:UserStore.get_user_name'],
  ['getUserName', 'exact fn:src/users.py:UserStore.get_user_name'],
  ['GET USER NAME', 'exact fn:src/users.py:UserStore.get_user_name'],
  ['gUN', 'hump fn:src/users.py:UserStore.get_user_name'],
  ['get_user_na', 'prefix fn:src/users.py:UserStore.get_user_name'],
  ['serStor', 'substring cls:src/users.py:UserStore'],
  ['parse_cnofig', 'fuzzy fn:src/users.py:parse_config'],
  ['settings of daemons', 'text fn:src/users.py:parse_config'],
  ['UserStore.get_user_name', 'exact fn:src/users.py:UserStore.get_user_name'],
  ['fn:src/users.py:get_user', 'exact fn:src/users.py:get_user'],
  ['src/users.py', 'exact mod:src/users.py'],
  ['http_header.py', 'exact mod:src/parsing/http_header.py'],
  ['yaml', 'exact ext:yaml'],
])('%s finds first: %s', (text, first) => {
  expect(search(text)[0]).toBe(first)
})

test('the better way goes first, and of equals the shorter name, the smaller path', () => {
  expect(search('get_user')).toEqual([
    'exact fn:src/users.py:get_user',
    'exact fn:tests/test_users.py:get_user',
    'prefix fn:src/users.py:UserStore.get_user_name',
    'prefix fn:src/users.py:UserStore.getUserName2',
    'substring fn:src/users.py:target_user',
    ...search('get_user').slice(5),
  ])
  expect(search('parse', { type: 'FUNCTION' }).slice(0, 3)).toEqual([
    'exact fn:src/parsing/http_header.py:parse',
    'prefix fn:src/users.py:parse_config',
    'substring fn:src/parsing/http_header.py:reparse',
  ])
})

test('type and path narrow it down, and the total counts what is left', () => {
  expect(search('get_user', { path: 'tests/' })).toEqual([
    'exact fn:tests/test_users.py:get_user',
    'text mod:tests/test_users.py',
  ])
  expect(search('user', { type: 'CLASS' })).toEqual(['prefix cls:src/users.py:UserStore'])
  const { hits, total } = find(finder, graph, { text: 'user', limit: 2 })
  expect([hits.length, total > 2]).toEqual([2, true])
})

test('what nobody is called or says finds nothing, whatever it is', () => {
  for (const text of ['qqqq', '???', '\0', '💥', 'the of and', '.', '::', ' '])
    expect(search(text), text).toEqual([])
})

test('words are what identifiers, prose and scripts without blanks are made of', () => {
  expect(wordsOf('parseHTTPHeader2 get_user-name Füße')).toEqual([
    'parse',
    'http',
    'header',
    '2',
    'get',
    'user',
    'name',
    ...wordsOf('Füße'),
  ])
  expect(wordsOf('名前を読む')).toEqual(['名前', '前を', 'を読', '読む'])
  expect(['QuerySet', 'Query', 'get_queryset', 'HTTPServer', 'UserNameField'].map(compoundOf)).toEqual([
    'queryset',
    ...[undefined, undefined, undefined, undefined],
  ])
  expect([stemOf('parsing'), stemOf('parsed'), stemOf('parse'), stemOf('the')]).toEqual([
    'pars',
    'pars',
    'pars',
    undefined,
  ])
})

test.each([
  ['gun', 'getUserName', 'hump'],
  ['gUsNa', 'get_user_name', 'hump'],
  ['gN', 'getUserName', 'hump'],
  ['gNU', 'getUserName', undefined],
  ['NUG', 'getUserName', undefined],
  ['parsre', 'parse', 'fuzzy'],
  ['prase', 'parse', 'fuzzy'],
  ['pxxse', 'parse', undefined],
  ['abc', 'abd', undefined],
])('%s → %s: %s', (text, name, way) => {
  expect(match(typed(text), { text: name, plain: plainOf(name) })?.way).toBe(way)
})
