/** Facts as bytes: nothing is lost, and one definition can be read alone. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import {
  decodeDefined,
  decodeDefinition,
  decodeFacts,
  decodeUnread,
  encodeFacts,
} from '../../src/extract/encoding.ts'
import { extract } from '../../src/extract/extract.ts'
import { loadGrammars } from '../../src/extract/grammar.ts'
import { Packer, Unpacker } from '../../src/extract/packing.ts'

await loadGrammars(['python', 'typescript', 'go', 'java'])
const text = readFileSync(fileURLToPath(new URL('fixtures/python/cart.py', import.meta.url)), 'utf8')

test.each([
  ['a file with everything', text],
  ['an empty file', ''],
  ['line breaks inside texts', 'def f(a="""x\ny\u2028"""):\n    """A.\n\n    B."""\n'],
])('%s comes back as it was, whole and in parts', (_, source) => {
  const facts = extract('python', 'cart.py', source)
  const bytes = encodeFacts(facts)
  expect(whole(bytes)).toEqual(JSON.parse(JSON.stringify(facts)))
  expect(decodeDefined(bytes).definitions).toEqual(facts.definitions)
  const unread = decodeUnread(bytes)
  for (const [ordinal, definition] of facts.definitions.entries()) {
    const read = decodeDefinition(bytes, ordinal)
    expect(read.definition).toEqual(definition)
    const one = unread.definition(ordinal)
    expect({ ...one, properties: JSON.parse(one.properties) }).toEqual(definition)
    expect(read.head).toMatchObject({ language: 'python', lines: facts.lines })
  }
  expect(() => decodeDefinition(bytes, facts.definitions.length)).toThrow(RangeError)
})

test('records that have more than the usual keys come back whole', () => {
  const facts = extract(
    'typescript',
    'a.ts',
    'class A { static x = 1 }\nexport const a = new A()\na.b(1, { c: a })\n',
  )
  const more = {
    ...facts,
    bindings: facts.bindings.map((one) => ({ ...one, more: 'of it' })),
    expressions: facts.expressions.map((one) => ({ ...one, more: [1, -2] })),
    references: facts.references.map((one) => ({ ...one, more: { deep: '\u2028' } })),
  }
  for (const one of [facts, more]) expect(whole(encodeFacts(one))).toEqual(JSON.parse(JSON.stringify(one)))
})

test('what only some languages have comes back', () => {
  const go = extract('go', 'a.go', '//go:build linux\n\npackage a\n')
  expect(go.condition).toBeDefined()
  const java = extract(
    'java',
    'A.java',
    'package p; class A { void f(A a) { a.f(a); f(new A()); g(a).f(a); } }',
  )
  expect(java.references.some(({ given }) => given !== undefined)).toBe(true)
  const python = extract('python', 'a.py', "__all__ = ['f']\n")
  expect(python.wildcard).toEqual(['f'])
  for (const one of [go, java, python])
    expect(whole(encodeFacts(one))).toEqual(JSON.parse(JSON.stringify(one)))
})

test('packed numbers keep their sign and size', () => {
  const values = [0, -1, 1, 63, 64, -64, -65, 8191, 8192, 2 ** 30 - 1, -(2 ** 30), 2 ** 31 - 1, -(2 ** 31)]
  const pack = new Packer()
  for (let round = 0; round < 1000; round++) pack.numbers(values)
  const from = new Unpacker(pack.bytes(), [])
  for (let round = 0; round < 1000; round++) expect(from.numbers()).toEqual(values)
})

/** Every part of it, decoded; what is absent is left out. */
function whole(bytes: Uint8Array): unknown {
  const facts = decodeFacts(bytes)
  const { version, language, lines, package: name, condition, definitions, bindings, imports } = facts
  const { exports, wildcard, expressions, references, extensions, problems } = facts
  const some = { version, language, lines, package: name, condition, definitions, bindings, imports }
  const all = { ...some, exports, wildcard, expressions, references, extensions, problems }
  return JSON.parse(JSON.stringify(all))
}
