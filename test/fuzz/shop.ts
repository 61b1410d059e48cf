/** The project that is fuzzed, and the texts that mean something in it. */
export const FILES = {
  'src/shop.py':
    'import os\nfrom src.cart import Cart\n\n\ndef checkout(cart: Cart):\n    return cart.total() + helper()\n\n\ndef helper():\n    return os.getpid()\n',
  'src/cart.py': 'class Cart:\n    def total(self):\n        return 0\n',
  'src/ünïcode 日本.ts': 'export class A { go() { return new A().go() } }\n',
  'src/__init__.py': '',
}

const NODES = [
  'fn:src/shop.py:checkout',
  'cls:src/cart.py:Cart',
  'mod:src/ünïcode 日本.ts',
  'Cart.total',
  'Cart',
  'ext:os',
]
const PATHS = ['src/**', 'src/cart.py', '**/*.ts', 'src', '..', '/etc/passwd', '']

export const WORDS = {
  id: NODES,
  node: NODES,
  from: NODES,
  to: NODES,
  nodes: NODES,
  name: ['Cart', 'c*', '*', '?'],
  path: PATHS,
  paths: PATHS,
  type: ['FUNCTION', 'class', 'NONE'],
  types: ['FUNCTION', 'class,MODULE', 'NONE'],
  edge_type: ['CALLS', 'calls,imports', 'NONE'],
  edge_types: ['CALLS', 'calls,imports', 'NONE'],
  events: ['added', 'added,removed'],
  epoch: ['', 'x'],
  muql: [
    'SELECT name FROM functions LIMIT 5',
    'SELECT * FROM nodes WHERE name ~ $p ORDER BY complexity DESC',
    'SELECT type, count(*) FROM nodes GROUP BY type HAVING count(*) > 0',
    'SELECT properties.return_type FROM functions AT HEAD',
    'SELECT name FROM nodes BETWEEN HEAD~1 AND HEAD',
    'SHOW callers OF Cart.total DEPTH 5',
    'SHOW impact OF Cart',
    'FIND functions CALLING Cart.total',
    'PATH FROM checkout TO Cart.total',
    'SHOW cycles',
    'CYCLES',
    'ANALYZE complexity',
    'ANALYZE unused',
    'HISTORY OF Cart',
    'BLAME Cart.total',
    'DESCRIBE nodes',
    'SHOW TABLES',
    'EXPLAIN SELECT name FROM nodes',
    'DROP TABLE nodes',
    "SELECT read_text('/etc/passwd') FROM nodes",
    `SELECT ${'('.repeat(500)}1${')'.repeat(500)} FROM nodes`,
  ],
}
