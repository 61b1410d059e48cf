/** What the bench asks is all that can be asked. */
import { expect, test } from 'vitest'
import { QUERIES } from '../../scripts/bench/addresses.ts'
import { finds, selects, walks } from '../../scripts/bench/forms.ts'
import { parse } from '../../src/muql/parse.ts'
import { ANALYSES, type Condition, HOWS, SHOWN } from '../../src/muql/statement.ts'
import { serve } from '../server/fixture.ts'

test('each statement of MUQL is measured, with each relation, condition and analysis', () => {
  const ends = { hub: "fn:it's.py:f", far: 'fn:b.py:g', type: 'cls:a.py:C', file: 'a.py' }
  const forms = [...selects(ends), ...walks(ends), ...finds(ends)]
  expect(new Set(forms.map(({ name }) => name)).size).toBe(forms.length)
  const statements = forms.map(({ muql }) => parse(muql))
  const conditions = statements.flatMap((one) => (one.kind === 'find' ? kindsIn(one.condition) : []))
  const shown = statements.flatMap((one) => (one.kind === 'show' ? [one.relation] : []))
  const analysed = statements.flatMap((one) => (one.kind === 'analyze' ? [one.what] : []))
  // HISTORY and BLAME stand in the scenario that has a repository.
  expect(new Set(statements.map(({ kind }) => kind))).toEqual(
    new Set(['select', 'show', 'find', 'cycles', 'path', 'analyze', 'describe', 'explain']),
  )
  expect(new Set(shown)).toEqual(new Set(SHOWN))
  expect(new Set(analysed)).toEqual(new Set(ANALYSES))
  expect(new Set(conditions)).toEqual(
    new Set([...Object.keys(HOWS), 'decorated', 'matching', 'similar', 'not', 'and', 'or']),
  )
})

test('each address of the document that can be read is measured', async () => {
  const { app } = await serve()
  const document = await app.inject({ url: '/openapi.json', headers: { host: 'localhost' } })
  const { paths } = document.json() as { paths: Record<string, { get?: object }> }
  const read = Object.keys(paths).filter((path) => paths[path]?.get && !path.startsWith('/nodes/{id}'))
  // The process adds one of its own: `daemon/route.ts`.
  expect(new Set([...read, '/daemon'])).toEqual(new Set(['/live', ...Object.keys(QUERIES)]))
  await app.close()
})

function kindsIn(condition: Condition | undefined): readonly string[] {
  if (condition === undefined) return []
  if (condition.kind === 'related') return [condition.how]
  if (condition.kind === 'not') return ['not', ...kindsIn(condition.of)]
  if (condition.kind === 'and' || condition.kind === 'or')
    return [condition.kind, ...condition.terms.flatMap(kindsIn)]
  return [condition.kind]
}
