/** Every example of the language's page runs, and the page names all there is. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PROPERTIES, TABLES } from '../../src/muql/catalogue.ts'
import { AGGREGATES, SCALARS } from '../../src/muql/functions.ts'
import { ANALYSES, FOUND, HOWS, SHOWN } from '../../src/muql/statement.ts'
import { type Grown, growTree } from './tree.ts'

const PAGE = readFileSync(new URL('../../src/muql/README.md', import.meta.url), 'utf8')
const EXAMPLES = [...PAGE.matchAll(/```muql\n(.*?)```/gs)].flatMap(([, block]) => block!.trim().split('\n'))
const PARAMS = { min: 10, path: 'src/%' }

let tree: Grown

beforeAll(async () => {
  tree = await growTree()
})
afterAll(() => tree.close())

test.each(EXAMPLES)('%s', async (muql) => {
  const { columns } = await tree.ask(muql, muql.includes('$') ? PARAMS : {})
  expect(columns.length).toBeGreaterThan(0)
})

test('every table, column, property and function stands on the page', () => {
  expect(EXAMPLES.length).toBeGreaterThan(15)
  const named = [
    ...TABLES.flatMap(({ name, aliases, columns }) => [
      name,
      ...aliases,
      ...columns.map((column) => column.name),
    ]),
    ...PROPERTIES.flatMap(({ path }) => path.split('.')),
    ...SCALARS.map(({ name }) => name),
    ...AGGREGATES.map(({ name }) => name),
    ...[...SHOWN, ...FOUND, ...ANALYSES],
    ...Object.values(HOWS).flatMap((words) => words.toLowerCase().split(' ')),
  ]
  const words = new Set(PAGE.toLowerCase().match(/[a-z_]+/g))
  expect(named.filter((name) => !words.has(name))).toEqual([])
})
