/**
 * Values from a JSON schema: such as it allows (`valid`), and such as somebody sends who
 * has not read it, or has read it all too well (`broken`). Only the words of JSON schema
 * that our own documents use are known; another one is an error, so that none is overlooked.
 */
import fc, { type Arbitrary } from 'fast-check'

export interface Schema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly maxItems?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
}

/** Texts by the name of the field they are for: what it takes to get beyond the first check. */
export type Words = Readonly<Record<string, readonly string[]>>

export function valid(schema: Schema, words: Words = {}, name = ''): Arbitrary<unknown> {
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => valid(one, words, name)))
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if ('const' in schema) return fc.constant(schema.const)
  switch (schema.type) {
    case 'string':
      return textOf(schema, words[name])
    case 'integer':
    case 'number': {
      // Waiting for what will never come is not what is tested here.
      const max = name.endsWith('timeout_ms') ? 40 : (schema.maximum ?? 1e6)
      return fc.integer({ min: schema.minimum ?? -1e6, max })
    }
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return fc.array(valid(schema.items ?? {}, words, name), {
        maxLength: Math.min(6, schema.maxItems ?? 6),
      })
    case 'object':
      return objectOf(schema, words)
    default:
      throw new Error(`A schema that the fuzz test does not know: ${JSON.stringify(schema)}`)
  }
}

/** A valid value with something wrong in it, or something else altogether. */
export function broken(schema: Schema, words: Words = {}): Arbitrary<unknown> {
  const fields = Object.keys(
    schema.properties ?? schema.anyOf?.find((one) => one.properties)?.properties ?? {},
  )
  const field = fields.length > 0 ? fc.constantFrom(...fields, ...ODD_KEYS) : fc.constantFrom(...ODD_KEYS)
  const spoilt = fc
    .tuple(valid(schema, words), fc.array(fc.tuple(field, anything), { minLength: 1, maxLength: 3 }))
    .map(([value, wrong]) => JSON.parse(`{${[...pairs(value), ...wrong.map(pair)].join()}}`))
  return fc.oneof({ weight: 4, arbitrary: spoilt }, { weight: 1, arbitrary: anything })
}

function objectOf({ properties = {}, required = [], additionalProperties }: Schema, words: Words) {
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, valid(schema, words, name)]),
  )
  const known = fc.record(fields, { requiredKeys: [...required] })
  if (typeof additionalProperties !== 'object') return known
  return fc.dictionary(fc.string({ maxLength: 8 }), valid(additionalProperties, words), { maxKeys: 3 })
}

function textOf({ pattern, minLength = 0, maxLength = 300 }: Schema, known: readonly string[] = []) {
  if (pattern) return fc.stringMatching(new RegExp(pattern))
  const any = fc.string({ unit: 'binary', minLength, maxLength: Math.min(maxLength, minLength + 40) })
  return known.length > 0 ? fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, any) : any
}

function pairs(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.entries(value).map(pair) : []
}

/** As text, so that `__proto__` is a field like another. */
function pair([key, value]: readonly [string, unknown]): string {
  return `${JSON.stringify(key)}:${JSON.stringify(value)}`
}

const ODD_KEYS = ['__proto__', 'constructor', 'toString', '', 'Limit', 'limit ', '\0', '💥', 'x'.repeat(5000)]

const nested = (open: string, close: string) => (depth: number) =>
  JSON.parse(open.repeat(depth) + close.repeat(depth)) as unknown

export const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    '\0',
    '\ud800',
    '../../etc/passwd',
    '/etc/passwd',
    '%00',
    '%',
    '..%2f..%2f',
    '\u202e',
    '{}',
  ),
  fc.constantFrom("'; DROP TABLE nodes; --", '[[[[', '((((((((', '**/**/**', '{a,b}'.repeat(20)),
  fc.constantFrom(300, 5000, 70_000).map((length) => 'é'.repeat(length)),
)

const anything: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 1e308, -1e308, 2 ** 53, [], {}, [null], [[]]),
  oddText,
  fc.array(fc.oneof(oddText, fc.integer()), { maxLength: 5 }),
  fc.constantFrom(30, 3000).map(nested('[', ']')),
  fc.constantFrom(30, 3000).map((depth) => JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`)),
  fc.jsonValue({ maxDepth: 4 }),
)
