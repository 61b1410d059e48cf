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
  const [head = '', ...rest] = path.split('.')
  const paths = [path]
  for (const { specifier, static: isStatic, wildcard, local, ...one } of imports) {
    if (local === head && !isStatic)
      paths.push([specifier, ...(one.name === undefined ? [] : [one.name]), ...rest].join('.'))
    else if (isStatic && rest.length === 0 && (wildcard || local === head))
      paths.push(`${specifier.slice(specifier.lastIndexOf('.') + 1)}.${head}`)
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
