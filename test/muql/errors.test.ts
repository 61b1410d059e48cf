/** Every mistake is answered with its place, what was expected, and what lies near. */
import { expect, test } from 'vitest'
import { sharedProject } from './check.ts'
import type { Params } from './project.ts'

const project = sharedProject()

/** `^` under the statement marks the place. */
type Row = readonly [
  muql: string,
  mark: string,
  message: RegExp,
  suggestion?: string | undefined,
  params?: Params,
]

const ROWS: readonly Row[] = [
  ['', '^', /empty/],
  ['   ', '   ^', /empty/],
  ['SELCT name FROM functions', '^', /No statement begins like this/, 'SELECT'],
  ['SELECT name FORM functions', '            ^', /“FORM”; expected .*FROM/, 'FROM'],
  ['SELECT name FROM functions WERE x', '                           ^', /“WERE”/, 'WHERE'],
  ['SELECT name FROM functions WHERE', '                                ^', /ends too early/],
  [
    'SELECT name FROM functions WHERE (a = 1',
    '                                       ^',
    /ends too early; expected .*“\)”/,
  ],
  ['SELECT name FROM functions LIMIT -1', '                                 ^', /a whole number/],
  ['SELECT name FROM functions LIMIT 1.5', '                                 ^', /a whole number/],
  [
    'SELECT name FROM functions LIMIT 99999999999999999999',
    '                                 ^',
    /too large/,
  ],
  [
    'SELECT name FROM functions LIMIT $n',
    '                                 ^',
    /LIMIT needs/,
    undefined,
    { n: 'x' },
  ],
  ['SELECT name FROM functions GROUP name', '                                 ^', /expected BY/],
  ["SELECT 'abc FROM functions", '       ^', /string does not end/],
  ["SELECT 'a''b FROM functions", '       ^', /string does not end/],
  ['SELECT /* abc FROM functions', '       ^', /comment does not end/],
  [
    'SELECT name FROM functions WHERE name = ‘x’',
    '                                        ^',
    /“‘” means nothing/,
  ],
  ['SELECT name FROM functions; SELECT 1', '                            ^', /more than one statement/],
  [
    'SELECT name FROM functions WHERE complexity > 1 > 2',
    '                                                ^',
    /Unexpected “>”/,
  ],
  [
    'SELECT name FROM functions WHERE name IS 3',
    '                                         ^',
    /expected NOT or NULL/,
  ],
  ['SELECT name FROM functions WHERE name IN ()', '                                          ^', /a value/],
  ['SELECT CASE END FROM functions', '            ^', /Unexpected “END”/],
  ['SELECT 12ab FROM functions', '       ^', /number is malformed/],
  ['SHOW calers OF x', '     ^', /SHOW knows no “calers”/, 'callers'],
  ['SHOW callers x', '             ^', /expected OF/],
  ['SHOW callers OF', '               ^', /expected a node/],
  ['SHOW callers OF x DEPTH two', '                        ^', /a whole number/],
  ['SHOW callers OF x VIA cals', '                      ^', /no edge type/, 'calls'],
  ['FIND funktions CALLING x', '     ^', /FIND knows no “funktions”/, 'functions'],
  ['FIND functions MUTATING x', '               ^', /mutates/],
  ['FIND functions CALLED x', '                      ^', /expected BY/],
  ['FIND functions WITH DECORATOR x', '                              ^', /a text in quotes/],
  ['PATH FROM a', '           ^', /expected TO/],
  ['PATH FROM a TO b LIMIT 3', '                       ^', /One path has no LIMIT/],
  ['ANALYZE hotspot', '        ^', /ANALYZE knows no/, 'hotspots'],
  ['ANALYZE impact', '              ^', /needs a node/],
  ['EXPLAIN', '       ^', /empty/],
  ['fn auth', '       ^', /ends too early/],
  ['fn c>', '     ^', /a value/],
  ['SHOW callers OF "x', '                ^', /string does not end/],
  ['SELECT name FROM function', '                 ^', /no table “function”/, 'functions'],
  ['SELECT name FROM methods', '                 ^', /no table/, 'functions'],
  ['SELECT nmae FROM functions', '       ^', /“nmae” is not a column of functions/, 'name'],
  [
    'SELECT name FROM functions WHERE path = 1',
    '                                 ^',
    /not a column/,
    'file_path',
  ],
  ['SELECT return_type FROM functions', '       ^', /not a column/, 'properties.return_type'],
  ['SELECT properties.retrun_type FROM functions', '       ^', /not a column/, 'properties.return_type'],
  ['SELECT name.x FROM functions', '       ^', /“name.x” is not a column/],
  [
    'SELECT name FROM functions WHERE name = add',
    '                                        ^',
    /“add” is not a column/,
  ],
  ['SELECT lowr(name) FROM functions', '       ^', /no function “lowr”/, 'lower'],
  ['SELECT lower() FROM functions', '       ^', /takes 1 argument; here are 0/],
  ['SELECT substr(name) FROM functions', '       ^', /takes 2 to 3 arguments/],
  ['SELECT lower(complexity) FROM functions', '             ^', /must be a text; it is a number/],
  ['SELECT lower(*) FROM functions', '       ^', /neither a star/],
  ['SELECT SUM(*) FROM functions', '       ^', /Only COUNT/],
  ['SELECT SUM(name) FROM functions', '           ^', /must be a number/],
  ['SELECT SUM(COUNT(*)) FROM functions', '           ^', /COUNT cannot stand here/],
  [
    'SELECT name FROM functions WHERE COUNT(*) > 1',
    '                                 ^',
    /COUNT cannot stand here/,
  ],
  ['SELECT name, COUNT(*) FROM functions', '       ^', /“name” is neither grouped/],
  ['SELECT * FROM functions GROUP BY name', '       ^', /“id” is neither grouped/],
  ['SELECT name FROM functions GROUP BY 2', '                                    ^', /columns 1 to 1/],
  [
    "SELECT name FROM functions ORDER BY 'name'",
    '                                    ^',
    /same for all rows/,
  ],
  [
    'SELECT DISTINCT name FROM functions ORDER BY id',
    '                                             ^',
    /With DISTINCT/,
  ],
  [
    "SELECT name FROM functions WHERE complexity > '10'",
    '                                              ^',
    /do not go together/,
  ],
  ['SELECT name FROM functions WHERE name', '                                 ^', /A condition is needed/],
  [
    'SELECT name FROM functions WHERE name AND true',
    '                                 ^',
    /A condition is needed/,
  ],
  [
    'SELECT name FROM functions WHERE complexity > null',
    '                                              ^',
    /Use IS NULL|Null is nothing/,
  ],
  [
    'SELECT name FROM functions WHERE name IN (null)',
    '                                          ^',
    /Null is nothing/,
  ],
  [
    "SELECT name FROM functions WHERE properties.bases = 'x'",
    '                                 ^',
    /list is not one value/,
  ],
  [
    'SELECT name FROM functions WHERE name LIKE kind',
    '                                           ^',
    /pattern must be/,
  ],
  [
    'SELECT source FROM references WHERE resolved > false',
    '                                             ^',
    /no order/,
  ],
  [
    "SELECT CASE WHEN true THEN 1 ELSE 'a' END FROM functions",
    '                                  ^',
    /do not go together/,
  ],
  [
    'SELECT name FROM functions WHERE complexity > $min',
    '                                              ^',
    /\$min has no value/,
  ],
  [
    'SELECT name FROM functions WHERE complexity > $min',
    '                                              ^',
    /no value/,
    '$mni',
    { mni: 1 },
  ],
  ['SELECT name FROM functions', '                 ^', /“min” is not used/, undefined, { min: 1 }],
  [
    'SELECT name FROM functions WHERE complexity > $1',
    '                                              ^',
    /“\$” means nothing/,
  ],
  [
    "SELECT name FROM functions WHERE complexity > '$min'",
    '                                              ^',
    /do not go together/,
  ],
]

for (const [muql, mark, message, suggestion, params] of ROWS) {
  test(muql === '' ? '(nothing)' : muql, async () => {
    const error = await project().refused(muql, params)
    expect([error.code, error.details.line, error.details.column]).toEqual([
      'bad_muql',
      1,
      mark.indexOf('^') + 1,
    ])
    expect(error.message).toMatch(message)
    if (suggestion !== undefined) expect(error.details.suggestions).toContain(suggestion)
  })
}

test('lines and columns are counted across lines, strings and comments', async () => {
  const { details } = await project().refused(
    "SELECT name, -- ‘’\n  'a\nb',\r\n  /* \n\n */ nmae FROM functions",
  )
  expect([details.line, details.column]).toEqual([6, 5])
})

test('a hint says what was meant', async () => {
  const hint = async (muql: string) => (await project().refused(muql)).details.hint
  expect(await hint("SELECT name FROM functions WHERE complexity > '10'")).toBe(
    'Write numbers without quotes.',
  )
  expect(await hint('SELECT name FROM functions WHERE COUNT(*) > 1')).toMatch(/HAVING/)
  expect(await hint('SELECT name, COUNT(*) FROM functions')).toMatch(/GROUP BY name/)
  expect(await hint('SELECT name FROM functions WHERE id = fn:src/a.py')).toMatch(/stands in quotes/)
  expect(await hint('SELECT order FROM functions')).toMatch(/ORDER is a word of the language/)
})

test('a regular expression that is none is the client’s mistake', async () => {
  const error = await project().refused("SELECT name FROM functions WHERE matches(name, '[')")
  expect(error.code).toBe('bad_muql')
  expect([error.message, error.details.hint]).toEqual([
    'A pattern of "matches" is not valid: missing ]: [.',
    'Patterns are those of RE2: without lookahead and references back.',
  ])
})

test.each([
  ['text', `SELECT name FROM functions WHERE name = '${'x'.repeat(100_000)}'`],
  ['words', `SELECT ${'a,'.repeat(30_000)} a FROM functions`],
  ['parentheses', `SELECT ${'('.repeat(40_000)}`],
  ['negations', `SELECT name FROM functions WHERE ${'NOT '.repeat(15_000)} true`],
  ['minuses', `SELECT ${'- '.repeat(15_000)} 1 FROM functions`],
  ['operators', `SELECT 1${' + 1'.repeat(9_000)} FROM functions`],
  [
    'operators after parentheses',
    `SELECT ${'('.repeat(90)}1${`${' + 1'.repeat(90)})`.repeat(90)} FROM functions`,
  ],
  ['calls', `SELECT ${'lower('.repeat(9_000)}`],
  ['cases', `SELECT ${'CASE WHEN '.repeat(9_000)}`],
  ['ways', `SELECT a${'.a'.repeat(9_000)} FROM functions`],
  ['columns of the result', `SELECT ${'*,'.repeat(50)} * FROM functions`],
  ['values of a list', `SELECT name FROM functions WHERE complexity IN (${'1,'.repeat(1_000)} 1)`],
  ['copies of a text', `SELECT concat(${'name,'.repeat(40)} name) FROM functions`],
  ['growth of a text', `SELECT replace(replace(name, 'a', 'bbbbbbbb'), 'b', 'cccccccc') FROM functions`],
  ['uses of a name', `SELECT ${'1+'.repeat(90)}1 AS n FROM functions ORDER BY ${'n + 1, '.repeat(40)} n`],
])('too much is an error and not a crash: %s', async (_, muql) => {
  const started = performance.now()
  expect((await project().refused(muql)).code).toBe('bad_muql')
  expect(performance.now() - started).toBeLessThan(1000)
})

test('what is wide and not deep is fine', async () => {
  const terms = Array.from({ length: 1000 }, (_, i) => `complexity = ${i + 20}`).join(' OR ')
  expect(await project().rows(`SELECT name FROM functions WHERE ${terms}`)).toEqual([['compute_tax']])
  const list = Array.from({ length: 1000 }, (_, i) => i + 20).join(', ')
  expect(await project().rows(`SELECT name FROM functions WHERE complexity IN (${list})`)).toEqual([
    ['compute_tax'],
  ])
  expect(await project().rows(`SELECT 1${' + 1'.repeat(90)} FROM classes`)).toEqual([[91]])
})
