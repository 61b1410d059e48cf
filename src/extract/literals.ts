/**
 * Values that say their type themselves: literals, objects, new arrays, operations; and
 * the arguments of a call, where their types choose between overloads.
 */
import type { Reading } from './collectors.ts'
import type { Draft, Frame } from './draft.ts'
import { listWritten, MOST_READ, mapWritten, plainParts } from './elements.ts'
import type { Expression } from './expression.ts'
import type { Grammar } from './grammar.ts'
import { markOf } from './header.ts'
import type { Interner } from './interner.ts'
import { signatureOf } from './lambdas.ts'
import { literalSaid, withoutFunctions } from './literaltypes.ts'
import { endOf, type Node } from './node.ts'
import { argumentNodes, countArguments, isFunction } from './passed.ts'
import type { Rule } from './rule.ts'
import { unquoted } from './text.ts'
import type { Types } from './types.ts'

export class Literals {
  readonly #grammar: Grammar
  readonly #draft: Draft
  readonly #interner: Interner
  readonly #types: Types
  readonly #value: (node: Node | undefined, frame: Frame) => number
  readonly #reading: Reading

  constructor(
    grammar: Grammar,
    draft: Draft,
    interner: Interner,
    types: Types,
    value: (node: Node | undefined, frame: Frame) => number,
  ) {
    this.#grammar = grammar
    this.#draft = draft
    this.#interner = interner
    this.#types = types
    this.#value = value
    this.#reading = { grammar, draft, interner, value }
  }

  /** An array, or a list of its elements. */
  list(rule: Rule, node: Node, inner: (field: string | undefined) => Node | undefined, frame: Frame): number {
    const type = rule.type === undefined ? undefined : inner(rule.type)
    if (type) return this.array(rule, node, type, frame)
    return this.#written(rule, node, inner(rule.of), frame, listWritten)
  }

  map(rule: Rule, node: Node, made: Node | undefined, frame: Frame): number {
    return this.#written(rule, node, made, frame, mapWritten)
  }

  /** What is written out, or what a comprehension makes of each element. */
  #written(
    { of }: Rule,
    node: Node,
    made: Node | undefined,
    frame: Frame,
    write: typeof listWritten | typeof mapWritten,
  ): number {
    const all = of === undefined ? argumentNodes(node) : made ? [made] : []
    const parts = all.length > MOST_READ ? plainParts(this.#grammar, all) : all
    if (parts.length === 0) return this.#interner.builtin(node.type)
    return write(this.#reading, parts, this.#inside(node, frame), node.type)
  }

  /** What a block gives: what it ends with, if that is no statement. */
  blockEnd(block: Node, frame: Frame): number {
    const last = endOf(block)
    const isValue = last && this.#grammar.expression[last.typeId]
    return isValue ? this.#value(last, this.#inside(block, frame)) : this.#interner.nothing()
  }

  /** One of several values: of both sides, or of each arm. */
  branches(rule: Rule, node: Node, frame: Frame): number {
    const field = (from: Node, name: string | undefined): Node | undefined =>
      name === undefined ? undefined : this.#grammar.field(from, name)
    const arms = (rule.arguments === undefined ? node : field(node, rule.arguments))?.namedChildren ?? []
    const sides =
      rule.of === undefined
        ? arms.flatMap((arm) => (arm && arm.namedChildCount > 1 ? [[arm, rule.and] as const] : []))
        : [[node, rule.of] as const, [node, rule.and] as const]
    return this.#interner.union(
      sides.map(([around, side]) => this.#value(field(around, side), this.#inside(around, frame))),
    )
  }

  /** What is seen inside a block or a comprehension, where it binds names of its own. */
  #inside(node: Node, frame: Frame): Frame {
    return this.#draft.inside.get(node.id) ?? frame
  }

  /** `new T[n][]`: as many dimensions as stand between the type and the values. */
  array(rule: Rule, node: Node, type: Node, frame: Frame): number {
    const values = rule.of === undefined ? undefined : this.#grammar.field(node, rule.of)
    let list = this.#types.typed(type, frame)
    for (const child of node.namedChildren) {
      if (!child || child.id === values?.id || child.startIndex < type.endIndex) continue
      const many = /^[[\]\s]*$/.test(child.text) ? child : undefined
      list = this.#interner.listOf(list, many)
    }
    return list
  }

  /** A literal by its type, where the language says so, or else by its kind; `Shape.class` (Java) is a `Class` of `type`. */
  literal(node: Node, type?: number): number {
    // `string.Empty`: a type that is a word of the language.
    if (this.#grammar.type[node.typeId]?.kind === 'primitive') return this.#interner.builtin(node.text)
    const literals = this.#grammar.spec.link.overloading?.literals
    const suffix = this.#grammar.suffixes.get(node.type)?.find((end) => node.text.toLowerCase().endsWith(end))
    const kind = suffix === undefined ? node.type : `${node.type}:${suffix}`
    const { lambdas } = this.#grammar.spec
    const shape =
      lambdas?.functions.includes(node.type) && literals?.[kind] === 'function'
        ? signatureOf(node, lambdas)
        : ''
    const name = `${literals?.[kind] ?? node.type}${shape}`
    return type === undefined ? this.#interner.builtin(name) : this.#interner.applied(name, type)
  }

  /** An object literal, with what it is given later. What stands before a spread value gives way to what that has. */
  object(node: Node, frame: Frame): number {
    const all = this.#draft.objects.get(node.id) ?? {}
    let rest: readonly number[] = []
    let values: Record<string, number> = Object.create(null)
    let from = node.startIndex
    const made = (until: number): number => {
      const known = Object.keys(values).length > 0 ? { values } : {}
      const members = this.#between(all, node, from, until)
      return this.#interner.intern({
        kind: 'object',
        members,
        ...known,
        ...(rest.length > 0 ? { rest } : {}),
      })
    }
    for (const child of node.namedChildren) {
      const rule = child ? this.#grammar.expression[child.typeId] : undefined
      if (!child || !rule) continue
      if (rule.kind === 'shorthand_pattern')
        values[child.text] = this.#types.names.lookup(child.text, frame, child.startIndex)
      if (rule.kind === 'spread') {
        rest = [made(child.startIndex), this.#value(child.firstNamedChild ?? undefined, frame)]
        values = Object.create(null)
        from = child.startIndex
      }
      if (rule.kind !== 'pair_pattern') continue
      const key = this.#grammar.field(child, rule.of ?? 'key')
      const value = this.#grammar.field(child, rule.and ?? 'value')
      if (!key || !value || unquoted(key.text) in all) continue
      const index = this.#value(value, frame)
      // What is not known hides what a spread value has by its name.
      if (rest.length > 0 || this.#interner.mayBeOurs(index)) values[unquoted(key.text)] = index
    }
    for (const later of this.#draft.given.get(node.id) ?? []) {
      const given = this.#value(later.value, later.frame)
      const before = values[later.name]
      values[later.name] = before === undefined ? given : this.#interner.union([before, given])
    }
    return made(node.endIndex)
  }

  /** Members that stand in a part of an object. */
  #between(
    members: Readonly<Record<string, number>>,
    { startIndex, endIndex }: Node,
    from: number,
    until: number,
  ): Readonly<Record<string, number>> {
    if (from === startIndex && until === endIndex) return members
    const { definitions } = this.#draft
    const inside = ([, index]: readonly [string, number]): boolean => {
      const { startIndex } = definitions[index]!.shape
      return from <= startIndex && startIndex < until
    }
    return Object.fromEntries(Object.entries(members).filter(inside))
  }

  /** What `a || b` is: one of them; what `a && b` is, when it is anything: the last. */
  either(
    rule: Rule,
    node: Node,
    inner: (field: string | undefined) => Node | undefined,
    frame: Frame,
  ): number {
    const operator = rule.name === undefined ? undefined : inner(rule.name)?.text
    if (operator !== undefined && !LOGICAL.has(operator)) return this.#interner.builtin(node.type)
    const last = this.#value(inner(rule.and), frame)
    if (operator === '&&' || operator === 'and') return last
    return this.#interner.union([this.#value(inner(rule.of), frame), last])
  }

  /** How many arguments there are, and what they are where that chooses between overloads. */
  given(
    args: Node | undefined,
    frame: Frame,
  ): { readonly arguments?: number; readonly given?: readonly number[] } {
    if (!args) return {}
    const count = countArguments(args)
    const { overloading } = this.#grammar.spec.link
    if (count === 0 || overloading === undefined) return { arguments: count }
    const given: number[] = []
    for (const child of argumentNodes(args)) {
      const node = this.#unwrapped(child)
      const mark = overloading.byReference && markOf(child, overloading.byReference)
      if (mark !== undefined) given.push(this.#interner.applied(mark, this.#value(node, frame)))
      else if (node !== undefined && Object.hasOwn(overloading.literals, node.type) && !this.#holdsType(node))
        given.push(this.literal(node))
      else given.push(this.#value(node, frame))
    }
    const known = given.some((index) => this.#interner.list[index]!.kind !== 'unknown')
    return { arguments: count, ...(known ? { given } : {}) }
  }

  #holdsType({ typeId }: Node): boolean {
    return this.#grammar.expression[typeId]?.of !== undefined
  }

  /**
   * What is called, with the values that may tell its type parameters where no code says them; to the argument at
   * `asking` those tell it that stand before, and after it what is no function.
   */
  inferred(of: number, args: Node | undefined, frame: Frame, asking = Number.POSITIVE_INFINITY): number {
    if (!args || !this.#mayInfer(this.#interner.list[of]!)) return of
    const values: number[] = []
    for (const [at, child] of argumentNodes(args).entries()) {
      if (this.#grammar.expression[child.typeId]?.kind === 'spread') return of
      const given = this.#unwrapped(child)
      const isSilent = at === asking || (at > asking && given !== undefined && isFunction(given))
      const isAsked =
        at === asking && given !== undefined && this.#grammar.expression[given.typeId]?.kind === 'object'
      if (isAsked) values.push(withoutFunctions(this.#value(given, frame), this.#draft, this.#interner))
      else values.push(isSilent ? this.#interner.unknown() : this.#telling(given, frame))
    }
    if (!values.some((value) => this.#interner.tells(value))) return of
    return this.#interner.intern({ kind: 'inferred', of, arguments: values })
  }

  /** The type that is made, and the values that its fields are given, which tell the same. */
  filled(of: number, fields: Node | undefined, frame: Frame): number {
    if (!fields || !this.#mayInfer(this.#interner.list[of]!)) return of
    const object = this.object(fields, frame)
    const known = this.#interner.list[object]!
    const tells = known.kind === 'object' && Object.values(known.values ?? {}).length > 0
    return tells ? this.#interner.intern({ kind: 'inferred', of, arguments: [object] }) : of
  }

  /** What an argument tells of types. */
  #telling(argument: Node | undefined, frame: Frame): number {
    const said = argument && literalSaid(this.#grammar, argument, this.#interner)
    if (said !== undefined) return said
    const kind = argument && this.#grammar.expression[argument.typeId]?.kind
    const tells =
      kind === undefined || TELLING.has(kind) || (kind === 'builtin' && this.#holdsType(argument!))
    const value = tells ? this.#value(argument, frame) : this.#interner.unknown()
    return this.#interner.tells(value) ? value : this.#interner.unknown()
  }

  /** Whether what is called may have type parameters that no code says. */
  #mayInfer(called: Expression): boolean {
    const { infers } = this.#grammar.spec
    if (!infers) return false
    if (called.kind === 'definition')
      return this.#draft.definitions[called.definition]!.typeParameters.size > 0
    return called.kind === 'member' || (called.kind === 'name' && !infers.except.includes(called.name))
  }

  /** What an argument holds; nothing when it is given by name: it may stand anywhere. */
  #unwrapped(argument: Node): Node | undefined {
    const rule = this.#grammar.expression[argument.typeId]
    if (rule?.kind !== 'unwrap') return argument
    if (argument.childForFieldName('name') !== null) return undefined
    return (
      (rule.of === undefined ? argument.firstNamedChild : this.#grammar.field(argument, rule.of)) ?? argument
    )
  }
}

/** Arguments that tell what type parameters are: what is written out tells little and costs much. */
const TELLING: ReadonlySet<Rule['kind']> = new Set([
  'definition',
  'name',
  'member',
  'call',
  'new',
  'self',
  'await',
  'list',
  'element',
  'object',
  'cast',
  'unwrap',
])
const LOGICAL: ReadonlySet<string> = new Set(['||', '??', '&&', 'or', 'and', '||=', '??=', '&&='])
