/** Groups, order, limits, edges, parameters: the clauses of SELECT around its conditions. */
import { check } from './check.ts'

const FUNCTIONS = 'SELECT name FROM functions WHERE'

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
