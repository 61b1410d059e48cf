import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from '../../src/muql/parse.ts'
import { print } from '../../src/muql/print.ts'
import { statement } from './statements.ts'
import { bare } from './trees.ts'

test('what a tree prints is read as the same tree', () => {
  fc.assert(
    fc.property(statement, (tree) => {
      expect(bare(parse(print(tree)))).toEqual(bare(tree))
    }),
    { numRuns: 1000 },
  )
})

test('parentheses stand only where the text would read differently without them', () => {
  const where = (condition: string) =>
    print(parse(`SELECT * FROM nodes WHERE ${condition}`)).split(' WHERE ')[1]
  expect(where('((a = 1)) AND ((b = 2))')).toBe('a = 1 AND b = 2')
  expect(where('(a = 1 OR b = 2) AND NOT (c = 3 AND (d))')).toBe('(a = 1 OR b = 2) AND NOT (c = 3 AND d)')
  expect(where('not a in (1,(2)) and (not b like "x\'y")')).toBe("a NOT IN (1, 2) AND b NOT LIKE 'x''y'")
  expect(where('a-(b-c)-d <> -1')).toBe('a - (b - c) - d != -1')
  expect(where('(a AND b) AND c OR d')).toBe('(a AND b) AND c OR d')
})
