/** What is written byte by byte is what `JSON.stringify` would say. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Block } from '../../src/export/block.ts'

const texts = fc.array(
  fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', 'é', '"', '\\', '\ud800', '\x7f')),
)

test('texts are quoted as JSON, whatever they hold and however often they come', () => {
  fc.assert(
    fc.property(texts, fc.nat({ max: 3 }), (all, every) => {
      const block = new Block()
      const parts: Uint8Array[] = []
      for (const [index, text] of all.entries()) {
        block.quoted(text)
        for (let time = 0; time < 3; time++) {
          block.text(' é')
          block.again(text)
        }
        if (index % (every + 1) === 0) parts.push(block.take())
      }
      parts.push(block.take())
      const expected = all.map((text) => {
        const quoted = JSON.stringify(text)
        return `${quoted}${` é${quoted}`.repeat(3)}`
      })
      expect(Buffer.concat(parts).toString()).toBe(expected.join(''))
    }),
  )
})

test('a text larger than a block is written whole', () => {
  const block = new Block()
  const long = 'é"'.repeat(300_000)
  block.quoted('a')
  block.again(long)
  block.again(long)
  expect(block.isFull).toBe(true)
  expect(Buffer.from(block.take()).toString()).toBe(`"a"${JSON.stringify(long).repeat(2)}`)
})
