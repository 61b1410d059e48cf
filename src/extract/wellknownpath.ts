/** By which paths a function of the language's own may be called: `Objects.hash`, also where it is imported as `hash` (Java). */
import type { Draft } from './draft.ts'
import type { Grammar } from './grammar.ts'
import type { Node } from './node.ts'
import { type Method, methodOf } from './passed.ts'

/** As it is written, and by the classes that a name may be imported from; nothing where the receiver is long. */
export function pathsIn(
  { imports }: Draft,
  method: Method | undefined,
  callee: Node | undefined,
): readonly string[] {
  if (method?.of) {
    const { startIndex, endIndex } = method.of
    return endIndex - startIndex > LONGEST ? [] : [`${method.of.text}.${method.name}`]
  }
  const name = callee?.text ?? method?.name ?? ''
  const from = imports.filter((one) => one.static && (one.wildcard || one.local === name))
  return [name, ...from.map(({ specifier }) => `${specifier.slice(specifier.lastIndexOf('.') + 1)}.${name}`)]
}

/** What `table` says of what a call calls. */
export function saidOf<T>(
  table: Readonly<Record<string, T>> | undefined,
  { grammar, draft }: { readonly grammar: Grammar; readonly draft: Draft },
  call: Node,
): T | undefined {
  if (table === undefined) return undefined
  const method = methodOf(grammar, call)
  const of = grammar.expression[call.typeId]?.of
  const paths = pathsIn(draft, method, of === undefined ? undefined : grammar.field(call, of))
  return paths.map((path) => table[path]).find((one) => one !== undefined)
}

/** Well-known receivers are shorter. */
const LONGEST = 40
