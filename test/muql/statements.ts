/** Any tree that a statement can have, for property tests. SELECT and expressions are in `trees.ts`. */
import fc from 'fast-check'
import { EDGE_TYPES } from '../../src/graph/types.ts'
import {
  ANALYSES,
  type Condition,
  FOUND,
  HOWS,
  type How,
  SHOWN,
  type Statement,
  type Value,
} from '../../src/muql/statement.ts'
import { count, expression, order, select, text, word } from './trees.ts'

const at = { line: 1, column: 1 }

const value: fc.Arbitrary<Value> = fc.oneof(
  text.map((one): Value => ({ kind: 'literal', value: one, at })),
  word.map((name): Value => ({ kind: 'parameter', name, at })),
)
const via = fc.subarray([...EDGE_TYPES]).map((types) => EDGE_TYPES.filter((type) => types.includes(type)))

const condition: fc.Arbitrary<Condition> = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc
      .record({ how: fc.constantFrom(...(Object.keys(HOWS) as How[])), to: value })
      .map((node): Condition => ({ kind: 'related', ...node, at })),
    fc
      .record({ kind: fc.constantFrom('decorated', 'matching', 'similar'), to: value })
      .map((node): Condition => ({ ...node, at })),
    tie('any').map((of): Condition => ({ kind: 'not', of, at })),
    fc
      .record({
        kind: fc.constantFrom('and', 'or'),
        terms: fc.array(tie('any'), { minLength: 2, maxLength: 3 }),
      })
      .map((node): Condition => ({ ...node, at })),
  ),
})).any

function some<T extends object, K extends keyof T>(
  model: { [P in keyof T]: fc.Arbitrary<T[P]> },
  required: K[],
) {
  return fc.record(model, { requiredKeys: required })
}

const simple: fc.Arbitrary<Statement> = fc.oneof(
  select,
  some({ relation: fc.constantFrom(...SHOWN), of: value, depth: count, via, limit: count }, [
    'relation',
    'of',
    'via',
  ]).map((node) => ({ kind: 'show', ...node, at }) as Statement),
  some(
    {
      target: fc.constantFrom(...FOUND),
      condition,
      within: value,
      where: expression,
      order,
      limit: count,
    },
    ['target', 'order'],
  ).map((node) => ({ kind: 'find', ...node, at }) as Statement),
  some({ via, limit: count }, ['via']).map((node) => ({ kind: 'cycles', ...node, at }) as Statement),
  some({ from: value, to: value, depth: count, via }, ['from', 'to', 'via']).map(
    (node) => ({ kind: 'path', all: false, ...node, at }) as Statement,
  ),
  some({ from: value, to: value, depth: count, via, limit: count }, ['from', 'to', 'via']).map(
    (node) => ({ kind: 'path', all: true, ...node, at }) as Statement,
  ),
  fc
    .record({ what: fc.constantFrom(...ANALYSES), target: value })
    .map((node): Statement => ({ kind: 'analyze', ...node, at })),
  some({ of: value, limit: count }, ['of']).map((node) => ({ kind: 'history', ...node, at }) as Statement),
  value.map((of): Statement => ({ kind: 'blame', of, at })),
  fc.constant<Statement>({ kind: 'describe', at }),
  word.map((name): Statement => ({ kind: 'describe', table: { text: name, at }, at })),
)

export const statement: fc.Arbitrary<Statement> = fc.oneof(
  simple,
  simple.map((one) => ({ kind: 'explain', statement: one, at }) as Statement),
)
