/**
 * The conformance suite of linking: every language is asked the same questions.
 *
 * `conformance/<language>/<question>.<ext>` is a small tree with markers (`markers.ts`).
 * Every marker must hold, and every call that was linked or left unresolved must be
 * marked, so that nothing is invented and nothing is lost. A language answers each of
 * `QUESTIONS`, or its `language.json` says under `absent` why it cannot be asked.
 * Further files ask what is particular to the language.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../src/extract/language.ts'
import { claimsOf, readMarkedTree } from './markers.ts'
import { loadLanguages, Tree } from './tree.ts'

const FOLDER = fileURLToPath(new URL('conformance/', import.meta.url))

const QUESTIONS = [
  'same-scope',
  'shadowing',
  'import',
  'alias',
  'reexport-chain',
  'cyclic-imports',
  'wildcard',
  'same-package',
  'nested',
  'inheritance',
  'multiple-inheritance',
  'mixin',
  'interface',
  'embedding',
  'override',
  'super',
  'constructor',
  'field-receiver',
  'parameter-receiver',
  'return-type-receiver',
  'chained-call',
  'static-member',
  'overload',
  'generic-receiver',
  'element-receiver',
  'narrowing',
  'callback-value',
  'higher-order',
  'anonymous',
  'decorator',
  'dynamic-import',
  'conditional-definition',
  'defined-twice',
  'unresolved',
]

/** Their syntax is shown by their own fixtures; their names are found by another's rules. */
const ASKED_ELSEWHERE: Readonly<Record<string, string>> = { tsx: 'typescript' }

beforeAll(loadLanguages)

for (const { name, absent = {} } of languages().values()) {
  describe(name, () => {
    const folder = join(FOLDER, name)
    const files = existsSync(folder) ? readdirSync(folder).sort() : []

    test.skipIf(files.length === 0).each(files)('%s', (file) => {
      const { files: sources, markers, unknown } = readMarkedTree(readFileSync(join(folder, file), 'utf8'))
      expect(unknown, 'markers that cannot be read').toEqual([])
      expect(markers.length, 'markers').toBeGreaterThan(0)
      const tree = new Tree(sources)
      for (const [path, { problems }] of tree.facts) expect(problems, `problems of ${path}`).toEqual([])
      const claims = claimsOf(tree.links)
      const said = new Set(
        claims.flatMap(({ place, short, whole }) => [`${place} ${short}`, `${place} ${whole}`]),
      )
      const called = new Map(
        claims.filter(({ type }) => type === 'CALLS').map((one) => [one.place, one.whole]),
      )
      const marked = new Set<string>()
      const broken: string[] = []
      for (const { path, line, column, claim } of markers) {
        const place = `${path}:${line}:${column}`
        if (!/^(?:uses|imports|inherits) /.test(claim)) marked.add(place)
        const holds = claim === 'nothing' ? !called.has(place) : said.has(`${place} ${claim}`)
        if (!holds) broken.push(`${place} ${claim}, but ${called.get(place) ?? 'nothing is called there'}`)
      }
      expect(broken, 'marked, not so').toEqual([])
      const calls = claims.filter(({ type, place }) => type === 'CALLS' && !marked.has(place))
      expect(
        calls.map(({ place, whole }) => `${place} ${whole}`),
        'called, not marked',
      ).toEqual([])
      expect(tree.linkedBackwards(), 'linked from the last file to the first').toEqual(tree.everything())
    })

    test.skipIf(name in ASKED_ELSEWHERE)('every question is asked, or named as absent', () => {
      const asked = new Set(files.map((file) => file.replace(/\.\w+$/, '')))
      expect(
        QUESTIONS.filter((question) => !asked.has(question) && !Object.hasOwn(absent, question)),
      ).toEqual([])
      expect(
        QUESTIONS.filter((question) => asked.has(question) && Object.hasOwn(absent, question)),
        'named as absent, yet asked',
      ).toEqual([])
    })
  })
}
