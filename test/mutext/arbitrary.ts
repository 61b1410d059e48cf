/** Documents of any shape, with texts that would like to be something else. */
import fc from 'fast-check'
import type { Entry, ModuleEntry, MuDocument, Parameter } from '../../src/mutext/document.ts'

const hostile = fc.constantFrom(
  '',
  ' ',
  '#',
  '##',
  '# Heading',
  '#name',
  '!',
  '$',
  '@',
  '@deps [a]',
  '::',
  ' :: ',
  'a :: b',
  '->',
  ' -> ',
  '=>',
  '=>?',
  '<',
  '<-',
  '|',
  '~',
  '?',
  '*',
  '**',
  '`',
  '``',
  '```',
  '\\',
  '\\`',
  '\\n',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '\0',
  '"',
  "'",
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '()',
  '{ a }',
  'a, b',
  'a=1',
  'a = 1',
  'a: b',
  'T?',
  'x?',
  '(+3 more)',
  'a (+3 more)',
  '\u2028',
  '\u{1f600}',
  '\ud83d',
  'é',
  '名前',
  '\u00a0',
  '\ufeff',
  'a<b',
  'a>b',
  'a => b',
  'Map<K, V>',
  'pub(crate)',
  'std::fmt',
  '[Symbol.iterator]',
  "sep=', '",
  '12',
  'a:12',
  'a b:1',
  '... ',
  'x ::',
  ':: x',
  '{',
  '- ',
  'a`b',
  'constructor',
  '__proto__',
  '-',
  'a -',
  'a =',
  '=',
  '= b',
  'u{41}',
  '\\u{41}',
)
const piece = fc.oneof(
  hostile,
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom('name', 'Type', 'x'),
)
export const text = fc.array(piece, { minLength: 0, maxLength: 3 }).map((pieces) => pieces.join(''))

const texts = fc.array(text, { maxLength: 3 })
const positive = fc.integer({ min: 1, max: 99999 })

function some<T extends object>(
  shape: { [K in keyof T]: fc.Arbitrary<T[K]> },
  optional: readonly (keyof T & string)[],
) {
  const requiredKeys = Object.keys(shape).filter((key) => !optional.includes(key as never)) as (keyof T)[]
  return fc.record(shape, { requiredKeys, noNullPrototype: true }) as unknown as fc.Arbitrary<T>
}

const parameter = some<Parameter>(
  {
    stars: fc.constantFrom(0 as const, 1 as const, 2 as const),
    name: text,
    optional: fc.boolean(),
    type: text,
    default: text,
  } as never,
  ['type', 'default'],
)

const tag = some({ kind: fc.constant('tag' as const), key: text, value: text }, ['value'])

const { entry } = fc.letrec<{ entry: Entry; children: Entry[] }>((tie) => ({
  children: fc.array(tie('entry'), { maxLength: 3, depthIdentifier: 'mu' }),
  entry: fc.oneof(
    { depthIdentifier: 'mu', maxDepth: 3 },
    fc.record({ kind: fc.constant('note' as const), text }, { noNullPrototype: true }),
    fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 4 }), text }),
    some({ kind: fc.constant('list' as const), key: text, values: texts, more: positive }, ['more']),
    tag,
    fc.record({ kind: fc.constant('flow' as const), sigil: fc.constantFrom('?' as const, '~', '|'), text }),
    fc.record({
      kind: fc.constant('arrow' as const),
      from: text,
      arrow: fc.constantFrom('->' as const, '=>', '=>?'),
      to: text,
    }),
    some(
      {
        kind: fc.constant('site' as const),
        direction: fc.constantFrom('in' as const, 'out' as const),
        node: text,
        file: text,
        line: positive,
        code: text,
      },
      ['file', 'code'],
    ),
    fc.record({ kind: fc.constant('source' as const), line: positive, text }),
    fc.record({
      kind: fc.constant('class' as const),
      decorators: texts,
      modifiers: texts,
      name: text,
      fields: fc.array(parameter, { maxLength: 3 }),
      bases: texts,
      notes: texts,
      children: tie('children'),
    }),
    some(
      {
        kind: fc.constant('function' as const),
        decorators: texts,
        modifiers: texts,
        name: text,
        parameters: fc.array(parameter, { maxLength: 3 }),
        returns: text,
        notes: texts,
        children: tie('children'),
      } as never,
      ['returns'] as never,
    ) as fc.Arbitrary<Entry>,
  ) as fc.Arbitrary<Entry>,
}))

const entries = fc.array(entry, { maxLength: 4 })

const moduleEntry: fc.Arbitrary<ModuleEntry> = fc.record({
  kind: fc.constant('module' as const),
  name: text,
  tags: fc.array(tag, { maxLength: 2 }),
  needs: texts,
  notes: texts,
  children: entries,
}) as fc.Arbitrary<ModuleEntry>

export const document: fc.Arbitrary<MuDocument> = fc.record({
  head: entries,
  modules: fc.array(moduleEntry, { maxLength: 3 }),
})
