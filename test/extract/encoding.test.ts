/** Facts as bytes: nothing is lost, and one definition can be read alone. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { decodeDefined, decodeDefinition, decodeFacts, encodeFacts } from '../../src/extract/encoding.ts'
import { extract } from '../../src/extract/extract.ts'
import { loadGrammars } from '../../src/extract/grammar.ts'

await loadGrammars(['python'])
const text = readFileSync(fileURLToPath(new URL('fixtures/python/cart.py', import.meta.url)), 'utf8')

test.each([
  ['a file with everything', text],
  ['an empty file', ''],
  ['line breaks inside texts', 'def f(a="""x\ny\u2028"""):\n    """A.\n\n    B."""\n'],
])('%s comes back as it was, whole and in parts', (_, source) => {
  const facts = extract('python', 'cart.py', source)
  const bytes = encodeFacts(facts)
  expect(decodeFacts(bytes)).toEqual(JSON.parse(JSON.stringify(facts)))
  expect(decodeDefined(bytes).definitions).toEqual(facts.definitions)
  for (const [ordinal, definition] of facts.definitions.entries()) {
    const read = decodeDefinition(bytes, ordinal)
    expect(read.definition).toEqual(definition)
    expect(read.head).toMatchObject({ language: 'python', lines: facts.lines })
  }
  expect(() => decodeDefinition(bytes, facts.definitions.length)).toThrow(RangeError)
})
