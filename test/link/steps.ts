/**
 * Random histories of small trees, and the proof they are for: after any steps,
 * what was linked step by step equals what is linked from nothing, and what is
 * linked in the opposite order, sites and asked keys included.
 *
 * Small vocabularies make the files meet: barrels, circles, shadowed names, files
 * that come and go. `RUNS` raises the number of histories.
 */
import fc from 'fast-check'
import { expect } from 'vitest'
import { Tree } from './tree.ts'

/** A whole file (undefined: gone), one line put in place of another, or one word of a line exchanged. */
export type Edit =
  | { readonly path: string; readonly at: number; readonly word: number }
  | { readonly path: string; readonly lines: readonly string[] | undefined }
  | { readonly path: string; readonly at: number; readonly line: string }

export function converges(
  coherent: readonly Edit[],
  paths: readonly string[],
  codeLine: fc.Arbitrary<string>,
  configs: Readonly<Record<string, readonly (string | undefined)[]>>,
): void {
  const path = fc.constantFrom(...paths)
  const lines = fc.array(codeLine, { minLength: 0, maxLength: 6 })
  const whole = fc.record({ path, lines: fc.option(lines, { nil: undefined, freq: 6 }) })
  const oneLine = fc.record({ path, at: fc.nat({ max: 5 }), line: codeLine })
  const oneWord = fc.record({ path, at: fc.nat({ max: 5 }), word: fc.nat({ max: 8 }) })
  const configEdits = Object.entries(configs).flatMap(([path, texts]) =>
    texts.map((text) => ({ path, lines: text === undefined ? undefined : [text] })),
  )
  const config = configEdits.length === 0 ? oneWord : fc.constantFrom(...configEdits)
  const step: fc.Arbitrary<readonly Edit[]> = fc.oneof(
    { arbitrary: fc.tuple(oneWord), weight: 20 },
    { arbitrary: fc.tuple(oneLine), weight: 8 },
    { arbitrary: fc.tuple(whole), weight: 3 },
    { arbitrary: fc.tuple(config), weight: 3 },
    { arbitrary: fc.array(fc.oneof(whole, oneLine), { minLength: 2, maxLength: 5 }), weight: 1 },
  )
  const start = fc.oneof(fc.array(whole, { minLength: 4, maxLength: 8 }), fc.constant(coherent))
  fc.assert(
    fc.property(start, fc.array(step, { minLength: 1, maxLength: 15 }), (first, steps) => {
      const now = new Map<string, readonly string[]>()
      const live = new Tree()
      for (const edits of [first, ...steps]) {
        const touched = new Set(edits.map((edit) => apply(now, edit)))
        live.change(Object.fromEntries([...touched].map((path) => [path, textOf(now, path)])))
        const fresh = new Tree(
          Object.fromEntries([...now.keys()].reverse().map((path) => [path, textOf(now, path)!])),
        )
        expect(live.everything()).toEqual(fresh.everything())
        expect(live.keys()).toEqual(fresh.keys())
        expect(fresh.linkedBackwards()).toEqual(fresh.everything())
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 40) },
  )
}

function apply(now: Map<string, readonly string[]>, edit: Edit): string {
  if ('line' in edit) {
    const lines = [...(now.get(edit.path) ?? [])]
    lines.splice(Math.min(edit.at, lines.length), 1, edit.line)
    now.set(edit.path, lines)
  } else if ('word' in edit) {
    const lines = [...(now.get(edit.path) ?? [])]
    const at = lines.length === 0 ? 0 : edit.at % lines.length
    lines[at] = exchanged(lines[at] ?? '', edit.word)
    now.set(edit.path, lines)
  } else if (edit.lines === undefined) now.delete(edit.path)
  else now.set(edit.path, edit.lines)
  return edit.path
}

/** The line with its `nth` word (counted round) become another of its kind. */
function exchanged(line: string, nth: number): string {
  const words = [...line.matchAll(/\b[ABCfgmn]\b/g)]
  const word = words[nth % Math.max(1, words.length)]
  if (word === undefined) return line
  return line.slice(0, word.index) + OTHER[word[0]]! + line.slice(word.index + 1)
}

const OTHER: Readonly<Record<string, string>> = { A: 'B', B: 'C', C: 'A', f: 'g', g: 'f', m: 'n', n: 'm' }

function textOf(now: ReadonlyMap<string, readonly string[]>, path: string): string | undefined {
  const lines = now.get(path)
  return lines && `${lines.join('\n')}\n`
}

export function klass(): fc.Arbitrary<string> {
  return fc.constantFrom('A', 'B', 'C')
}

export function func(): fc.Arbitrary<string> {
  return fc.constantFrom('f', 'g')
}

export function member(): fc.Arbitrary<string> {
  return fc.constantFrom('m', 'n')
}

/** Names of modules too, so that attributes and modules meet. */
export function anyName(): fc.Arbitrary<string> {
  return fc.constantFrom('A', 'B', 'C', 'f', 'g', 'm', 'sub', 'c')
}

/** Text with holes. */
export function line(
  parts: TemplateStringsArray,
  ...holes: readonly fc.Arbitrary<string>[]
): fc.Arbitrary<string> {
  return fc.tuple(...holes).map((filled) => parts.reduce((text, part, i) => text + filled[i - 1]! + part))
}
