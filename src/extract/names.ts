/**
 * What a bare name, `this` and `super` mean where they stand: scoping inside one file.
 */
import { classAround, type Draft, type Frame, type Local } from './draft.ts'
import type { Grammar } from './grammar.ts'
import type { Interner } from './interner.ts'
import type { Types } from './types.ts'

export class Names {
  readonly #grammar: Grammar
  readonly #draft: Draft
  readonly #interner: Interner
  readonly #types: Types

  constructor(grammar: Grammar, draft: Draft, interner: Interner, types: Types) {
    this.#grammar = grammar
    this.#draft = draft
    this.#interner = interner
    this.#types = types
  }

  /** What a bare name means where it stands: a local, a nested definition, or a free name for link. */
  lookup(name: string, frame: Frame, position: number): number {
    for (let at: Frame | undefined = frame; at; at = at.parent) {
      const locals = at.names.get(name)
      if (locals) return this.#local(locals, position)
      if (at.kind === 'class' || at.kind === 'function') {
        if (this.#draft.definitions[at.definition]!.typeParameters.includes(name))
          return this.#interner.unknown()
      }
    }
    return this.#interner.intern({ kind: 'name', name, scope: frame.definition })
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
      if (locals && locals.length > 0) return this.#local(locals, position)
    }
    return this.#interner.intern({ kind: 'name', name, scope: frame.definition })
  }

  dotted(parts: readonly string[], frame: Frame, position: number): number {
    let of = this.lookup(parts[0]!, frame, position)
    for (const name of parts.slice(1)) of = this.#interner.intern({ kind: 'member', of, name })
    return of
  }

  self(frame: Frame, type: boolean): number {
    const around = classAround(frame, this.#draft.definitions)
    if (!around) return this.#interner.unknown()
    if ('extension' in around) {
      const owner = this.#types.typeName(around.extension.owner, around.extension.frame)
      return type ? owner : this.#interner.instance(owner)
    }
    const method = this.#draft.definitions[frame.definition]
    const isStatic =
      type || (this.#grammar.spec.static?.modifiers?.some((m) => method?.modifiers.includes(m)) ?? false)
    return this.#interner.intern({ kind: isStatic ? 'self_type' : 'self', definition: around.definition })
  }

  super(frame: Frame): number {
    const around = classAround(frame, this.#draft.definitions)
    return around && 'definition' in around
      ? this.#interner.intern({ kind: 'super', definition: around.definition })
      : this.#interner.unknown()
  }

  #local(locals: readonly Local[], position: number): number {
    const before = locals.filter((local) => local.start <= position)
    if (this.#grammar.spec.rebinding === 'sequential') return this.#one((before.at(-1) ?? locals[0])!)
    const seen = locals.length === 1 ? locals : before.length > 0 ? before : locals
    const declared = seen.filter(
      (local) => local.binding !== undefined && this.#draft.bindings[local.binding]!.type,
    )
    const candidates = declared.length > 0 ? declared : seen
    return candidates.length === 1
      ? this.#one(candidates[0]!)
      : this.#interner.intern({
          kind: 'union',
          of: [...new Set(candidates.map((local) => this.#one(local)))],
        })
  }

  #one(local: Local): number {
    if (local.definition !== undefined)
      return this.#interner.intern({ kind: 'definition', definition: local.definition })
    const binding = this.#draft.bindings[local.binding!]!
    return this.#interner.intern(binding.self ?? { kind: 'local', binding: local.binding! })
  }
}
