/**
 * The conformance suite of extraction: fixtures of every language with inline markers (`markers.ts`).
 *
 * Every marker must be true; every definition must be marked, so that nothing more is found than is
 * there; and the fixtures of a language together must show each of `ASKED`, unless its
 * `language.json` names the gap with a reason under `absent`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { loadGrammars } from '../../src/extract/grammar.ts'
import { languageOf, languages } from '../../src/extract/language.ts'
import { actualMarkers, expectedMarkers } from './markers.ts'

const FIXTURES = fileURLToPath(new URL('fixtures/', import.meta.url))

const ASKED = [
  'definition.class',
  'definition.method',
  'definition.function',
  'definition.constructor',
  'definition.interface',
  'definition.enum',
  'import',
  'reference.call',
  'reference.new',
  'reference.type',
  'reference.use',
  'reference.decorator',
]

beforeAll(() => loadGrammars())

for (const { name, absent = {} } of languages().values()) {
  describe(name, () => {
    const folder = join(FIXTURES, name)
    const files = existsSync(folder) ? readdirSync(folder).filter((file) => languageOf(file) === name) : []
    const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))

    test.each(files)('%s: what the markers say is found, and no other definition', (file) => {
      const text = texts.get(file)!
      const facts = extract(name, file, text)
      const actual = new Set(actualMarkers(facts))
      const expected = new Set(expectedMarkers(text))
      expect(
        [...expected].filter((marker) => !actual.has(marker)),
        'marked, not found',
      ).toEqual([])
      const isDefinition = (marker: string): boolean => marker.includes(' definition.')
      expect(
        [...actual].filter((m) => isDefinition(m) && !expected.has(m)),
        'found, not marked',
      ).toEqual([])
      expect(facts.problems).toEqual([])
    })

    test('the fixtures show everything that is asked of a language', () => {
      const shown = [...texts.values()].flatMap(expectedMarkers).map((marker) => marker.split(' ')[1])
      expect(ASKED.filter((asked) => !shown.includes(asked) && !(asked in absent))).toEqual([])
      expect(
        Object.keys(absent).filter((gap) => shown.includes(gap)),
        'named as absent, yet shown',
      ).toEqual([])
    })

    test('any prefix of a fixture gives facts, never an exception', () => {
      for (const text of texts.values()) {
        for (let cut = 1; cut < text.length; cut += 97) {
          const facts = extract(name, `cut${cut}`, text.slice(0, cut))
          expect(facts.definitions[0]?.type).toBe('MODULE')
        }
      }
    })

    test('layout and comments do not change a hash', () => {
      for (const [file, text] of texts) {
        const spaced = text.replace(/\n/g, '\n\n')
        const hashes = (facts: ReturnType<typeof extract>): string[] =>
          facts.definitions.map((d) => `${d.qualified} ${d.hash}`)
        expect(hashes(extract(name, file, spaced))).toEqual(hashes(extract(name, file, text)))
      }
    })
  })
}
