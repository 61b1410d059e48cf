/** Tokens are counted as the models' own libraries count them, and the table is the published one. */
import { createHash } from 'node:crypto'
import { createTokenizer, getRegexByEncoder } from '@microsoft/tiktokenizer'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPairs, tokenCounter } from '../../src/context/tokens.ts'

const pairs = await readPairs()
const strings = Array.from({ length: pairs.size }, (_, rank) => pairs.at(rank))
const count = await tokenCounter()
const theirs = createTokenizer(
  new Map(strings.map((bytes, rank) => [bytes, rank])),
  new Map(),
  getRegexByEncoder('cl100k_base'),
)

test('the table is that of tiktoken, byte for byte', () => {
  const lines = strings.map((bytes, rank) => `${Buffer.from(bytes).toString('base64')} ${rank}\n`)
  // As tiktoken names it beside the address of its file.
  expect(createHash('sha256').update(lines.join('')).digest('hex')).toBe(
    '223921b76ee99bde995b7ff738513eef100fb51d18c93597a113bcffe865b2a7',
  )
})

test('any text has as many tokens as another library counts', () => {
  const code = fc.constantFrom(
    'getUserName',
    ' -> ',
    '\n\n  ',
    "it's",
    ' 12345',
    '税金を',
    '::',
    '\t',
    '🎉',
    'aaaaaaaa',
    '\r\n',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(code, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.stringMatching(/^[a-zA-Z+/]{0,80}$/),
  )
  fc.assert(
    fc.property(text, (given) => {
      // Their lookup takes a string that ends in NUL for the one without it.
      fc.pre(!given.includes('\0'))
      expect(count(given)).toBe(theirs.encode(given).length)
    }),
    { numRuns: Number(process.env.MU_FUZZ_RUNS ?? 300) },
  )
})

test('a word of half a megabyte is counted in time that is not squared', () => {
  const part = 'q3Zk9xVb'.repeat(1 << 10).replace(/\d/g, 'x')
  expect(count(part.repeat(64))).toBeLessThan(part.length * 64)
}, 20_000)
