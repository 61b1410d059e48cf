/** The statements that the graph in memory answers: each with the nodes it must find. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Grown, growTree } from './tree.ts'

let tree: Grown

beforeAll(async () => {
  tree = await growTree()
})
afterAll(() => tree.close())

/** Qualified names of the nodes, and what stands beside them if there is more to say. */
type Row = readonly [muql: string, ...nodes: string[]]

const ROWS: readonly Row[] = [
  ['SHOW callers OF rate', 'Shop.sell', 'test_rate'],
  ['callers tax.rate', 'Shop.sell', 'test_rate'],
  ['SHOW callees OF Corner.sell', 'Shop.sell', 'Corner.count'],
  ['SHOW callees OF Corner.sell DEPTH 2', 'Shop.sell', 'Corner.count', 'rate'],
  ['callees fn:src/shop/corner.py:Corner.sell d2', 'Shop.sell', 'Corner.count', 'rate'],
  ['SHOW callees OF "fn:src/shop/corner.py:Corner.sell" LIMIT 1', 'Shop.sell'],
  ['SHOW dependents OF Kiosk', 'kiosk'],
  ['rdeps Kiosk', 'kiosk'],
  ['SHOW inheritance OF Kiosk', 'Corner', 'Shop'],
  ['SHOW inheritance OF Kiosk DEPTH 1', 'Corner'],
  ['SHOW implementations OF Shop', 'Corner', 'Kiosk'],
  ['SHOW implementations OF Shop.sell', 'Corner.sell'],
  ['SHOW children OF Corner', 'Corner.count', 'Corner.sell'],
  ['SHOW parents OF Corner.sell', 'Corner'],
  ['SHOW parents OF Corner.sell DEPTH 2', 'Corner', 'src/shop/corner.py'],
  ['SHOW impact OF rate VIA calls', 'Shop.sell', 'test_rate', 'Corner.sell', 'view', 'kiosk'],
  ['SHOW impact OF rate LIMIT 1 VIA calls DEPTH 2', 'Shop.sell'],
  ['SHOW ancestors OF kiosk VIA calls', 'Kiosk', 'view', 'Shop.sell', 'rate'],
  ['SHOW dependencies OF src/views.py VIA imports', 'flask', 'src/shop/base.py', 'src/shop/corner.py'],
  ['deps /memory/tests/test_tax.py', 'src/shop/tax.py'],
  ['SHOW references OF rate', 'Shop.sell', 'test_rate'],
  ['FIND functions CALLING rate', 'Shop.sell', 'test_rate'],
  ['FIND functions CALLING rate AND NOT MATCHING "test"', 'Shop.sell'],
  ['FIND classes CALLING rate', 'Shop'],
  ['FIND modules CALLING rate', 'src/shop/base.py', 'tests/test_tax.py'],
  ['FIND functions CALLED BY Corner.sell', 'Shop.sell', 'Corner.count'],
  ['FIND modules IMPORTING src/shop/base.py', 'src/shop/corner.py', 'src/shop/tax.py', 'src/views.py'],
  ['FIND modules IMPORTED BY src/views.py', 'src/shop/base.py', 'src/shop/corner.py'],
  ['FIND classes INHERITING Shop', 'Corner', 'Kiosk'],
  ['FIND classes INHERITED BY Kiosk', 'Shop', 'Corner'],
  ['FIND methods IMPLEMENTING Shop.sell', 'Corner.sell'],
  ['FIND functions WITH DECORATOR "route"', 'view'],
  ['FIND functions WITH DECORATOR "@app.route"', 'view'],
  ['FIND functions WITH DECORATOR "rout"'],
  ['FIND functions MATCHING "RATE"', 'rate', 'rate_items', 'test_rate'],
  ['FIND functions SIMILAR TO test_rate'],
  ['FIND functions SIMILAR TO tax.rate'],
  ['FIND functions SIMILAR TO set_old_price', 'setPriceOf'],
  ['FIND methods IN "src/shop/**" WHERE name = \'sell\'', 'Shop.sell', 'Corner.sell'],
  [
    'FIND functions (CALLING rate OR CALLED BY kiosk) IN "src" ORDER BY name DESC LIMIT 2',
    'view',
    'Shop.sell',
  ],
  ['FIND functions USING Shop', 'view'],
  ['FIND CYCLES', 'src/shop/base.py', 'src/shop/tax.py'],
  ["FIND CYCLES WHERE edge_type = 'calls'"],
  ["FIND CYCLES WHERE edge_type IN ('calls', 'imports') LIMIT 1", 'src/shop/base.py', 'src/shop/tax.py'],
  ['cycles VIA imports', 'src/shop/base.py', 'src/shop/tax.py'],
  ['PATH FROM kiosk TO tax.rate', 'kiosk', 'view', 'Shop.sell', 'rate'],
  ['path kiosk tax.rate d2'],
  ['PATH FROM kiosk TO tax.rate MAX DEPTH 3 VIA calls', 'kiosk', 'view', 'Shop.sell', 'rate'],
  ['PATH FROM kiosk TO tax.rate VIA imports'],
  ['PATH ALL FROM kiosk TO Shop', 'kiosk', 'view', 'Shop', 'kiosk', 'Kiosk', 'Corner', 'Shop'],
  ['ANALYZE complexity LIMIT 1', 'rate'],
  ['ANALYZE hotspots LIMIT 1', 'rate'],
  ['ANALYZE hotspots FOR Corner', 'Corner.count'],
  ['ANALYZE coupling LIMIT 1', 'src/shop/base.py'],
  ['ANALYZE cohesion', 'Shop', 'Corner'],
  ['ANALYZE circular', 'src/shop/base.py', 'src/shop/tax.py'],
  ['ANALYZE circular FOR src/shop/tax.py', 'src/shop/base.py', 'src/shop/tax.py'],
  ['ANALYZE circular FOR src/views.py'],
  ['ANALYZE unused FOR "src/shop/**"', 'Shop.close', 'unused'],
  ['ANALYZE impact FOR Corner', 'Kiosk', 'view', 'kiosk'],
  ['fn c>1', 'rate'],
  ['fn n~RATE fp~tests sort n-', 'test_rate', 'rate_items'],
  ['meth n=sell OR n=close sort ls 1', 'Shop.sell'],
  ['cls n~k 5', 'Kiosk'],
  ["cls n~'%OSK' AND fp~'%corner%'", 'Kiosk'],
  ['cls n~K%', 'Kiosk'],
  ["SELECT id FROM functions WHERE properties.decorators ~ 'app.ROUTE%'", 'view'],
  ["SELECT id FROM functions WHERE properties.decorators ~ '%app'"],
]

describe('nodes', () => {
  test.each(ROWS)('%s', async (muql, ...nodes) => {
    const { columns, rows } = await tree.ask(muql)
    const path = columns.includes('qualified_name') ? columns.indexOf('qualified_name') : 0
    const shown = (rows as unknown[][]).map((row) =>
      String(row[path]).replace(/^(?:ext|mod):|^\w+:[^:]*:/, ''),
    )
    expect(shown).toEqual(nodes)
    expect(columns.slice(0, 1)).toEqual(['id'])
  })
})

test('rows of nodes begin alike, and say how they were reached', async () => {
  const { columns, rows, total, truncated } = await tree.ask(
    'SHOW callees OF Corner.sell DEPTH 2 VIA calls, uses',
  )
  expect(columns).toEqual(['id', 'type', 'name', 'file_path', 'depth', 'via'])
  expect(rows[0]).toEqual([
    'fn:src/shop/base.py:Shop.sell',
    'FUNCTION',
    'sell',
    'src/shop/base.py',
    1,
    'CALLS',
  ])
  expect([total, truncated]).toEqual([3, false])
})

test('an answer about callers says whether they are all', async () => {
  expect(await tree.ask('SHOW callers OF rate')).toMatchObject({ completeness: 'exact' })
  const unused = await tree.ask('ANALYZE unused FOR src/shop/tax.py')
  expect(unused.rows).toEqual([
    ['fn:src/shop/tax.py:unused', 'FUNCTION', 'unused', 'src/shop/tax.py', true, 0],
  ])
})

test('a reference is a site', async () => {
  const { columns, rows } = await tree.ask('SHOW references OF rate')
  expect(columns.slice(4)).toEqual(['line', 'column', 'edge_type', 'origin'])
  expect((rows as unknown[][]).map((row) => row.slice(3))).toEqual([
    ['src/shop/base.py', 3, 37, 'CALLS', 'import'],
    ['tests/test_tax.py', 2, 24, 'CALLS', 'import'],
  ])
})

test('a path says how each step was made, and its number when there may be several', async () => {
  const one = await tree.ask('PATH FROM kiosk TO Corner')
  expect(one.columns.slice(4)).toEqual(['step', 'via'])
  expect((one.rows as unknown[][]).map((row) => row.slice(4))).toEqual([
    [0, null],
    [1, 'CALLS'],
    [2, 'INHERITS'],
  ])
  expect((await tree.ask('PATH ALL FROM kiosk TO Corner LIMIT 3')).columns.at(-1)).toBe('path')
})

test('what is not there is an error with near names, what is ambiguous one with candidates', async () => {
  const missing = await tree.refused('SHOW callers OF Cornr')
  expect([missing.code, missing.details.suggestions?.[0]]).toEqual([
    'node_not_found',
    'cls:src/shop/corner.py:Corner',
  ])
  const member = await tree.refused('SHOW callers OF Corner.cuont')
  expect(member.details.suggestions?.[0]).toBe('fn:src/shop/corner.py:Corner.count')
  const ambiguous = await tree.refused('SHOW callers OF sell')
  expect([ambiguous.code, ambiguous.details.suggestions]).toEqual([
    'ambiguous_node',
    ['fn:src/shop/base.py:Shop.sell', 'fn:src/shop/corner.py:Corner.sell'],
  ])
})

test('parameters stand for nodes, texts and counts, and must all be used', async () => {
  const { total } = await tree.ask('SHOW callees OF $node DEPTH $far', { node: 'Corner.sell', far: 2 })
  expect(total).toBe(3)
  expect((await tree.ask('FIND functions MATCHING $m LIMIT $n', { m: 'rate', n: 1 })).total).toBe(1)
  await expect(tree.ask('SHOW callees OF Corner.sell', { far: 2 })).rejects.toMatchObject({
    code: 'bad_muql',
  })
  await expect(tree.ask('SHOW callees OF $node', {})).rejects.toMatchObject({ code: 'bad_muql' })
  await expect(tree.ask('SHOW callees OF $node', { node: 3 })).rejects.toMatchObject({ code: 'bad_muql' })
})

test('EXPLAIN shows the statement, the tree, the SQL and the plan', async () => {
  const { columns, rows } = await tree.ask('EXPLAIN FIND functions CALLING rate WHERE complexity > 0')
  expect(columns).toEqual(['step', 'text'])
  expect((rows as string[][]).map(([step]) => step)).toEqual(['statement', 'tree', 'sql', 'values', 'plan'])
  expect((rows as string[][])[4]?.[1]).toMatch(/TABLE_SCAN|SEQ_SCAN/i)
  const walk = await tree.ask('EXPLAIN callers rate d2')
  expect(walk.rows[0]).toEqual(['statement', "SHOW callers OF 'rate' DEPTH 2"])
})

test('DESCRIBE and SHOW tell the tables and columns', async () => {
  expect((await tree.ask('SHOW TABLES')).rows).toEqual((await tree.ask('DESCRIBE TABLES')).rows)
  const { columns, rows } = await tree.ask('SHOW COLUMNS FROM fn')
  expect(columns).toEqual(['column_name', 'data_type', 'description'])
  expect((rows as string[][]).map(([name]) => name)).toContain('properties.return_type')
  expect((await tree.refused('DESCRIBE functoins')).details.suggestions).toEqual(['functions'])
})

test('without a repository there is no history, and it is said', async () => {
  expect((await tree.refused('HISTORY OF rate')).code).toBe('no_history')
  expect((await tree.refused('BLAME rate')).code).toBe('no_history')
})
