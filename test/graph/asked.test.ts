/** Which keys were asked for: none is ever forgotten, and few others pass. */
import { expect, test } from 'vitest'
import { Asked } from '../../src/graph/asked.ts'
import { hashText } from '../../src/link/keys.ts'

test('whoever asked is found, and of keys that nobody asked for hardly any pass', () => {
  const asked = new Asked()
  const keys = Int32Array.from({ length: 300_000 }, (_, i) => hashText(`asked ${i}`))
  asked.add(keys)
  expect(keys.every((key) => asked.has(key))).toBe(true)
  const others = Array.from({ length: 10_000 }, (_, i) => hashText(`another ${i}`))
  expect(others.filter((key) => asked.has(key)).length).toBeLessThan(200)
})
