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
 * Not graded Calls of macros (they are gone from the typed tree), and what the compiler did not compile: code behind
 *            other features or targets, and everything outside bodies. `seen` lists the lines that were compiled.
 */
import type { Truth } from '../truth.ts'
import { callsOf } from './rust/calls.ts'
import { definitionsOf } from './rust/definitions.ts'
import { dumps } from './rust/dump.ts'
import { type Sources, sourcesOf } from './rust/sources.ts'

export async function truthOf(root: string): Promise<Truth> {
  const all = dumps(root)
  const sources = sourcesOf(root)
  const definitions = definitionsOf(all, sources)
  const sites = new Map<string, Truth['sites'][number]>()
  const seen = new Map<string, [number, number][]>()
  for (const dump of all) {
    const calls = callsOf(dump, sources, definitions)
    for (const site of calls.sites) sites.set(`${site.file}:${site.line}:${site.column}`, site)
    for (const { file, start, end } of calls.bodies) {
      const lines: [number, number] = [sources.place(file, start).line, sources.place(file, end).line]
      seen.set(file, [...(seen.get(file) ?? []), lines])
    }
  }
  const files = [...seen.keys()].sort()
  const ungraded = files.flatMap((file) => macros(file, sources))
  return { files, sites: [...sites.values()], seen: Object.fromEntries(seen), ungraded }
}

function macros(file: string, sources: Sources): string[] {
  return [...sources.text(file).matchAll(/\b\w+(?=!\s*[([{])/g)].map(({ index }) => {
    const { line, column } = sources.place(file, index)
    return `${file}:${line}:${column}`
  })
}
