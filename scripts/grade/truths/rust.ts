/**
 * The truth for Rust: rustc's own typed bodies (`-Zunpretty=thir-tree`), with `RUSTC_BOOTSTRAP=1` on a stable compiler.
 *
 * Sites      Every call and construction rustc has in a body (THIR `Call` with `from_hir_call`, `Adt`), code inside
 *            macro arguments too; only tokens written in the file, none that a macro made.
 * Targets    The function by the compiler's word. A trait's method called on a type that the compiler knows leads to
 *            the method of the impl for that type when it defines one, else to the trait's own; on a parameter, a trait
 *            object or an opaque type to the trait's. What `derive` or a macro wrote is nothing of the project.
 *            `S(1)`, `S { … }`, `E::V(1)` construct: the target is the struct or enum. A closure bound by `let` is a
 *            function of that name.
 * Not graded Calls of macros (they are gone from the typed tree), calls of what stands in the arguments of a macro (the
 *            compiler does not say where), and what it did not compile: code behind other features or targets, and
 *            everything outside bodies. `seen` lists the lines that were compiled.
 */
import type { CallSite, Truth } from '../truth.ts'
import { conditional } from './rust/branches.ts'
import { callsOf } from './rust/calls.ts'
import { definitionsOf } from './rust/definitions.ts'
import { dumps } from './rust/dump.ts'
import { sourcesOf } from './rust/sources.ts'

export async function truthOf(root: string): Promise<Truth> {
  const all = dumps(root)
  const sources = sourcesOf(root)
  const definitions = definitionsOf(all, sources)
  const sites = new Map<string, Truth['sites'][number]>()
  const ungraded = new Set<string>()
  const seen = new Map<string, [number, number][]>()
  for (const dump of all) {
    const calls = callsOf(dump, sources, definitions)
    for (const site of calls.sites) sites.set(keyOf(site), site)
    for (const site of calls.ungraded) ungraded.add(keyOf(site))
    for (const { file, start, end } of calls.bodies) {
      const lines: [number, number] = [sources.place(file, start).line, sources.place(file, end).line]
      seen.set(file, [...(seen.get(file) ?? []), lines])
    }
  }
  const files = [...seen.keys()].sort()
  for (const file of files) {
    const text = sources.text(file)
    const place = (offset: number) => keyOf({ file, ...sources.place(file, offset) })
    for (const { index } of text.matchAll(/\b\w+(?=!\s*[([{])/g)) ungraded.add(place(index))
    for (const { start, end } of conditional(file, text)) {
      const names = [...text.slice(start, end).matchAll(/\b\w+/g)].map(({ index }) => place(start + index))
      if (!names.some((name) => sites.has(name))) for (const name of names) ungraded.add(name)
    }
  }
  return {
    files,
    sites: [...sites.values()],
    seen: Object.fromEntries(seen),
    ungraded: [...ungraded].filter((key) => !sites.has(key)),
  }
}

function keyOf({ file, line, column }: Pick<CallSite, 'file' | 'line' | 'column'>): string {
  return `${file}:${line}:${column}`
}
