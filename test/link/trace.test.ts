import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashText } from '../../src/link/keys.ts'
import { type Table, Trace } from '../../src/link/trace.ts'

/** A system of definitions `x: first own value, else the first of its needs that has one`; circles allowed. */
type System = Readonly<Record<string, { readonly own?: string; readonly needs: readonly string[] }>>

function solver(system: System) {
  const trace = new Trace()
  const table: Table<string, string> = new Map()
  let computed = 0
  const value = (name: string): string =>
    trace.derive(table, name, '', () => {
      computed++
      trace.ask(name.charCodeAt(0))
      const { own, needs } = system[name]!
      const found = needs.map(value)
      return own ?? String(hashText(found.every((one) => one !== '') ? `(${found})` : `[${found}]`))
    })
  return { ask: (name: string) => trace.record(() => value(name)), computed: () => computed }
}

const CIRCLES: System = {
  a: { needs: ['b', 'c'] },
  b: { needs: ['a', 'd'] },
  c: { needs: ['b', 'e'] },
  d: { own: 'D', needs: [] },
  e: { needs: ['e', 'f'] },
  f: { needs: ['d', 'g'] },
  g: { own: 'G', needs: ['a'] },
}

test('a result does not depend on what was asked before, circles included', () => {
  const names = Object.keys(CIRCLES)
  const alone = Object.fromEntries(names.map((name) => [name, solver(CIRCLES).ask(name)]))
  for (const first of names) {
    for (const second of names) {
      const { ask } = solver(CIRCLES)
      ask(first)
      ask(second)
      for (const name of names)
        expect([first, second, name, ask(name)]).toEqual([first, second, name, alone[name]])
    }
  }
})

/** Each asks its needs one after the other, until one has a value, and then tells who gave it. */
function searcher(needs: readonly (readonly number[])[]) {
  const trace = new Trace()
  const table: Table<number, string> = new Map()
  const value = (name: number): string =>
    trace.derive(table, name, '', () => {
      trace.ask(name)
      for (const need of needs[name]!) {
        const found = value(need)
        if (found !== '') return `${name} ${found}`
      }
      trace.ask(100 + name)
      return name % 3 === 0 ? `${name}` : ''
    })
  return (name: number) => {
    const { value: found, asked } = trace.record(() => value(name))
    return `${found} asked ${asked.join(' ')}`
  }
}

test('where an answer decides what is asked next, nothing depends on what was asked before either', () => {
  const name = fc.nat({ max: 6 })
  const needs = fc.array(fc.array(name, { maxLength: 3 }), { minLength: 7, maxLength: 7 })
  fc.assert(
    fc.property(needs, fc.array(name, { maxLength: 6 }), name, (needs, before, asked) => {
      const ask = searcher(needs)
      for (const one of before) ask(one)
      expect(ask(asked)).toBe(searcher(needs)(asked))
    }),
    { numRuns: 5000 },
  )
})

test('a remembered result still tells every key that was asked for it', () => {
  const { ask, computed } = solver({ a: { needs: ['b'] }, b: { needs: ['c'] }, c: { own: 'C', needs: [] } })
  const first = ask('a')
  const made = computed()
  expect(ask('a')).toEqual(first)
  expect(computed()).toBe(made)
  expect([...first.asked]).toEqual(['a', 'b', 'c'].map((name) => name.charCodeAt(0)))
})

test('a large circle costs about its size, not its number of paths', () => {
  const size = 60
  const names = Array.from({ length: size }, (_, i) => String.fromCharCode(0x4e00 + i))
  const { ask, computed } = solver(Object.fromEntries(names.map((name) => [name, { needs: names }])))
  ask(names[0]!)
  expect(computed()).toBeLessThan(size * size)
})

test('what nests too deep ends, and does so alike whatever was asked before', () => {
  const names = Array.from({ length: 5000 }, (_, i) => String.fromCharCode(0x4e00 + i))
  const chain: System = Object.fromEntries(
    names.map((name, i) => [
      name,
      i + 1 < names.length ? { needs: [names[i + 1]!] } : { own: 'end', needs: [] },
    ]),
  )
  const fresh = solver(chain).ask(names[0]!)
  const warm = solver(chain)
  for (let i = names.length - 1; i > 0; i -= 50) warm.ask(names[i]!)
  expect(warm.ask(names[0]!)).toEqual(fresh)
})
