import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseMu } from '../../src/mutext/parse.ts'
import { printMu } from '../../src/mutext/print.ts'
import { document } from './arbitrary.ts'

const numRuns = Number(process.env.MU_FUZZ_RUNS ?? 600)

test('what is printed is read back as it was, whatever names and texts hold', () => {
  fc.assert(
    fc.property(document, (tree) => {
      expect(parseMu(printMu(tree))).toEqual(tree)
    }),
    { numRuns },
  )
})

test('text survives the way through UTF-8', () => {
  fc.assert(
    fc.property(document, (tree) => {
      // Source is taken as it is, and files are UTF-8 anyway.
      const sound = JSON.parse(JSON.stringify(tree), (_, value) =>
        value?.kind === 'source' ? { ...value, text: 'x' } : value,
      )
      const bytes = new TextEncoder().encode(printMu(sound))
      expect(parseMu(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))).toEqual(sound)
    }),
    { numRuns: Math.ceil(numRuns / 5) },
  )
})
