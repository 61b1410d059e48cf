/**
 * Types that documentation tells where code says none: `@param {Foo} x`, `@returns {Foo}` (JSDoc).
 *
 * Simple forms only: a name, a list, a container or a union of them, `import('./x').Foo`.
 * What is written otherwise is not known.
 */
import type { Draft, Frame } from './draft.ts'
import { siteOf } from './imports.ts'
import type { Interner } from './interner.ts'
import type { LanguageSpec } from './language.ts'
import type { Names } from './names.ts'
import type { Node } from './node.ts'

/** A type in words, and where it is told. */
export interface Documented {
  readonly text: string
  readonly node: Node
}

interface Reading extends Documented {
  readonly frame: Frame
  readonly spec: LanguageSpec
  readonly draft: Draft
  readonly interner: Interner
  readonly names: Names
}

export function parameterIn(docstring: string, name: string): string | undefined {
  for (const [, type, said] of docstring.matchAll(PARAMETER)) if (said === name) return type
  return undefined
}

export function resultIn(docstring: string): string | undefined {
  return RESULT.exec(docstring)?.[1]
}

/** The instance that the words describe, read in `frame`. */
export function typeFrom(
  told: Documented,
  frame: Frame,
  spec: LanguageSpec,
  draft: Draft,
  interner: Interner,
  names: Names,
): number {
  const reading = { ...told, frame, spec, draft, interner, names }
  const parts = told.text.split('|').map((part) => oneOf(part.trim().replace(MARKS, ''), reading))
  return parts.some((part) => interner.list[part]!.kind === 'unknown')
    ? interner.unknown()
    : interner.union(parts)
}

function oneOf(text: string, reading: Reading): number {
  const { spec, interner, names, frame, node } = reading
  if (text.endsWith('[]')) return interner.intern({ kind: 'list', of: oneOf(text.slice(0, -2), reading) })
  const [, held, inside = ''] = APPLIED.exec(text) ?? []
  const container = held === undefined ? undefined : spec.containers?.[held]
  if (container === 'list') return interner.intern({ kind: 'list', of: oneOf(inside, reading), name: held! })
  if (container === 'unwrap') return oneOf(inside, reading)
  if (spec.nothing.includes(text)) return interner.intern({ kind: 'builtin', name: 'nothing' })
  if (spec.anything?.includes(text)) return interner.unknown()
  if (spec.docs.types?.includes(text)) return interner.intern({ kind: 'builtin', name: text })
  const [, specifier, path] = IMPORTED.exec(text) ?? []
  if (specifier !== undefined) {
    let of = interner.intern({ kind: 'import', import: importOf(specifier, reading) })
    for (const name of path!.slice(1).split('.')) of = interner.intern({ kind: 'member', of, name })
    return interner.instance(of)
  }
  const name = held ?? text
  return NAME.test(name)
    ? interner.instance(names.dotted(name.split('.'), frame, node.startIndex))
    : interner.unknown()
}

function importOf(specifier: string, { draft, frame, node }: Reading): number {
  const { imports } = draft
  const known = imports.findIndex((one) => one.dynamic === true && one.specifier === specifier)
  const fresh = { specifier, name: '*', dynamic: true as const, scope: frame.definition, site: siteOf(node) }
  return known >= 0 ? known : imports.push(fresh) - 1
}

const PARAMETER = /@param\s+\{([^{}]*)\}\s+\[?([\w$]+)(?![\w$.[])/g
const RESULT = /@returns?\s+\{([^{}]*)\}/
/** `?Foo`, `!Foo`, `Foo?`, `Foo=`. */
const MARKS = /^[?!]|[?=]$/g
const APPLIED = /^([\p{L}_$][\w$]*)\.?<([^<>,]*)>$/u
const IMPORTED = /^import\(['"]([^'"]+)['"]\)((?:\.[\w$]+)+)$/
const NAME = /^[\p{L}_$][\w$]*(?:\.[\w$]+)*$/u
