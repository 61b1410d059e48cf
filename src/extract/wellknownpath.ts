/**
 * By which paths a function of the language's own may be called: `Objects.hash`, also where it is imported as `hash`
 * (Java); `functools.partial`, also where it is `partial` or `ft.partial` (Python).
 */
import type { Draft } from './draft.ts'
import type { Grammar } from './grammar.ts'
import type { Node } from './node.ts'
import { type Method, methodOf } from './passed.ts'

/** As it is written, and as its first name was imported; nothing where the receiver is long. */
export function pathsIn(
  { imports }: Draft,
  method: Method | undefined,
  callee: Node | undefined,
): readonly string[] {
  const { of, name } = method ?? {}
  if (of && of.endIndex - of.startIndex > LONGEST) return []
  const path = of ? `${of.text}.${name}` : (callee?.text ?? name ?? '')
  const dot = path.indexOf('.')
  const head = dot < 0 ? path : path.slice(0, dot)
  const paths = [path]
  for (const one of imports) {
    const isNamed = one.local === head
    if (one.static) {
      if (dot < 0 && (isNamed || one.wildcard))
        paths.push(`${one.specifier.slice(one.specifier.lastIndexOf('.') + 1)}.${head}`)
    } else if (isNamed) {
      const isModule = one.name === undefined || one.name === '*'
      const of = isModule ? one.specifier : `${one.specifier}.${one.name}`
      paths.push(of + path.slice(head.length))
    }
  }
  return paths
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
