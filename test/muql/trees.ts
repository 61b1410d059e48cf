/** Any tree that a text can have, for property tests. */
import fc from 'fast-check'
import type { Value } from '../../src/muql/statement.ts'
import type { Expression, Item, Order, Past, Select } from '../../src/muql/tree.ts'
import { POWER, powerOf } from '../../src/muql/words.ts'

const at = { line: 1, column: 1 }

export const word = fc.constantFrom(
  'name',
  'complexity',
  'type',
  'path',
  'impact',
  'show',
  'calls',
  'nodes',
  'x_1',
  'contains',
)
export const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom("it's", '"', "''", '--', '/*', '$a', ';'),
)
const number = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.maxSafeInteger(),
  fc.constantFrom(0.5, -1.25, 1e-9),
)
const literal = fc
  .oneof(text, number, fc.boolean(), fc.constant(null))
  .map((value): Expression => ({ kind: 'literal', value: Object.is(value, -0) ? 0 : value, at }))
const parameter = word.map((name): Expression => ({ kind: 'parameter', name, at }))
const column = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .map((path): Expression => ({ kind: 'column', path, at }))

const OPERATORS = [
  '=', '!=', '<', '<=', '>', '>=', '~', 'LIKE', 'ILIKE', 'CONTAINS', '+', '-', '*', '/', '%', '||',
] as const // biome-ignore format: one line reads better

export const expression: fc.Arbitrary<Expression> = fc.letrec<{ any: Expression }>((tie) => {
  const any = tie('any')
  const some = fc.array(any, { minLength: 1, maxLength: 3 })
  const branch = fc.record({ when: any, value: any })
  return {
    any: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      literal,
      parameter,
      column,
      fc
        .record({ of: any, kind: fc.constantFrom('not', 'negate') })
        .map((node): Expression => ({ ...node, at })),
      fc
        .record({ operator: fc.constantFrom(...OPERATORS), left: any, right: any })
        .map((node): Expression => ({ kind: 'binary', ...node, at })),
      fc
        .record({ kind: fc.constantFrom('and', 'or'), terms: fc.array(any, { minLength: 2, maxLength: 4 }) })
        .map((node): Expression => ({ ...node, at })),
      fc.record({ of: any, list: some }).map((node): Expression => ({ kind: 'in', ...node, at })),
      fc
        // No condition lies between two values: after one, BETWEEN names two commits.
        .record({ of: any.filter((one) => powerOf(one) > POWER.compare), low: any, high: any })
        .map((node): Expression => ({ kind: 'between', ...node, at })),
      any.map((of): Expression => ({ kind: 'is_null', of, at })),
      fc
        .record({ name: word, distinct: fc.boolean(), arguments: some })
        .map((node): Expression => ({ kind: 'call', star: false, ...node, at })),
      fc.constantFrom<Expression>(
        { kind: 'call', name: 'count', distinct: false, star: true, arguments: [], at },
        { kind: 'call', name: 'now', distinct: false, star: false, arguments: [], at },
      ),
      fc
        .record(
          { of: any, branches: fc.array(branch, { minLength: 1, maxLength: 2 }), otherwise: any },
          { requiredKeys: ['branches'] },
        )
        .map((node): Expression => ({ kind: 'case', ...node, at }) as Expression),
    ),
  }
}).any

const alias = fc
  .oneof(word, fc.constantFrom('order', 'Total count', 'a"b', 'Größe'), text)
  .filter((name) => name.length > 0)
  .map((name) => ({ text: name, at }))
const item: fc.Arbitrary<Item> = fc.oneof(
  fc.constant<Item>({ kind: 'all', at }),
  fc
    .record({ expression, alias }, { requiredKeys: ['expression'] })
    .map((node): Item => ({ kind: 'item', ...node })),
)
export const count: fc.Arbitrary<Value> = fc.oneof(
  fc.nat().map((value) => ({ kind: 'literal' as const, value, at })),
  word.map((name) => ({ kind: 'parameter' as const, name, at })),
)

export const order: fc.Arbitrary<Order[]> = fc.array(fc.record({ expression, descending: fc.boolean() }), {
  maxLength: 2,
})

const commit = fc.oneof(
  text.filter((one) => one !== '').map((value) => ({ kind: 'literal' as const, value, at })),
  word.map((name) => ({ kind: 'parameter' as const, name, at })),
)
const past: fc.Arbitrary<Past> = fc.oneof(
  commit.map((one): Past => ({ kind: 'at', commit: one, at })),
  fc.record({ from: commit, to: commit }).map((two): Past => ({ kind: 'changes', ...two, at })),
)

export const select: fc.Arbitrary<Select> = fc
  .record(
    {
      distinct: fc.boolean(),
      items: fc.array(item, { minLength: 1, maxLength: 3 }),
      table: word.map((name) => ({ text: name, at })),
      past,
      where: expression,
      group: fc.array(expression, { maxLength: 2 }),
      having: expression,
      order,
      limit: count,
      offset: count,
    },
    { requiredKeys: ['distinct', 'items', 'table', 'group', 'order'] },
  )
  .map((node) => ({ kind: 'select', ...node }) as Select)

/** Two trees mean the same when they differ in positions only. */
export function bare(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'at' ? undefined : value)))
}
