/**
 * Digests of answers: 53-bit numbers that differ when what is said differs.
 *
 * Indices are local to one version of one file's facts, so an answer is spelled
 * out by structure: definitions by their qualified names, expressions by their
 * parts, locals by their values. What was spelled before is referred to by the
 * order of its first mention, so circles end and shared parts cost once.
 */
import type { Expression } from '../extract/expression.ts'
import type { Base, Definition, FileFacts, Import } from '../extract/facts.ts'
import { hashText } from './keys.ts'
import { packageAt } from './packages.ts'
import type { ParameterType } from './unit.ts'

class Mixer {
  #low = 0x2f0b4a13
  #high = 0x51ed270b

  value(): number {
    return (this.#high & 0x1fffff) * 0x100000000 + (this.#low >>> 0)
  }

  number(value: number): this {
    this.#low = Math.imul(this.#low ^ value, 0x9e3779b1)
    this.#low ^= this.#low >>> 15
    this.#high = Math.imul(this.#high ^ value, 0x85ebca77)
    this.#high ^= this.#high >>> 13
    return this
  }

  text(value: string | undefined): this {
    return value === undefined
      ? this.number(-1)
      : this.number(value.length).number(hashText(value)).number(checkText(value))
  }

  flags(...values: readonly unknown[]): this {
    let bits = 1
    for (const value of values) bits = bits * 2 + (value ? 1 : 0)
    return this.number(bits)
  }
}

export class Digest extends Mixer {
  readonly #facts: FileFacts
  readonly #extensionOf: (index: number) => number | undefined
  /** Made with the first mention: most digests have none. */
  #seen: Map<number, number> | undefined

  constructor(facts: FileFacts, extensionOf: (index: number) => number | undefined) {
    super()
    this.#facts = facts
    this.#extensionOf = extensionOf
  }

  /** What others see of a definition without asking more. */
  definition(index: number): this {
    const definition = this.#facts.definitions[index]!
    this.text(definition.qualified).text(definition.type).text(definition.kind)
    this.text(packageAt(this.#facts, index))
    const { accessor, hidden, echoes } = definition
    this.flags(definition.static, accessor, hidden, isPartial(definition), echoes, definition.signature)
    this.text(definition.dormant?.toString())
    this.flags(definition.typeParameters)
    for (const bound of definition.arity ?? [-2]) this.number(bound)
    return this
  }

  binding(index: number): this {
    const binding = this.#facts.bindings[index]!
    this.flags(binding.static, binding.value !== undefined)
    return binding.value === undefined ? this : this.expression(binding.value)
  }

  import(entry: Import): this {
    this.text(entry.specifier).text(entry.name).text(entry.local)
    this.flags(entry.wildcard, entry.typeOnly, entry.told, entry.static, entry.reexport, entry.dynamic)
    return this.text(entry.dormant?.toString())
  }

  bases(bases: readonly Base[]): this {
    for (const { relation, expression, holds } of bases) {
      this.text(relation)
        .expression(expression)
        .flags(holds !== undefined)
      if (holds !== undefined) this.expression(holds)
    }
    return this.number(bases.length)
  }

  parameters(parameters: readonly ParameterType[]): this {
    for (const { text, value, variadic, variable } of parameters) {
      this.text(text)
        .text(variable)
        .flags(variadic, value !== undefined)
      if (value !== undefined) this.expression(value)
    }
    return this.number(parameters.length)
  }

  expression(index: number): this {
    if (this.#mentioned(index * 2)) return this
    const expression = this.#facts.expressions[index]
    return expression === undefined ? this.number(-3) : this.text(expression.kind).#parts(expression)
  }

  #parts(expression: Expression): this {
    switch (expression.kind) {
      case 'name':
        return this.text(expression.name)
          .flags(expression.off === true, expression.head === true, expression.called === true)
          .#scope(expression.name, expression.scope)
      case 'local':
        return this.#mentioned(expression.binding * 2 + 1) ? this : this.binding(expression.binding)
      case 'definition':
        return this.definition(expression.definition)
      case 'self':
      case 'self_type':
      case 'super':
        return this.definition(expression.definition).#owner(expression.definition)
      case 'member':
        return this.text(expression.name)
          .flags(expression.called === true)
          .expression(expression.of)
      case 'call':
        return this.number(expression.arguments ?? -1)
          .expression(expression.of)
          .#all(expression.given ?? [])
      case 'apply':
      case 'inferred':
        return this.expression(expression.of).#all(expression.arguments)
      case 'union':
      case 'intersection':
        return this.#all(expression.of)
      case 'mapped':
        return this.expression(expression.of).expression(expression.by)
      case 'failing':
        this.expression(expression.of)
          .expression(expression.named)
          .flags(expression.by !== undefined)
        return expression.by === undefined ? this : this.expression(expression.by)
      case 'unless':
        return this.expression(expression.of).expression(expression.base)
      case 'narrowed':
      case 'held':
      case 'given':
      case 'keyed':
        return this.expression(expression.of).expression(expression.by)
      case 'list':
        return this.text(expression.name)
          .expression(expression.of)
          .#all(expression.map ? [expression.map.key, expression.map.pair] : [])
          .#all(expression.tuple === undefined ? [] : [expression.tuple])
      case 'new':
      case 'instance':
      case 'await':
      case 'alike':
      case 'element':
        return this.expression(expression.of)
      case 'handed':
        this.number(expression.arguments)
          .number(expression.argument)
          .flags(expression.seed !== undefined)
        if (expression.seed !== undefined) this.expression(expression.seed)
        return this.expression(expression.of)
      case 'import':
        return this.import(this.#facts.imports[expression.import]!)
      case 'object':
        for (const [name, member] of Object.entries(expression.members)) this.text(name).definition(member)
        for (const [name, value] of Object.entries(expression.values ?? {})) this.text(name).expression(value)
        return this.#all(expression.rest ?? [])
      case 'builtin':
        return this.text(expression.name).text(expression.text)
      case 'parameter': {
        const { definition, extension, at, of } = expression
        if (definition !== undefined) this.text(this.#facts.definitions[definition]!.qualified)
        if (extension !== undefined) this.expression(this.#facts.extensions[extension]!.owner)
        this.number(at).flags(of !== undefined)
        return of === undefined ? this : this.expression(of)
      }
      case 'unknown':
        return this
    }
  }

  /** What the file itself says of a free name before the module is asked: type parameters, classes, inner imports. */
  #scope(name: string, scope: number): this {
    const { definitions, imports } = this.#facts
    for (let at = scope; at > 0; at = definitions[at]!.parent) {
      const { type, qualified, typeParameters } = definitions[at]!
      if (type === 'CLASS') this.text(qualified)
      this.flags(typeParameters?.includes(name))
    }
    for (const entry of imports) {
      if (
        entry.scope > 0 &&
        (entry.local === name || entry.wildcard === true) &&
        this.#encloses(entry.scope, scope)
      ) {
        this.text(definitions[entry.scope]!.qualified).import(entry)
      }
    }
    return this.text(packageAt(this.#facts, scope))
  }

  /** The type that an extension's member belongs to. */
  #owner(index: number): this {
    const extension = this.#facts.extensions[this.#extensionOf(index) ?? -1]
    return extension === undefined ? this : this.expression(extension.owner)
  }

  #all(expressions: readonly number[]): this {
    for (const expression of expressions) this.expression(expression)
    return this.number(expressions.length)
  }

  #encloses(outer: number, inner: number): boolean {
    for (let at = inner; at > 0; at = this.#facts.definitions[at]!.parent) if (at === outer) return true
    return false
  }

  /** `id` is even for expressions and odd for bindings. */
  #mentioned(id: number): boolean {
    this.#seen ??= new Map()
    const first = this.#seen.get(id)
    if (first === undefined) this.#seen.set(id, this.#seen.size)
    else this.number(-4).number(first)
    return first !== undefined
  }
}

/** Declared in several files that make one class (C#). */
export function isPartial(definition: Definition): boolean {
  return definition.properties.modifiers?.includes('partial') === true
}

/** Declared by a class above. */
export function isOverride({ properties }: Definition): boolean {
  return properties.modifiers?.includes('override') === true
}

/** For its own file alone: private, and of a class without parts in others. */
export function isPrivate({ definitions }: FileFacts, { properties, parent }: Definition): boolean {
  const around = definitions[parent]
  return properties.modifiers?.includes('private') === true && !(around && isPartial(around))
}

/** One digest for two, in this order. */
export function combined(first: number, second: number): number {
  const digest = new Mixer()
  for (const part of [first, second]) digest.number(part | 0).number(Math.floor(part / 0x100000000))
  return digest.value()
}

/** A second, independent hash: two texts that share both are not met. */
function checkText(text: string): number {
  let hash = 7
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  return hash
}
