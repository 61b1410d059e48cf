/** The shape of a result: names, rows, total, order. */
import { expect, test } from 'vitest'
import { sharedProject } from './check.ts'

const project = sharedProject()

test('columns have the names that were asked for, each once', async () => {
  const names = async (items: string) => (await project().ask(`SELECT ${items} FROM functions`)).columns
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
    'name',
    'file_path',
    'kind',
    'qualified_name',
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
  const { rows } = await project().ask(
    'SELECT name, complexity AS __proto__ FROM functions LIMIT 1',
    {},
    { rows: 'objects' },
  )
  expect(JSON.stringify(rows)).toBe('[{"name":"panic","__proto__":5}]')
})

test('total counts what the statement has, also above the rows that are given', async () => {
  const shape = async (muql: string, maxRows: number) => {
    const { rows, total, truncated } = await project().ask(muql, {}, { maxRows })
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
    const first = await project().rows(`SELECT * FROM ${table}`)
    expect(first.length).toBeGreaterThan(0)
    expect(await project().rows(`SELECT * FROM ${table}`)).toEqual(first)
  }
})

test('a window of an order is that part of the whole, ties and its end included', async () => {
  for (const order of ['complexity DESC', 'complexity', 'complexity DESC, name', '2 DESC', 'lines']) {
    const statement = `SELECT id, complexity, line_end - line_start AS lines FROM nodes ORDER BY ${order}`
    const { rows: whole } = await project().ask(`${statement} LIMIT 2000`)
    for (const [limit, offset] of [
      [1, 0],
      [3, 0],
      [2, 3],
      [4, whole.length - 2],
      [5, whole.length + 1],
    ] as const) {
      const { rows } = await project().ask(`${statement} LIMIT ${limit} OFFSET ${offset}`)
      expect(rows, `${order} ${limit} ${offset}`).toEqual(whole.slice(offset, offset + limit))
    }
  }
})
