/**
 * Nobody gets SQL of their own through: whatever a client sends is read as MUQL or
 * refused with a `MuError`, and its texts reach the database as values only.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MuError } from '../../src/errors.ts'
import { compile } from '../../src/muql/compile.ts'
import { parse } from '../../src/muql/parse.ts'
import { Values } from '../../src/muql/values.ts'
import { sharedProject } from './check.ts'
import { select } from './trees.ts'

const project = sharedProject()

const PAYLOADS = [
  "'; DROP TABLE nodes; --",
  "' OR 1=1 --",
  "' UNION SELECT facts FROM files --",
  "\"; ATTACH '/tmp/x.db' AS x; --",
  "\\'; COPY nodes TO '/tmp/out.csv'; --",
  '’ OR ’1’=’1',
  'ʼ; DELETE FROM nodes; --',
  '＇ OR 1=1 --',
  '$1',
  '$1); DROP TABLE nodes; --',
  '/* */ DROP TABLE nodes',
  "read_csv('/etc/passwd')",
  "x'27 OR 1=1",
  '$$; DROP TABLE nodes; $$',
  "E'\\' OR 1=1 --",
  "a\u0000' OR 1=1 --",
  "\u202e' OR 1=1",
  '%_\\',
]

describe('a text is a value wherever it stands', () => {
  test.each(PAYLOADS)('%j', async (payload) => {
    const quoted = `'${payload.replaceAll("'", "''")}'`
    const statements: readonly (readonly [string, Record<string, string>])[] = [
      [`SELECT ${quoted} AS x FROM classes`, {}],
      [`SELECT "${payload.replaceAll('"', '""')}" AS x FROM classes`, {}],
      ['SELECT $p AS x FROM classes', { p: payload }],
      [`SELECT CASE WHEN name = 'Cart' THEN ${quoted} END AS x FROM classes`, {}],
      [`SELECT coalesce(null, $p) AS x FROM classes`, { p: payload }],
    ]
    for (const [muql, params] of statements) {
      expect(await project().rows(muql, params)).toEqual([[payload]])
    }
    const conditions = [
      'name = $p', 'name IN ($p, $p)', 'name LIKE $p', 'name ILIKE $p', 'name CONTAINS $p', 'name ~ $p',
      'properties.return_type = $p', 'properties.decorators CONTAINS $p', 'properties.decorators ~ $p',
      'type = $p', 'type LIKE $p', "name BETWEEN $p AND $p", 'starts_with(name, $p)', "replace(name, $p, '') = ''",
    ] // biome-ignore format: one line reads better
    for (const condition of conditions) {
      expect(await project().rows(`SELECT name FROM nodes WHERE ${condition}`, { p: payload })).toEqual([])
    }
  })
})

test('a text finds itself and nothing else, whatever signs it holds', async () => {
  const found = await project().rows('SELECT name FROM modules WHERE name = $n', { n: "don't%_panic" })
  expect(found).toEqual([["don't%_panic"]])
  expect(await project().rows("SELECT name FROM modules WHERE name = 'don''t%_panic'")).toEqual(found)
})

test.each([
  'SELECT name FROM nodes; DROP TABLE nodes',
  'DROP TABLE nodes',
  "COPY nodes TO '/tmp/out.csv'",
  "ATTACH '/tmp/x.db' AS x",
  'PRAGMA database_list',
  'CHECKPOINT',
  'INSERT INTO nodes VALUES (1)',
  'SET memory_limit = 1',
  'SELECT facts FROM files',
  'SELECT nid FROM nodes',
  'SELECT rowid FROM nodes',
  'SELECT * FROM meta',
  'SELECT * FROM deltas',
  'SELECT * FROM unresolved',
  'SELECT * FROM nodes_view',
  'SELECT * FROM information_schema.tables',
  'SELECT * FROM duckdb_settings()',
  "SELECT * FROM read_csv('/etc/passwd')",
  "SELECT * FROM '/etc/passwd'",
  'SELECT * FROM "nodes"',
  'SELECT * FROM (SELECT 1)',
  'SELECT * FROM nodes, files',
  'SELECT * FROM nodes UNION SELECT * FROM files',
  'SELECT name FROM nodes WHERE id IN (SELECT id FROM nodes)',
  'SELECT (SELECT 1) FROM nodes',
  'WITH x AS (SELECT 1) SELECT * FROM x',
  "SELECT read_text('/etc/passwd') FROM nodes",
  "SELECT getenv('HOME') FROM nodes",
  "SELECT current_setting('memory_limit') FROM nodes",
  "SELECT query('DROP TABLE nodes') FROM nodes",
  'SELECT pg_sleep(10) FROM nodes',
  "SELECT repeat('x', 1000000000) FROM nodes",
  'SELECT range(1000000000) FROM nodes',
  'SELECT __proto__ FROM nodes',
  'SELECT constructor(name) FROM nodes',
  'SELECT toString(name) FROM nodes',
  'SELECT name FROM constructor',
  'SELECT properties.__proto__ FROM nodes',
  'SELECT n.name FROM nodes',
  'SELECT "name; DROP TABLE nodes" () FROM nodes',
  'SELECT name::text FROM nodes',
  'SELECT $$x$$ FROM nodes',
  'SELECT name FROM nodes -- \n; DROP TABLE nodes',
  'SELECT name FROM nodes /* ; */ ; DROP TABLE nodes /* ; */',
  'SELECT name FROM nodes LIMIT 1; --\nDROP TABLE nodes',
  "SELECT name FROM nodes LIMIT '1; DROP TABLE nodes'",
  'SELECT name FROM nodes LIMIT (SELECT 1)',
  'SELECT name FROM nodes ORDER BY (SELECT 1)',
  'SELECT lower(name ORDER BY id) FROM nodes',
  'SELECT lambda x: x FROM nodes',
  'SELECT nаme FROM nodes',
  'SELECT name\u0000 FROM nodes',
  "SELECT * FROM parquet_scan('/etc/passwd')",
  "SELECT * FROM glob('/etc/*')",
  "SELECT * FROM 'https://example.org/x.parquet'",
  'INSTALL httpfs; LOAD httpfs',
  'LOAD httpfs',
  "EXPORT DATABASE '/tmp/out'",
  'PREPARE p AS SELECT 1',
  'CALL pragma_version()',
  'VACUUM',
  'BEGIN',
  'SELECT ＊ FROM nodes',
  'SELECT name FROM nodes； DROP TABLE nodes',
  'SELECT name FROM nodes WHERE name = ‘x’',
  'SELECT name FROM nodes WHERE name = ＇x＇',
  'ＳＥＬＥＣＴ name FROM nodes',
  "SELECT properties['$.x'] FROM nodes",
  "SELECT json_extract(properties, '$') FROM nodes",
  'SELECT properties -> name FROM nodes',
  'SELECT properties."$.a[*]" FROM nodes',
  "SELECT name FROM nodes WHERE name LIKE 'a' ESCAPE '\\'",
  "SELECT lpad(name, 1000000000, 'x') FROM nodes",
  'SELECT generate_series(1, 1000000000) FROM nodes',
  'SELECT * FROM range(1000000000)',
  'SELECT list(name) FROM nodes',
  "SELECT string_agg(name, ',') FROM nodes",
  `SELECT name FROM nodes WHERE name = '${'x'.repeat(200_000)}'`,
  `SELECT ${'('.repeat(2000)}1${')'.repeat(2000)} FROM nodes`,
  `SELECT name FROM nodes WHERE ${'NOT '.repeat(5000)}true`,
  `SELECT ${'-'.repeat(1)}${'- '.repeat(5000)}1 FROM nodes`,
  `SELECT ${'lower('.repeat(2000)}name${')'.repeat(2000)} FROM nodes`,
  `SELECT name FROM nodes WHERE complexity = ${'9'.repeat(50_000)}`,
])('is refused before the database hears of it: %j', async (muql) => {
  const before = project().statements.length
  const error = await project().refused(muql)
  expect(error).toBeInstanceOf(MuError)
  expect(error.code).toBe('bad_muql')
  expect(project().statements.length).toBe(before)
})

test('an alias is never part of the SQL', async () => {
  const alias = 'x"; DROP TABLE nodes; --'
  const { columns, rows } = await project().ask(`SELECT name AS '${alias}' FROM classes`)
  expect([columns, rows]).toEqual([[alias], [['Cart']]])
  expect(project().statements.at(-1)?.sql).not.toContain('DROP')
})

test('names of parameters are never part of the SQL', async () => {
  const error = await project().refused('SELECT name FROM nodes', { 'x; DROP TABLE nodes': 1 })
  expect(error.message).toMatch(/not used/)
  expect((await project().refused('SELECT $__proto__ FROM nodes')).message).toMatch(/has no value/)
})

test.each([
  ['objects', { p: {} }],
  ['lists', { p: ['a'] }],
  ['numbers that are none', { p: Number.NaN }],
  ['endless numbers', { p: Number.POSITIVE_INFINITY }],
  ['functions', { p: () => 1 }],
  ['texts without end', { p: 'x'.repeat(200_000) }],
])('%s are no parameters', (_, params) => {
  expect(() => compiled('SELECT $p AS x FROM nodes', params)).toThrow(MuError)
})

test('a pattern that would take other engines years takes milliseconds', async () => {
  const evil = `${'%_a'.repeat(200)}%b`
  const started = performance.now()
  await project().rows('SELECT name FROM nodes WHERE properties.docstring LIKE $p OR name ILIKE $p', {
    p: evil,
  })
  await project().rows("SELECT name FROM nodes WHERE matches(concat(name, name, name), '(a*)*(a|a)*b')")
  expect(performance.now() - started).toBeLessThan(500)
})

function compiled(muql: string, params: Readonly<Record<string, unknown>>) {
  const statement = parse(muql)
  const values = new Values(params)
  return statement.kind === 'select' ? compile(statement, { values, maxRows: 10 }) : undefined
}

/** Words that a text may be made of: those of MUQL, of SQL, and what separates them. */
const SCRAPS =
  `SELECT DISTINCT FROM WHERE GROUP BY HAVING ORDER LIMIT OFFSET AND OR NOT IN IS NULL LIKE ILIKE ~ CASE WHEN
  THEN ELSE END BETWEEN CONTAINS AS nodes functions edges references name type complexity properties properties.lines
  count sum lower length SHOW callers OF DEPTH VIA calls FIND CALLING CALLED BY WITH DECORATOR PATH TO MAX CYCLES
  ANALYZE unused FOR HISTORY BLAME DESCRIBE TABLES EXPLAIN fn c>1 sort d2 src/a.py:f ( ) , ; . = != < > + - * / % || ' " '' "" -- /* */ $p $1 1 0.5 -1 'x' "y" true null DROP TABLE
  UNION INSERT ATTACH ‘ “ \\ \u0000 \u00e9 \ud800 😀`.split(/\s+/)

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...SCRAPS), { maxLength: 30 }).map((scraps) => scraps.join(' ')),
  fc
    .array(fc.constantFrom(...SCRAPS), { maxLength: 30 })
    .map((scraps) => `SELECT name FROM nodes WHERE ${scraps.join('')}`),
)

test('no text makes the parser or the compiler fail with anything but a MuError', () => {
  fc.assert(
    fc.property(anyText, (muql) => {
      expectMuError(() => compiled(muql, { p: 1 }))
    }),
    { numRuns: 3000 },
  )
})

test('no tree makes the compiler fail with anything but a MuError', () => {
  fc.assert(
    fc.property(select, (tree) => {
      expectMuError(() => compile(tree, { values: new Values({}), maxRows: 10 }))
    }),
    { numRuns: 1000 },
  )
})

test('no text of a client is ever part of the SQL', () => {
  const marked = fc.string({ unit: 'binary', maxLength: 20 }).map((text) => `zq${text}qz`)
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`
  fc.assert(
    fc.property(marked, marked, (a, b) => {
      const muql = `SELECT name || ${quoted(a)} AS ${quoted(b)}, CASE name WHEN ${quoted(a)} THEN $p ELSE ${quoted(b)} END
        FROM nodes WHERE name = ${quoted(a)} OR name LIKE ${quoted(b)} OR name IN (${quoted(a)}, $p) OR type ~ ${quoted(a)}
          OR properties.decorators CONTAINS ${quoted(b)} OR replace(name, ${quoted(a)}, '') BETWEEN ${quoted(a)} AND $p
        ORDER BY concat(name, ${quoted(b)})`
      const { sql, params, count } = compiled(muql, { p: b })!
      expect(sql + count.sql).not.toMatch(/zq|qz/)
      expect(sql).toMatch(/^[\x20-\x7e\n]+$/)
      expect(params).toEqual(expect.arrayContaining([a, b]))
    }),
    { numRuns: 300 },
  )
})

/** Expressions by their type: T a text, N a number, B a condition, L a list, A an aggregate. */
const SHAPES = {
  T: `name; type; language; id; properties.return_type; 'a'; ''; $p; lower(T); upper(T); substr(T, N, N); T || N;
    concat(T, N, B); coalesce(T, T); replace(T, 'a', $p); split_part(T, '/', N); CASE WHEN B THEN T ELSE T END; trim(T);
    CASE T WHEN T THEN T END; nullif(T, T); greatest(T, T); lower(properties)`,
  N: `complexity; line_start; properties.lines; 1; -2.5; 0; 9007199254740991; 1e-300; length(T); length(L); N + N; N - N;
    N * N; N / N; N % N; -(N); abs(N); round(N); round(N, N); floor(N); ceil(N); number(T); coalesce(N, null, N);
    CASE WHEN B THEN N END; null + N`,
  B: `T = T; T < T; N >= N; N != N; T LIKE '_%a'; T LIKE $p; T ILIKE '%a\\%%'; T ~ T; T CONTAINS T; L CONTAINS T; L ~ T;
    T IN (T, T); N NOT IN (N, N); T BETWEEN T AND T; N BETWEEN N AND N; T IS NULL; L IS NOT NULL; NOT B; B AND B; B OR B;
    true; starts_with(T, T); matches(T, 'a+'); B = B; T = null; properties ~ T`,
  L: 'properties.bases; properties.parameters; properties.parameters.type',
  A: `count(*); count(T); count(L); count(DISTINCT N); sum(N); avg(N); max(T); min(N); min(B); sum(DISTINCT N) + count(*);
    CASE WHEN max(N) > N THEN 'a' END; coalesce(max(T), 'x')`,
} as const
type Letter = keyof typeof SHAPES

const grown = fc.letrec<Record<Letter, string>>((tie) => {
  const filled = (shape: string) =>
    fc
      .tuple(...[...shape.matchAll(/\b[TNBL]\b/g)].map(([letter]) => tie(letter as Letter)))
      .map((parts) => shape.replace(/\b[TNBL]\b/g, () => `(${parts.shift()})`))
  const of = (letter: Letter) =>
    fc.oneof({ depthSize: 'small' }, ...SHAPES[letter].split(/;\s*/).map((shape) => filled(shape)))
  return { T: of('T'), N: of('N'), B: of('B'), L: of('L'), A: of('A') }
})

test('what compiles also runs: the database refuses nothing that the compiler lets pass', async () => {
  const some = fc.oneof(grown.T, grown.N, grown.B)
  const rows = fc
    .tuple(fc.constantFrom('', 'DISTINCT '), some, grown.B, some)
    .map(([distinct, item, where, order]) => {
      const by = distinct ? item : order
      return `SELECT ${distinct}${item} FROM nodes WHERE ${where} ORDER BY lower(name), ${by}`.replace(
        distinct ? 'lower(name), ' : '',
        '',
      )
    })
  const groups = fc
    .tuple(some, grown.A, grown.B, grown.A)
    .map(
      ([group, item, where, order]) =>
        `SELECT ${group}, ${item} AS a FROM nodes WHERE ${where} GROUP BY ${group} HAVING count(*) > 0 ORDER BY ${order}`,
    )
  let ran = 0
  const runs = Number(process.env.RUNS ?? 400)
  await fc.assert(
    fc.asyncProperty(fc.oneof(rows, groups), async (muql) => {
      const params = muql.includes('$p') ? { p: 'a' } : {}
      if (!attempt(() => compiled(muql, params))) return
      ran += 1
      await project().ask(muql, params, { maxRows: 5 })
    }),
    { numRuns: runs },
  )
  expect(ran).toBeGreaterThan(runs / 4)
})

function attempt<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch (error) {
    if (error instanceof MuError && error.code === 'bad_muql') return undefined
    throw error
  }
}

function expectMuError(run: () => unknown): void {
  attempt(run)
}
