/**
 * What earlier implementations of the language got wrong in the statements about the graph:
 * each row of mu-behaviour.md §1.10 that concerns them, by the words of its symptom.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Grown, growTree } from './tree.ts'

let tree: Grown

beforeAll(async () => {
  tree = await growTree()
})
afterAll(() => tree.close())

async function names(muql: string): Promise<unknown[]> {
  const { columns, rows } = await tree.ask(muql)
  return (rows as unknown[][]).map((row) => row[columns.indexOf('name')])
}

test('FIND CALLING finds the callers, not all functions', async () => {
  expect(await names('FIND functions CALLING rate')).toEqual(['sell', 'test_rate'])
  expect(await names('FIND functions CALLING close')).toEqual([])
})

test('dependencies of functions and classes follow more than imports, and a name will do', async () => {
  expect(await names('SHOW dependencies OF view')).toEqual(expect.arrayContaining(['Shop', 'sell']))
})

test('columns have names in every statement', async () => {
  for (const muql of ['SHOW callers OF rate', 'FIND CYCLES', 'PATH FROM view TO rate', 'ANALYZE coupling']) {
    const { columns } = await tree.ask(muql.replace('rate', 'tax.rate'))
    expect(columns.slice(0, 4), muql).toEqual(['id', 'type', 'name', 'file_path'])
  }
})

test('FIND has a LIMIT', async () => {
  expect(await names('FIND functions MATCHING "a" LIMIT 2')).toHaveLength(2)
})

test('the terse forms find what they say: ~ needs no wildcards, sort and a number at the end work', async () => {
  expect(await names('fn n~RATE sort n- 2')).toEqual(['test_rate', 'rate_items'])
  expect(await names("cls n~'ios' OR n~'corn' sort n")).toEqual(['Corner', 'Kiosk'])
  expect((await tree.refused('fn sale')).details.hint).toContain('n~sale')
})

test('cycles have their nodes: one row a member', async () => {
  const { rows, total } = await tree.ask('FIND CYCLES')
  expect([rows.length, total]).toEqual([2, 2])
})

test('cycles of more than two modules are found, and a module that imports itself is none', async () => {
  const { rows } = await tree.ask('ANALYZE circular')
  expect(new Set((rows as unknown[][]).map((row) => row[5]))).toEqual(new Set([2]))
})

test('WITH DECORATOR works', async () => {
  expect(await names('FIND functions WITH DECORATOR "route"')).toEqual(['view'])
})

test('PATH resolves both ends and keeps to its depth', async () => {
  expect(await names('PATH FROM kiosk TO tax.rate')).toEqual(['kiosk', 'view', 'sell', 'rate'])
  expect(await names('PATH FROM kiosk TO tax.rate MAX DEPTH 2')).toEqual([])
  expect((await tree.refused('PATH FROM kiosk TO nowhere')).code).toBe('node_not_found')
})

test('parents are there, and inheritance goes deeper than one step', async () => {
  expect(await names('SHOW parents OF Corner.count')).toEqual(['Corner'])
  expect(await names('SHOW inheritance OF Kiosk DEPTH 2')).toEqual(['Corner', 'Shop'])
  expect(await names('SHOW implementations OF Shop DEPTH 2')).toEqual(['Corner', 'Kiosk'])
})

test('a deep SHOW over a circle ends', async () => {
  const { total } = await tree.ask('SHOW dependents OF src/shop/tax.py DEPTH 1000000')
  expect(total).toBeGreaterThan(1)
})

test('impact and ancestors are not swapped', async () => {
  expect(await names('SHOW impact OF tax.rate VIA calls')).toContain('kiosk')
  expect(await names('SHOW ancestors OF tax.rate VIA calls')).toEqual([])
})

test('IMPLEMENTING finds what is below, not what is above', async () => {
  expect(await names('FIND classes IMPLEMENTING Corner')).toEqual(['Kiosk'])
})

test('SIMILAR TO finds names of the same words', async () => {
  expect(await names('FIND functions SIMILAR TO set_old_price')).toEqual(['setPriceOf'])
  expect((await tree.refused('FIND functions MUTATING rate')).code).toBe('bad_muql')
})

test('ANALYZE unused is not blind because everything is contained in something', async () => {
  expect(await names('ANALYZE unused FOR "src/shop/**"')).toEqual(['close', 'unused'])
})

test('an unknown node is an error, not an empty answer, and not the first that looks alike', async () => {
  expect((await tree.refused('SHOW callers OF rat')).code).toBe('node_not_found')
  expect((await tree.refused('SHOW callers OF sell')).code).toBe('ambiguous_node')
})
