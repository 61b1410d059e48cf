/**
 * What a bare name, `this` and `super` mean where they stand: scoping inside one file.
 */
import { bodiesOf } from './bodies.ts'
import { isOff } from './branches.ts'
import type { Draft, Frame, Framed, Local, TypeParameters } from './draft.ts'
import type { Expression } from './expression.ts'
import { extended, heldIn, isForPointer } from './extended.ts'
import { classAround, innermost, thisFrame } from './frames.ts'
import type { Grammar } from './grammar.ts'
import type { Interner } from './interner.ts'
import { fromFile, groupsAround } from './modulepath.ts'
import { isStatement, type Node } from './node.ts'
import { argumentsOf } from './typearguments.ts'
import type { Types } from './types.ts'
import { BEHIND } from './unwritten.ts'

type Parameter = Pick<Expression & { kind: 'parameter' }, 'definition' | 'extension' | 'at'>

export class Names {
  readonly #grammar: Grammar
  readonly #draft: Draft
  readonly #interner: Interner
  readonly #types: Types
  #bodies: ReadonlyMap<number, ReadonlyMap<string, number>> | undefined

  constructor(grammar: Grammar, draft: Draft, interner: Interner, types: Types) {
    this.#grammar = grammar
    this.#draft = draft
    this.#interner = interner
    this.#types = types
  }

  /**
   * What a bare name means where it stands: a local, a nested definition, or a free name for link.
   * `defined`: variables do not count.
   */
  lookup(name: string, frame: Frame, position: number, defined = false): number {
    if (name === this.#grammar.spec.selfType) return this.self(frame, true)
    for (let at: Frame | undefined = frame; at; at = at.parent) {
      const locals = seen(at.names.get(name), defined)
      const local =
        locals && (at.kind === 'narrow' ? this.#narrowed(locals, position) : this.#local(locals, position))
      if (local !== undefined) return local
      if (this.#parameters(at)?.has(name)) return this.#interner.unknown()
    }
    return this.#free(name, frame, position)
  }

  #free(name: string, frame: Frame, position: number, called?: true): number {
    const scope = frame.definition
    if ((this.#above(scope).get(name) ?? Number.POSITIVE_INFINITY) <= position) {
      const of = this.#interner.intern({ kind: 'definition', definition: scope })
      return this.#interner.intern({ kind: 'member', of, name })
    }
    const off = isOff(this.#draft.off, position) ? ({ off: true } as const) : {}
    const marks = { ...(frame.head && { head: true as const }), ...(called && { called }) }
    return this.#interner.intern({ kind: 'name', name, scope, ...off, ...marks })
  }

  /** Where only the body of a class sees its members, and only those above: where each of them is complete. */
  #above(scope: number): ReadonlyMap<string, number> {
    if (this.#grammar.spec.link.memberScope !== 'body') return NONE
    this.#bodies ??= bodiesOf(this.#draft)
    return this.#bodies.get(scope) ?? NONE
  }

  /** What a type parameter must be, when that is said: `T` in `<T: Shape>`. */
  bounds(name: string, frame: Frame): readonly Framed[] {
    for (let at: Frame | undefined = frame; at; at = at.parent) {
      const bounds = this.#parameters(at)?.get(name)
      if (bounds) return bounds
    }
    return []
  }

  /** Whether a type is that of what a method is called on, or a parameter for it: `def save(self: T) -> T` (Python). */
  isSelf(name: string, frame: Frame): boolean {
    if (name === this.#grammar.spec.selfType) return true
    const at =
      this.#grammar.spec.typeVariables && innermost(frame, (one) => this.#parameters(one)?.has(name) ?? false)
    return at !== undefined && this.#draft.definitions[at.definition]!.selfTyped === name
  }

  /** Whose type parameter a name is, and which: what a member calls those of the type it extends are that type's. */
  parameter(name: string, frame: Frame): Parameter | undefined {
    const { definitions, extensions } = this.#draft
    for (let at: Frame | undefined = frame; at; at = at.parent) {
      const parameters = this.#parameters(at)
      if (!parameters?.has(name)) continue
      const extension = at.extension ?? definitions[at.definition]!.frame.extension
      const given = extension ? argumentsOf(this.#grammar, extension.owner) : []
      const position = given.findIndex(({ text }) => text === name)
      if (extension && position >= 0) return { extension: extensions.indexOf(extension), at: position }
      return at.extension
        ? undefined
        : { definition: at.definition, at: [...parameters.keys()].indexOf(name) }
    }
    return undefined
  }

  /** What the head of a path means when it is a word for a module, or a type parameter that must be something. */
  head(node: Node | undefined, frame: Frame): number | undefined {
    const isName = node && this.#grammar.type[node.typeId]?.kind === 'name'
    return (
      this.#words(node, frame) ?? (isName ? this.#types.bounded(node.text, frame, 'typeName') : undefined)
    )
  }

  /** What words at the head of a path mean: `self`, `super::super`; undefined for anything else. */
  #words(node: Node | undefined, frame: Frame): number | undefined {
    if (!node) return undefined
    const { spec, expression } = this.#grammar
    const rule = expression[node.typeId]
    const last = rule?.path ? this.#grammar.token(node, rule.name ?? 'name') : node
    const kind = last && expression[last.typeId]?.kind
    return kind === 'super' || (kind === 'self' && last === node)
      ? this.module(node.text.split(spec.separator), frame)
      : undefined
  }

  /** The names a path of words (`self`, `super::super`) means, as seen from the file's own module. */
  module(words: readonly string[], frame: Frame): number {
    const [first, ...rest] = fromFile(words, groupsAround(frame, this.#draft.definitions), this.#grammar.spec)
    let of = this.#interner.intern({ kind: 'name', name: first!, scope: frame.definition })
    for (const name of rest) of = this.#interner.intern({ kind: 'member', of, name })
    return of
  }

  #parameters({ kind, definition, extension }: Frame): TypeParameters | undefined {
    if (kind === 'class' || kind === 'group' || kind === 'function')
      return this.#draft.definitions[definition]!.typeParameters
    return extension?.typeParameters
  }

  /** A called name where methods and variables are apart (Java): no variable hides a method. */
  called(name: string, frame: Frame, position: number): number {
    for (let at: Frame | undefined = frame; at; at = at.parent) {
      const locals = at.names
        .get(name)
        ?.filter(
          ({ definition }) =>
            definition !== undefined && this.#draft.definitions[definition]!.type === 'FUNCTION',
        )
      const local = locals && locals.length > 0 ? this.#local(locals, position) : undefined
      if (local !== undefined) return local
    }
    return this.#free(name, frame, position, this.#grammar.spec.link.callsApart)
  }

  dotted(parts: readonly string[], frame: Frame, position: number): number {
    let of = this.lookup(parts[0]!, frame, position)
    for (const name of parts.slice(1)) of = this.#interner.intern({ kind: 'member', of, name })
    return of
  }

  self(frame: Frame, type: boolean): number {
    const told = type ? undefined : this.#told(frame)
    if (told !== undefined) return told
    const { constructorFunctions } = this.#grammar.spec.link
    const around = classAround(frame, this.#draft.definitions, constructorFunctions)
    if (!around) return this.#interner.unknown()
    if ('extension' in around) {
      const held = type ? undefined : heldIn(this.#grammar, this.#types, this.#draft, around.extension)
      if (held !== undefined && this.#interner.list[held]!.kind !== 'unknown') return held
      const owner = extended(this.#types, this.#interner.list, around.extension)
      return type ? owner : this.#interner.instance(owner)
    }
    const method = this.#draft.definitions[frame.definition]
    const isStatic =
      type || (this.#grammar.spec.static?.modifiers?.some((m) => method?.modifiers.includes(m)) ?? false)
    return this.#interner.intern({ kind: isStatic ? 'self_type' : 'self', definition: around.definition })
  }

  /** `**self`: in what is given to a reference or a box, what that points to, which is what it is known as. */
  behindSelf(frame: Frame): number {
    const around = classAround(frame, this.#draft.definitions)
    const self = this.self(frame, false)
    return around && 'extension' in around && isForPointer(this.#grammar, this.#draft, around.extension)
      ? self
      : this.#interner.member(self, BEHIND)
  }

  /** `this` where a parameter of that name says what it is (TypeScript). */
  #told(frame: Frame): number | undefined {
    if (this.#grammar.spec.ownThis === undefined) return undefined
    const told = thisFrame(frame)?.names.get('this')
    return told && this.#one(told[0]!)
  }

  /** `named`: the class that the code says it is above, where it may be another than the one around. */
  super(frame: Frame, named?: Node): number {
    const around = classAround(frame, this.#draft.definitions)
    const other = (definition: number) =>
      named !== undefined && ![this.#draft.definitions[definition]!.name, '__class__'].includes(named.text)
    return around && 'definition' in around && !other(around.definition)
      ? this.#interner.intern({ kind: 'super', definition: around.definition })
      : this.#interner.unknown()
  }

  /** Undefined when, in a language that binds in sequence, the name is bound only further down. */
  #local(locals: readonly Local[], position: number): number | undefined {
    const awake = locals.filter((local) => this.#dormant(local) !== true)
    if (awake.length > 0 && awake.length < locals.length) return this.#local(awake, position)
    const judged = this.#grammar.spec.conditions && locals.find((local) => this.#isJudged(local))
    if (judged) return this.#fromOutside(judged.definition!)
    const before = locals.filter((local) => local.start <= position)
    if (this.#grammar.spec.rebinding === 'sequential') {
      const local = before.at(-1) ?? locals.find((one) => this.#isDeclared(one))
      return local && this.#one(local)
    }
    if (locals.length > 1 && this.#isOverloaded(locals)) return this.#one(locals.at(-1)!)
    const seen = locals.length === 1 ? locals : before.length > 0 ? before : locals
    const declared = seen.filter(
      ({ binding = -1 }) => this.#draft.bindings[binding]?.type ?? this.#draft.bindings[binding]?.documented,
    )
    const candidates = declared.length > 0 ? declared : this.#reaching(seen, position)
    return candidates.length === 1
      ? this.#one(candidates[0]!)
      : this.#interner.intern({
          kind: 'union',
          of: [...new Set(candidates.map((local) => this.#one(local)))],
        })
  }

  /** Without those that a later assignment has overwritten, whatever way the code has gone to the position. */
  #reaching(locals: readonly Local[], position: number): readonly Local[] {
    if (this.#grammar.spec.rebinding !== 'flow') return locals
    const last = locals.findLastIndex(({ binding = -1 }) => {
      const value = this.#draft.bindings[binding]?.value
      const block = value?.parent?.parent?.parent
      if (!block || !isStatement(value.parent.parent)) return false
      const isOuter = block.parent === null || block.type === this.#grammar.spec.leaving?.block
      return isOuter && block.startIndex <= position && position <= block.endIndex
    })
    return last > 0 ? locals.slice(last) : locals
  }

  /** Undefined before the test holds, and after another value was given. */
  #narrowed(locals: readonly Local[], position: number): number | undefined {
    const last = locals.findLast((local) => local.start <= position)
    return last && !last.released ? this.#one(last) : undefined
  }

  /** Known in all of its scope: a definition that is no value of a variable. */
  #isDeclared({ definition }: Local): boolean {
    if (definition === undefined) return false
    const { node, shape } = this.#draft.definitions[definition]!
    return node.id === shape.id
  }

  /** What a block declares several times; the last one has the body. */
  #isOverloaded(locals: readonly Local[]): boolean {
    const blockOf = ({ definition }: Local) => this.#draft.definitions[definition!]!.node.parent?.id
    return locals.every((local) => this.#isDeclared(local) && blockOf(local) === blockOf(locals[0]!))
  }

  #dormant({ definition }: Local): boolean | string {
    return definition !== undefined && this.#draft.definitions[definition]!.dormant
  }

  /** Whether a build may leave it out, and another or an import be meant, as is known when files are linked. */
  #isJudged(local: Local): boolean {
    return this.#dormant(local) !== false && this.#draft.definitions[local.definition!]!.hidden === undefined
  }

  /** A definition by its name, as others look for it. */
  #fromOutside(definition: number): number {
    const { name, parent } = this.#draft.definitions[definition]!
    if (parent === 0) return this.#interner.intern({ kind: 'name', name, scope: 0 })
    const of = this.#interner.intern({ kind: 'definition', definition: parent })
    return this.#interner.intern({ kind: 'member', of, name })
  }

  #one(local: Local): number {
    if (local.definition !== undefined)
      return this.#interner.intern({ kind: 'definition', definition: local.definition })
    const binding = this.#draft.bindings[local.binding!]!
    return this.#interner.intern(binding.self ?? { kind: 'local', binding: local.binding! })
  }
}

function seen(locals: readonly Local[] | undefined, defined: boolean): readonly Local[] | undefined {
  if (!defined || locals === undefined) return locals
  const definitions = locals.filter(({ definition }) => definition !== undefined)
  return definitions.length > 0 ? definitions : undefined
}

const NONE: ReadonlyMap<string, number> = new Map()
