/**
 * Types that documentation tells where code says none (JSDoc): `@param {Foo} x`, `@returns {Foo}`, `@type {Foo}`
 * before a variable or field, and the cast `@type {Foo}` before a bracket.
 *
 * Simple forms only: a name, a list, a container or a union of them, `import('./x').Foo`,
 * `typeof Foo`, `this`. What is written otherwise is not known.
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

/** Of what stands below it. */
export function typeIn(docstring: string): string | undefined {
  return TYPE.exec(docstring)?.[1]
}

/** What the comment right before a bracket says that it holds. */
export function castBefore({ startIndex, source: { text, offset } }: Node): string | undefined {
  const start = startIndex - offset
  let at = start
  while (at > 0 && text.charCodeAt(at - 1) <= SPACE) at--
  if (text[at - 1] !== '/' || text[at - 2] !== '*' || text[start] !== '(') return undefined
  const told = CAST.exec(text.slice(Math.max(0, at - MAX_CAST), at))?.[1]?.trim()
  return told === 'const' ? undefined : told
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
  return anyOf(told.text, { ...told, frame, spec, draft, interner, names })
}

function anyOf(text: string, reading: Reading): number {
  const { interner } = reading
  const parts = split(text, '|').map((part) => oneOf(part.trim().replace(MARKS, ''), reading))
  return parts.some((part) => interner.list[part]!.kind === 'unknown')
    ? interner.unknown()
    : interner.union(parts)
}

function oneOf(text: string, reading: Reading): number {
  const { spec, interner, names, frame } = reading
  if (text.endsWith('[]')) return interner.intern({ kind: 'list', of: anyOf(text.slice(0, -2), reading) })
  if (text.startsWith('(') && text.endsWith(')')) return anyOf(text.slice(1, -1), reading)
  if (text === 'this') return names.self(frame, false)
  if (spec.nothing.includes(text)) return interner.intern({ kind: 'builtin', name: 'nothing' })
  if (spec.anything?.includes(text)) return interner.unknown()
  if (spec.docs.types?.includes(text)) return interner.intern({ kind: 'builtin', name: text })
  const [, word, named = '', held] = APPLIED.exec(text) ?? []
  const container = held === undefined ? undefined : spec.containers?.[named]
  if (container !== undefined) {
    const inside = split(held!, ',')
    const of = anyOf((container === 'list' ? inside.at(-1) : inside[0]) ?? '', reading)
    return container === 'list' ? interner.intern({ kind: 'list', of, name: named }) : of
  }
  const of = nameOf(named, reading)
  if (of === undefined) return interner.unknown()
  return word === undefined ? interner.instance(of) : of
}

/** `Foo`, `foo.Bar`, `import('./x')`, `import('./x').Foo`. */
function nameOf(text: string, reading: Reading): number | undefined {
  const { interner, names, frame, node } = reading
  const [, specifier, path] = IMPORTED.exec(text) ?? []
  if (specifier === undefined)
    return NAME.test(text) ? names.dotted(text.split('.'), frame, node.startIndex) : undefined
  let of = interner.intern({ kind: 'import', import: importOf(specifier, reading) })
  for (const name of path!.split('.').slice(1)) of = interner.intern({ kind: 'member', of, name })
  return of
}

function importOf(specifier: string, { draft, frame, node }: Reading): number {
  const { imports } = draft
  const known = imports.findIndex((one) => one.told && one.local === undefined && one.specifier === specifier)
  const fresh = { specifier, name: '*', told: true as const, scope: frame.definition, site: siteOf(node) }
  return known >= 0 ? known : imports.push(fresh) - 1
}

/** At separators that stand in no brackets. */
function split(text: string, separator: string): string[] {
  if (!text.includes(separator)) return [text]
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!
    if (OPENS.includes(char)) depth++
    // The end of an arrow closes nothing.
    else if (CLOSES.includes(char) && !(char === '>' && text[at - 1] === '=')) depth--
    else if (depth === 0 && char === separator) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, text.slice(from)]
}

const PARAMETER = /@param\s+\{([^{}]*)\}\s+\[?([\w$]+)(?![\w$.[])/g
const RESULT = /@returns?\s+\{([^{}]*)\}/
const TYPE = /@type\s+\{([^{}]*)\}/
const CAST = /\/\*\*(?:(?!\*\/)[\s\S])*?@type\s+\{([^{}]*)\}(?:(?!\*\/)[\s\S])*\*\/\s*$/
/** `?Foo`, `!Foo`, `Foo?`, `Foo=`. */
const MARKS = /^[?!]|[?=]$/g
/** `Foo`, `Foo<A, B>`, `typeof Foo`. */
const APPLIED = /^(typeof\s+)?([^<>()]+|import\([^()]+\)[^<>()]*?)(?:\.?<(.*)>)?$/s
const IMPORTED = /^import\(\s*['"]([^'"]+)['"]\s*\)((?:\.[\w$]+)*)$/
const NAME = /^[\p{L}_$][\w$]*(?:\.[\w$]+)*$/u
const OPENS = '<({['
const CLOSES = '>)}]'
const SPACE = 32
const MAX_CAST = 300
