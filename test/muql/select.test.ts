/** What conditions and expressions mean, asked of a small project in a real store. */
import { describe, expect, test } from 'vitest'
import { check, sharedProject } from './check.ts'

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
  [`${FUNCTIONS} name ~ '%TAX'`, ['compute_tax']],
  [`${FUNCTIONS} name ~ 'TAX%'`, []],
  [`${FUNCTIONS} name ~ '%\\%%'`, []],
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

describe('wide rows', () => {
  const project = sharedProject()
  test.each([
    'FROM nodes LIMIT 3 OFFSET 1',
    "FROM functions WHERE complexity > 2 AND file_path ~ 'shop' LIMIT 2",
    "FROM nodes WHERE language = 'typescript' LIMIT 4 OFFSET 2",
    'FROM nodes LIMIT 0',
  ])('are those that narrow ones are: %s', async (rest) => {
    const wide = await project().rows(`SELECT * ${rest}`)
    const narrow = await project().rows(`SELECT id ${rest}`)
    expect(wide.map((row) => [(row as unknown[])[0]])).toEqual(narrow)
  })
})
