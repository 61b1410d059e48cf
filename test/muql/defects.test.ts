/**
 * What earlier implementations of the language got wrong, and SELECT must not:
 * each row of mu-behaviour.md §1.10 that concerns it, by the words of its symptom.
 */
import { expect, test } from 'vitest'
import { sharedProject } from './check.ts'

const project = sharedProject()

async function names(where: string, table = 'functions'): Promise<unknown[]> {
  const rows = await project().rows(`SELECT name FROM ${table} WHERE ${where}`)
  return rows.map((row) => (row as unknown[])[0])
}

test('columns keep the names of the projection', async () => {
  const { columns } = await project().ask(
    'SELECT name, complexity AS c, COUNT(*) FROM nodes GROUP BY name, complexity',
  )
  expect(columns).toEqual(['name', 'c', 'count'])
})

test('an unknown table or column is an error, not an empty answer', async () => {
  expect((await project().refused('SELECT name FROM funktions')).details.suggestions).toEqual(['functions'])
  expect((await project().refused('SELECT name FROM functions WHERE nam = 1')).details.suggestions).toContain(
    'name',
  )
  expect(
    (await project().refused('SELECT name FROM functions ORDER BY compexity')).details.suggestions,
  ).toContain('complexity')
  expect(
    (await project().refused('SELECT COUNT(*) FROM functions GROUP BY fil_path')).details.suggestions,
  ).toContain('file_path')
})

test('~ finds parts of names, without wildcards and in any case', async () => {
  expect(await names("name ~ 'TAX'")).toEqual(['compute_tax'])
})

test('FROM functions is one engine: it means the same as nodes of that type', async () => {
  expect(await project().rows('SELECT * FROM functions')).toEqual(
    await project().rows("SELECT * FROM nodes WHERE type = 'function'"),
  )
})

test('CONTAINS works', async () => {
  expect(await names("file_path CONTAINS 'shop/t'")).toEqual(['compute_tax', 'helper'])
})

test('a group in parentheses keeps all its comparisons', async () => {
  expect(await names("(complexity > 2 AND name = 'add')")).toEqual(['add'])
  expect(await names("(complexity > 2 AND name = 'add') OR name = 'helper'")).toEqual(['add', 'helper'])
})

test('a group of alternatives beside a condition keeps its meaning', async () => {
  expect(await names("(name = 'add' OR name = 'helper') AND complexity > 2")).toEqual(['add'])
})

test('OR is not AND', async () => {
  expect(await names("name = 'add' OR name = 'helper'")).toEqual(['add', 'helper'])
})

test('parentheses nest', async () => {
  expect(await names("((name = 'add' OR (name = 'helper' AND (complexity = 1))) AND (true))")).toEqual([
    'add',
    'helper',
  ])
})

test('IN takes all its values, and NOT IN is its opposite', async () => {
  expect(await names("name IN ('add', 'helper')")).toEqual(['add', 'helper'])
  expect(await names("name NOT IN ('add')")).toEqual(['panic', 'total', 'compute_tax', 'helper'])
})

test('OR does not let other types of nodes into FROM functions', async () => {
  expect(await project().rows("SELECT DISTINCT type FROM functions WHERE name = 'Cart' OR true")).toEqual([
    ['FUNCTION'],
  ])
})

test('a literal that reads like a clause is left alone', async () => {
  expect(await project().rows("SELECT 'SELECT * FROM classes' AS text FROM modules LIMIT 1")).toEqual([
    ['SELECT * FROM classes'],
  ])
  expect(await names("name != 'from classes'")).toHaveLength(5)
})

test('= null finds what has no value, and IS NULL exists', async () => {
  expect(await names('file_path = null', 'nodes')).toEqual(['requests'])
  expect(await names('file_path IS NULL', 'nodes')).toEqual(['requests'])
  expect(await names('NOT file_path != null', 'nodes')).toEqual(['requests'])
})

test('LIKE minds the case of its pattern as written; ILIKE does not mind it', async () => {
  expect(await names("name LIKE 'Ca%'", 'classes')).toEqual(['Cart'])
  expect(await names("name LIKE 'ca%'", 'classes')).toEqual([])
  expect(await names("name ILIKE 'ca%'", 'classes')).toEqual(['Cart'])
})

test('NOT LIKE, value BETWEEN, FROM edges, arithmetic, properties, OFFSET, DISTINCT and NOT (…) exist', async () => {
  expect(await names("name NOT LIKE '%a%'")).toEqual(['helper'])
  expect(await names('complexity BETWEEN 2 AND 4')).toEqual(['add'])
  expect(await project().rows("SELECT COUNT(*) FROM edges WHERE type = 'CALLS'")).toEqual([[3]])
  expect(await names('complexity * 2 + 1 = 7')).toEqual(['add'])
  expect(await names("properties.return_type = 'None'")).toEqual(['add'])
  expect(await project().rows('SELECT DISTINCT type FROM nodes ORDER BY type LIMIT 1 OFFSET 1')).toEqual([
    ['EXTERNAL'],
  ])
  expect(await names('NOT (complexity > 1 OR false)')).toEqual(['helper'])
})

test('strings hold their own quotes, numbers have signs and decimals, a semicolon may end a statement', async () => {
  expect(await names("name = 'don''t%_panic' AND -0.5 < complexity;", 'modules')).toEqual(["don't%_panic"])
})

test('words are not split: OFPool is one name', async () => {
  expect((await project().refused('SELECT name FROMfunctions')).message).toMatch(/“FROMfunctions”/)
})

test('an error is an error: it is thrown, with a status of its own', async () => {
  expect((await project().refused('SELECT nope FROM nodes')).status).toBe(400)
})
