/** What SELECT means, asked of a small project in a real store. One row is one statement and its rows. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openProject, type Params } from './project.ts'

let project: Awaited<ReturnType<typeof openProject>>

beforeAll(async () => {
  project = await openProject()
})
afterAll(() => project.close())

type Row = readonly [muql: string, rows: unknown, params?: Params]

function check(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    test.each([...rows])('%s', async (muql, expected, params) => {
      const found = await project.rows(muql, params)
      const first = found.every((row) => (row as unknown[]).length === 1)
      expect(first ? found.map((row) => (row as unknown[])[0]) : found).toEqual(expected)
    })
  })
}

const FUNCTIONS = 'SELECT name FROM functions WHERE'

check('tables are filtered by type, and rows stand in the order of their ids', [
  ['SELECT name FROM functions', ['panic', 'add', 'total', 'compute_tax', 'helper']],
  ['select NAME from Fn;', ['panic', 'add', 'total', 'compute_tax', 'helper']],
  ['SELECT id FROM cls', ['cls:src/shop/cart.py:Cart']],
  ['SELECT name FROM mod', ["don't%_panic", 'cart', 'tax']],
  [
    'SELECT name, file_path, line_start, hash, language FROM externals',
    [['requests', null, null, null, null]],
  ],
  ['SELECT COUNT(*) FROM nodes', [10]],
  [
    'SELECT path, language, size, problems, skipped FROM files WHERE problems > 0 OR skipped IS NOT NULL',
    [
      ['assets/big.ts', null, 4000, 0, 'too_large'],
      ['src/shop/tax.ts', 'typescript', 2000, 1, null],
    ],
  ],
])

check('boolean logic is real', [
  [`${FUNCTIONS} (name = 'add' OR name = 'total') AND complexity > 5`, ['total']],
  [`${FUNCTIONS} name = 'add' OR name = 'total' AND complexity > 99`, ['add']],
  [`${FUNCTIONS} (complexity > 2 AND complexity < 15) AND NOT (name = 'total' OR name = 'panic')`, ['add']],
  [`${FUNCTIONS} NOT name = 'add' AND NOT complexity > 5`, ['panic', 'helper']],
  [`${FUNCTIONS} NOT (NOT (name = 'add'))`, ['add']],
  [`${FUNCTIONS} ((name = 'add')) OR ((complexity >= 20) AND (true))`, ['add', 'compute_tax']],
  [`${FUNCTIONS} false`, []],
])

check('comparisons compare', [
  [
    `${FUNCTIONS} complexity <> 3 AND complexity != 12 AND complexity >= 5 AND complexity <= 20`,
    ['panic', 'compute_tax'],
  ],
  [`${FUNCTIONS} name IN ('add', 'helper', 'nobody')`, ['add', 'helper']],
  [`${FUNCTIONS} name NOT IN ('add', 'helper') AND complexity IN (5, 12)`, ['panic', 'total']],
  [`${FUNCTIONS} complexity BETWEEN 3 AND 5`, ['panic', 'add']],
  [`${FUNCTIONS} complexity NOT BETWEEN 2 + 1 AND 2 * 8`, ['compute_tax', 'helper']],
  [`SELECT id FROM nodes WHERE file_path IS NULL`, ['ext:requests']],
  [`SELECT COUNT(*) FROM nodes WHERE file_path IS NOT NULL`, [9]],
  [`SELECT id FROM nodes WHERE file_path = null`, ['ext:requests']],
  [`SELECT COUNT(*) FROM nodes WHERE null != file_path`, [9]],
  [`${FUNCTIONS} complexity > -1.5 AND complexity < 1.5`, ['helper']],
  [`${FUNCTIONS} (complexity > 10) = true`, ['total', 'compute_tax']],
])

check('patterns', [
  [`${FUNCTIONS} name LIKE '%tax'`, ['compute_tax']],
  [`${FUNCTIONS} name LIKE '%TAX'`, []],
  [`${FUNCTIONS} name ILIKE '%TAX'`, ['compute_tax']],
  [`${FUNCTIONS} name LIKE '_dd'`, ['add']],
  [`${FUNCTIONS} name ILIKE '_DD'`, ['add']],
  [`${FUNCTIONS} name LIKE '%\\_%'`, ['compute_tax']],
  [`SELECT name FROM modules WHERE name LIKE '%t\\%\\_p%'`, ["don't%_panic"]],
  [`${FUNCTIONS} name NOT LIKE '%a%'`, ['helper']],
  [`${FUNCTIONS} name ~ 'TAX'`, ['compute_tax']],
  [`${FUNCTIONS} name ~ '%'`, []],
  [`${FUNCTIONS} name CONTAINS 'TAX'`, []],
  [`${FUNCTIONS} name CONTAINS '_'`, ['compute_tax']],
  [`${FUNCTIONS} file_path CONTAINS "don't"`, ['panic']],
  [`${FUNCTIONS} file_path CONTAINS 'don''t'`, ['panic']],
  [`${FUNCTIONS} properties.docstring LIKE 'Adds%kept_'`, ['add']],
  [`${FUNCTIONS} properties.docstring LIKE 'Adds_an%kept.'`, ['add']],
  [`${FUNCTIONS} matches(name, '^(add|total)$')`, ['add', 'total']],
])

check('types, kinds and origins compare in any case', [
  [`SELECT name FROM nodes WHERE type = 'class'`, ['Cart']],
  [`SELECT name FROM nodes WHERE type IN ('Class', 'EXTERNAL')`, ['Cart', 'requests']],
  [`SELECT name FROM nodes WHERE 'class' = type`, ['Cart']],
  [`SELECT name FROM nodes WHERE type LIKE 'cl%'`, ['Cart']],
  [`SELECT name FROM nodes WHERE type CONTAINS 'las'`, ['Cart']],
  [`SELECT name FROM nodes WHERE type = lower('CLASS')`, ['Cart']],
  [`SELECT name FROM nodes WHERE kind = 'METHOD'`, ['add', 'total']],
  [`SELECT name FROM nodes WHERE type = $t`, ['Cart'], { t: 'cLaSs' }],
  [`SELECT COUNT(*) FROM edges WHERE type = 'calls' AND origin = 'SELF'`, [1]],
  [`SELECT name FROM nodes WHERE type = 'nonsense'`, []],
  [`SELECT name FROM nodes WHERE type BETWEEN 'cla' AND 'clb'`, ['Cart']],
  [`SELECT DISTINCT CASE type WHEN 'class' THEN 'c' ELSE 'other' END AS x FROM nodes`, ['c', 'other']],
])

check('expressions', [
  [`SELECT 1 + 2 * 3 - 4 / 2 AS x FROM classes`, [5]],
  [`SELECT (1 + 2) * 3 % 4 AS x FROM classes`, [1]],
  [`SELECT -(-2) - -3 AS x FROM classes`, [5]],
  [`SELECT 1 / 0, 5 % 0 FROM classes`, [[null, null]]],
  [`SELECT 9007199254740991 * 9007199254740991 > 1 AS x FROM classes`, [true]],
  [`SELECT name || '/' || complexity FROM functions WHERE name = 'add'`, ['add/3']],
  [`SELECT complexity * 2 || '' FROM functions WHERE name = 'add'`, ['6']],
  [`SELECT line_end - line_start + 1 AS lines FROM functions ORDER BY lines DESC LIMIT 2`, [30, 25]],
  [
    `SELECT name, CASE WHEN complexity > 10 THEN 'high' WHEN complexity > 4 THEN 'mid' ELSE 'low' END AS level
    FROM functions ORDER BY level, name`,
    [
      ['compute_tax', 'high'],
      ['total', 'high'],
      ['add', 'low'],
      ['helper', 'low'],
      ['panic', 'mid'],
    ],
  ],
  [`SELECT CASE name WHEN 'add' THEN 1 END FROM functions WHERE name IN ('add', 'total')`, [1, null]],
  [
    `SELECT upper(name) -- the name
    FROM /* all the */ functions WHERE length(name) = 3`,
    ['ADD'],
  ],
  [
    `SELECT lower('ÄB'), length('añb'), substr('abcdef', 2, 3), substring('abcdef', 4) FROM classes`,
    [['äb', 3, 'bcd', 'def']],
  ],
  [
    `SELECT replace('a/b/c', '/', '.'), split_part('a/b/c', '/', 2), trim('  x '), concat('a', null, 1, true) FROM classes`,
    [['a.b.c', 'b', 'x', 'a1true']],
  ],
  [
    `SELECT abs(-2.5), round(2.567, 2), round(2.5), floor(2.9), ceil(2.1) FROM classes`,
    [[2.5, 2.57, 3, 2, 3]],
  ],
  [
    `SELECT coalesce(file_path, 'none'), nullif(1, 1), greatest(1, 3, 2), least('b', 'a') FROM externals`,
    [['none', null, 3, 'a']],
  ],
  [
    `SELECT starts_with(name, 'c'), ends_with(name, 'x'), contains(name, '_'), number('12.5'), number('x') FROM functions WHERE name = 'compute_tax'`,
    [[true, true, true, 12.5, null]],
  ],
])

check('properties', [
  [`${FUNCTIONS} properties.return_type = 'int'`, ['total', 'compute_tax']],
  [`${FUNCTIONS} properties.return_type IS NULL`, ['panic', 'helper']],
  [`${FUNCTIONS} properties.decorators CONTAINS 'cached'`, ['add']],
  [`${FUNCTIONS} properties.decorators CONTAINS 'cache'`, []],
  [`${FUNCTIONS} properties.decorators ~ 'ROUTE'`, ['add']],
  [`${FUNCTIONS} NOT properties.decorators CONTAINS 'cached'`, ['panic', 'total', 'compute_tax', 'helper']],
  [`${FUNCTIONS} length(properties.parameters) > 1`, ['add']],
  [`${FUNCTIONS} length(properties.parameters) = 0`, ['panic', 'helper']],
  [`${FUNCTIONS} properties.parameters CONTAINS 'invoice'`, ['compute_tax']],
  [`${FUNCTIONS} properties.parameters.type CONTAINS 'Invoice'`, ['compute_tax']],
  [
    `SELECT properties.parameters, properties.parameters.name, properties.modifiers FROM functions WHERE name = 'total'`,
    [[[{ name: 'self' }], ['self'], ['async']]],
  ],
  [`SELECT properties FROM classes`, [{ bases: ['Base'] }]],
  [`SELECT name FROM modules WHERE properties.lines > 10`, ['cart']],
  [`SELECT name FROM modules ORDER BY properties.lines, name`, ['tax', 'cart', "don't%_panic"]],
  [
    `SELECT properties.return_type, COUNT(*) FROM functions GROUP BY properties.return_type`,
    [
      ['None', 1],
      ['int', 2],
      [null, 2],
    ],
  ],
  [`${FUNCTIONS} properties CONTAINS 'async'`, ['total']],
])

check('groups and aggregates', [
  [
    `SELECT file_path, COUNT(*) AS n FROM functions GROUP BY file_path HAVING COUNT(*) > 1 ORDER BY n DESC, file_path DESC`,
    [
      ['src/shop/tax.ts', 2],
      ['src/shop/cart.py', 2],
    ],
  ],
  [
    `SELECT type, count(*) FROM nodes GROUP BY type ORDER BY 2 DESC, 1`,
    [
      ['FUNCTION', 5],
      ['MODULE', 3],
      ['CLASS', 1],
      ['EXTERNAL', 1],
    ],
  ],
  [
    `SELECT SUM(complexity), AVG(complexity), MIN(name), MAX(complexity), COUNT(DISTINCT file_path) FROM functions`,
    [[41, 8.2, 'add', 20, 3]],
  ],
  [`SELECT COUNT(file_path), COUNT(*) FROM nodes`, [[9, 10]]],
  [`SELECT COUNT(*), SUM(complexity) FROM functions WHERE false`, [[0, null]]],
  [
    `SELECT split_part(file_path, '/', 2) AS folder, SUM(complexity) AS sum FROM functions GROUP BY folder ORDER BY sum DESC`,
    [
      ['shop', 36],
      ["don't%_panic.go", 5],
    ],
  ],
  [
    `SELECT lower(kind) || 's' AS k, COUNT(*) FROM nodes WHERE complexity > 0 GROUP BY 1`,
    [
      ['functions', 3],
      ['methods', 2],
    ],
  ],
  [
    `SELECT kind, MAX(complexity) - MIN(complexity) AS spread FROM functions GROUP BY kind HAVING spread > 10`,
    [['function', 19]],
  ],
  [`SELECT kind FROM functions GROUP BY kind ORDER BY COUNT(*) DESC, kind`, ['function', 'method']],
  [
    `SELECT kind, avg(complexity) FROM functions GROUP BY kind ORDER BY avg_complexity`,
    [
      ['method', 7.5],
      ['function', 26 / 3],
    ],
  ],
  [`SELECT COUNT(*) FROM functions HAVING COUNT(*) > 100`, []],
  [
    `SELECT substr(name, 1, 1) FROM functions GROUP BY substr(name, 1, 1) HAVING substr(name, 1, 1) < 'd'`,
    ['a', 'c'],
  ],
  [`SELECT SUM(CASE WHEN complexity > 4 THEN 1 ELSE 0 END) AS many FROM functions`, [3]],
])

check('order, distinct, limits', [
  [`SELECT name FROM functions ORDER BY complexity DESC LIMIT 2 OFFSET 1`, ['total', 'panic']],
  [`SELECT name FROM functions ORDER BY kind DESC, 1`, ['add', 'total', 'compute_tax', 'helper', 'panic']],
  [`SELECT name FROM functions ORDER BY -complexity LIMIT 1`, ['compute_tax']],
  [`SELECT name AS complexity FROM functions ORDER BY complexity LIMIT 1`, ['add']],
  [
    `SELECT lower(name) AS name, id AS raw FROM functions ORDER BY 2 LIMIT 1`,
    [['panic', "fn:src/don't%_panic.go:panic"]],
  ],
  [`SELECT DISTINCT kind FROM nodes`, ['class', 'function', 'method', 'module', 'package']],
  [
    `SELECT DISTINCT kind, language FROM functions ORDER BY language DESC, kind`,
    [
      ['function', 'typescript'],
      ['method', 'python'],
      ['function', 'go'],
    ],
  ],
  [`SELECT name FROM nodes ORDER BY file_path DESC LIMIT 1`, ['compute_tax']],
  [`SELECT name FROM nodes ORDER BY line_start LIMIT 1 OFFSET 9`, ['requests']],
  [`SELECT name FROM functions LIMIT 0`, []],
  [`SELECT name FROM functions LIMIT 1 OFFSET 9007199254740991`, []],
  [`SELECT name FROM functions LIMIT 9007199254740991 OFFSET 3`, ['compute_tax', 'helper']],
  [`SELECT name FROM functions OFFSET 4`, ['helper']],
  [`SELECT name FROM functions LIMIT $n OFFSET $o`, ['total'], { n: 1, o: 2 }],
])

check('edges and references', [
  [
    `SELECT source, target, site_count, line, sites FROM edges WHERE type = 'CALLS' AND origin = 'import'`,
    [
      [
        'fn:src/shop/cart.py:Cart.total',
        'fn:src/shop/tax.ts:compute_tax',
        2,
        16,
        [
          [16, 8],
          [20, 4],
        ],
      ],
    ],
  ],
  [
    `SELECT type, relation, line, sites FROM edges WHERE type IN ('contains', 'inherits') ORDER BY relation, type LIMIT 2`,
    [
      ['INHERITS', 'extends', 3, [[3, 11]]],
      ['CONTAINS', null, null, []],
    ],
  ],
  [
    `SELECT type, COUNT(*) FROM edges GROUP BY type ORDER BY type`,
    [
      ['CALLS', 3],
      ['CONTAINS', 6],
      ['IMPORTS', 1],
      ['INHERITS', 1],
    ],
  ],
  [
    `SELECT target, COUNT(DISTINCT source) AS callers FROM edges WHERE type = 'CALLS' GROUP BY target ORDER BY callers DESC, target LIMIT 1`,
    [['fn:src/shop/cart.py:Cart.add', 1]],
  ],
  [
    `SELECT line, column, name, resolved FROM references WHERE file_path LIKE '%cart.py'`,
    [
      [1, 7, 'requests', true],
      [3, 11, 'Cart', true],
      [16, 8, 'compute_tax', true],
      [18, 9, 'add', true],
      [20, 4, 'compute_tax', true],
      [30, 4, 'save', false],
    ],
  ],
  [
    `SELECT source, target, origin, type FROM references WHERE NOT resolved`,
    [['fn:src/shop/cart.py:Cart.total', null, null, 'CALLS']],
  ],
  [`SELECT COUNT(*) FROM references WHERE name = 'compute_tax' AND resolved`, [2]],
  [`SELECT target FROM edges WHERE source = "fn:src/shop/tax.ts:compute_tax"`, ['fn:src/shop/tax.ts:helper']],
])

check('parameters', [
  [`${FUNCTIONS} complexity > $min AND name != $name`, ['compute_tax'], { min: 10, name: 'total' }],
  [`${FUNCTIONS} complexity BETWEEN $min AND $min + 2`, ['panic', 'add'], { min: 3 }],
  [`SELECT id FROM nodes WHERE file_path = $path`, ['ext:requests'], { path: null }],
  [`${FUNCTIONS} $all OR name = 'add'`, ['panic', 'add', 'total', 'compute_tax', 'helper'], { all: true }],
  [`${FUNCTIONS} name LIKE $p`, ['compute_tax'], { p: '%\\_tax' }],
  [`${FUNCTIONS} complexity >= $c`, ['total', 'compute_tax'], { c: 11.5 }],
])

check('words of the language are names where that is unambiguous', [
  [`SELECT path FROM files WHERE path ~ 'cart'`, ['src/shop/cart.py']],
  [`SELECT complexity AS impact FROM functions ORDER BY impact DESC LIMIT 1`, [20]],
  [
    `SELECT type AS path, COUNT(*) AS calls FROM nodes GROUP BY path ORDER BY calls DESC LIMIT 1`,
    [['FUNCTION', 5]],
  ],
  [`SELECT COUNT(*) AS limit FROM nodes LIMIT 1`, [10]],
])

test('columns have the names that were asked for, each once', async () => {
  const names = async (items: string) => (await project.ask(`SELECT ${items} FROM functions`)).columns
  expect(await names('COUNT(*), AVG(complexity), COUNT(DISTINCT name), sum(properties.lines)')).toEqual([
    'count',
    'avg_complexity',
    'count_name',
    'sum_lines',
  ])
  expect(await names('name, NAME, lower(name), complexity+1, name AS "Total count"')).toEqual([
    'name',
    'name_2',
    'lower(name)',
    'complexity + 1',
    'Total count',
  ])
  expect(await names('*')).toEqual([
    'id',
    'type',
    'kind',
    'name',
    'qualified_name',
    'file_path',
    'line_start',
    'line_end',
    'complexity',
    'properties',
    'hash',
    'signature_hash',
    'language',
  ])
})

test('rows come as objects when that is asked for', async () => {
  const { rows } = await project.ask(
    'SELECT name, complexity AS __proto__ FROM functions LIMIT 1',
    {},
    { rows: 'objects' },
  )
  expect(JSON.stringify(rows)).toBe('[{"name":"panic","__proto__":5}]')
})

test('total counts what the statement has, also above the rows that are given', async () => {
  const shape = async (muql: string, maxRows: number) => {
    const { rows, total, truncated } = await project.ask(muql, {}, { maxRows })
    return [rows.length, total, truncated]
  }
  expect(await shape('SELECT name FROM nodes', 3)).toEqual([3, 10, true])
  expect(await shape('SELECT name FROM nodes', 10)).toEqual([10, 10, false])
  expect(await shape('SELECT name FROM nodes LIMIT 5', 3)).toEqual([3, 5, true])
  expect(await shape('SELECT name FROM nodes LIMIT 5 OFFSET 8', 1)).toEqual([1, 2, true])
  expect(await shape('SELECT DISTINCT kind FROM nodes ORDER BY kind', 2)).toEqual([2, 5, true])
  expect(await shape("SELECT name FROM nodes WHERE name != 'x' ORDER BY replace(name, 'a', 'y')", 2)).toEqual(
    [2, 10, true],
  )
  expect(await shape('SELECT kind, COUNT(*) FROM nodes GROUP BY kind ORDER BY COUNT(*) + 7', 2)).toEqual([
    2,
    5,
    true,
  ])
})

test('the same statement gives the same order, whatever it leaves open', async () => {
  for (const table of ['nodes', 'edges', 'references', 'files']) {
    const first = await project.rows(`SELECT * FROM ${table}`)
    expect(first.length).toBeGreaterThan(0)
    expect(await project.rows(`SELECT * FROM ${table}`)).toEqual(first)
  }
})
