/**
 * Types that documentation tells where code says none (JSDoc): `@param {Foo} x`, `@returns {Foo}`, `@type {Foo}`
 * before a variable or field, and the cast `@type {Foo}` before a bracket.
 *
 * They are written like those of another language (TypeScript), whose grammar reads them; what documentation writes
 * in a way of its own (`?Foo`, `Array.<Foo>`) is put in that language's words first.
 *
 * Cost  One small parse for each type that is more than a name.
 */
import type { Draft, Frame } from './draft.ts'
import { type Grammar, grammarOf } from './grammar.ts'
import { siteOf } from './imports.ts'
import type { Interner } from './interner.ts'
import type { Node } from './node.ts'
import { parsePart } from './parse.ts'
import { FIRST_PART } from './quoted.ts'
import { Types } from './types.ts'

/** A type in words, and where it is told. */
export interface Documented {
  readonly text: string
  readonly node: Node
}

export function parameterIn(docstring: string, name: string): string | undefined {
  return parametersIn(docstring).find(([said]) => said === name)?.[1]
}

/** Names and types of parameters. */
export function parametersIn(docstring: string): (readonly [name: string, type: string])[] {
  return [...docstring.matchAll(PARAMETER)].map(([, type, name]) => [name!, type!] as const)
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

/** Reads the types that the documentation of one file tells. */
export class DocumentedTypes {
  readonly #grammar: Grammar
  readonly #draft: Draft
  readonly #interner: Interner
  readonly #own: Types
  #types: Types | undefined
  /** Nodes of all trees so far. */
  #nodes = FIRST_PART

  /** `own`: the types of the file's language. */
  constructor(grammar: Grammar, draft: Draft, interner: Interner, own: Types) {
    this.#grammar = grammar
    this.#draft = draft
    this.#interner = interner
    this.#own = own
  }

  /** A value of the type that the words describe, read in `frame`. */
  typed({ text, node }: Documented, frame: Frame): number {
    const { spec } = this.#grammar
    const words = text.trim().replace(MARKS, '')
    if (words === 'this') return this.#own.names.self(frame, false)
    if (spec.nothing.includes(words)) return this.#interner.nothing()
    if (spec.anything?.includes(words)) return this.#interner.unknown()
    if (spec.docs.types?.includes(words)) return this.#interner.builtin(words)
    return NAME.test(words)
      ? this.#interner.instance(this.#own.names.dotted(words.split('.'), frame, node.startIndex))
      : this.#parsed(words, node, frame)
  }

  #parsed(words: string, node: Node, frame: Frame): number {
    const { docs } = this.#grammar.spec
    if (docs.grammar === undefined) return this.#interner.unknown()
    const grammar = grammarOf(docs.grammar)
    this.#types ??= this.#reader(grammar)
    const plain = words.replace(DOTTED, '<').replace(INNER_MARKS, '$1').replace(OBJECT_OF, 'Record<')
    const code = BEFORE + plain.replace(IMPORTED, (_, specifier: string) => this.#importOf(specifier, node))
    const { startIndex, startPosition } = node
    const endPosition = { row: startPosition.row, column: startPosition.column + code.length }
    const range = { startIndex, endIndex: startIndex + code.length, startPosition, endPosition }
    const root = parsePart(grammar, code, startIndex, range, node.source, this.#nodes)
    if (!root || root.isBroken) return this.#interner.unknown()
    this.#nodes += root.tree.size
    return this.#types.typed(root.firstNamedChild?.childForFieldName('value') ?? undefined, frame)
  }

  /** `typeof x` names a value; nothing else in a type does. */
  #reader(grammar: Grammar): Types {
    const { names } = this.#own
    const value = ({ text, startIndex }: Node, frame: Frame): number =>
      NAME.test(text) ? names.dotted(text.split('.'), frame, startIndex) : this.#interner.unknown()
    return new Types(grammar, this.#draft, this.#interner, value)
  }

  /** The name by which types say an imported module. */
  #importOf(specifier: string, node: Node): string {
    const { imports } = this.#draft
    const known = imports.find((one) => one.local?.startsWith(MODULE) && one.specifier === specifier)
    if (known) return known.local!
    const local = `${MODULE}${imports.length}`
    imports.push({ specifier, name: '*', local, told: true, typeOnly: true, scope: 0, site: siteOf(node) })
    return local
  }
}

/** The marks at the start of a comment's lines. */
export const MARGIN = /^\s*\*(?!\/)/gm
/** What braces hold: braces in braces, too. */
export const INSIDE = String.raw`(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*`
const BRACED = String.raw`\{(${INSIDE})\}`
const PARAMETER = new RegExp(String.raw`@param\s+${BRACED}\s+\[?([\w$]+)(?![\w$.[])`, 'g')
const RESULT = new RegExp(String.raw`@returns?\s+${BRACED}`)
const TYPE = new RegExp(String.raw`@type\s+${BRACED}`)
const CAST = new RegExp(String.raw`\/\*\*(?:(?!\*\/)[\s\S])*?@type\s+${BRACED}(?:(?!\*\/)[\s\S])*\*\/\s*$`)
/** `?Foo`, `!Foo`, `Foo?`, `Foo=`. */
const MARKS = /^[?!]|[?=]$/g
const INNER_MARKS = /([<,|([:]\s*)[?!](?=[\w$])/g
/** `Array.<Foo>`. */
const DOTTED = /\.</g
const OBJECT_OF = /\bObject</g
const IMPORTED = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g
/** What no code calls an import. */
const MODULE = '$module'
const BEFORE = 'type _ = '
const NAME = /^[\p{L}_$][\w$]*(?:\.[\w$]+)*$/u
const SPACE = 32
const MAX_CAST = 300
