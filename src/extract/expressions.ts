/**
 * Pass two: nodes → expressions, by the rules of `language.json`.
 *
 * A *value* is what code computes, a *type name* what an annotation or a base
 * names; the value of an annotation is an instance of its name. Equal expressions
 * share one index, so that link evaluates each of them once.
 */
import type { Reading } from './collectors.ts'
import { castBefore, DocumentedTypes } from './documented.ts'
import type { Draft, Frame } from './draft.ts'
import type { Expression } from './expression.ts'
import type { Grammar } from './grammar.ts'
import { heldSelf } from './held.ts'
import { dynamicImport } from './imports.ts'
import { Interner } from './interner.ts'
import { Known } from './known.ts'
import { Literals } from './literals.ts'
import { mappedBy } from './mapped.ts'
import type { Names } from './names.ts'
import type { Node } from './node.ts'
import { operation, operatorCall } from './operations.ts'
import { indexName, takesPart } from './operators.ts'
import { isFunction, methodOf, passing, within } from './passed.ts'
import { functionGiving, resultsOf } from './results.ts'
import type { Rule } from './rule.ts'
import { named, positions } from './shapes.ts'
import { unquoted } from './text.ts'
import { appliedIn, argumentsAt } from './typearguments.ts'
import { typeCalled } from './typecalls.ts'
import { Types } from './types.ts'
import { CALLED, CLASS } from './unwritten.ts'
import { WellKnown } from './wellknown.ts'

export class Expressions {
  readonly interner = new Interner()
  readonly types: Types
  readonly documented: DocumentedTypes
  readonly literals: Literals
  readonly draft: Draft
  readonly #names: Names
  readonly #grammar: Grammar
  readonly #known = new Known()
  readonly #wellKnown: WellKnown
  readonly #reading: Reading
  #depth = 0

  constructor(grammar: Grammar, draft: Draft) {
    const value = (node: Node | undefined, frame: Frame): number => this.value(node, frame)
    this.types = new Types(grammar, draft, this.interner, value)
    this.documented = new DocumentedTypes(grammar, draft, this.interner, this.types)
    this.#names = this.types.names
    this.literals = new Literals(grammar, draft, this.interner, this.types, value)
    this.#reading = { grammar, draft, interner: this.interner, value }
    this.#wellKnown = new WellKnown(this.#reading, this.types)
    this.#grammar = grammar
    this.draft = draft
  }

  get list(): readonly Expression[] {
    return this.interner.list
  }

  /** What a node of code computes. Broken or very deep code is `unknown`. */
  value(node: Node | undefined, frame: Frame): number {
    if (!node) return this.interner.unknown()
    const rule = this.#grammar.expression[node.typeId]
    return rule?.kind === 'call' || rule?.kind === 'object'
      ? this.#known.of(node, frame, () => this.#read(rule, node, frame))
      : this.#read(rule, node, frame)
  }

  #read(rule: Rule | undefined, node: Node, frame: Frame): number {
    if (!rule || rule.kind === 'definition') {
      const definition = this.draft.byNode.get(node.id)
      if (definition !== undefined) return this.interner.intern({ kind: 'definition', definition })
      const results = this.draft.results.get(node.id)
      const type = isFunction(node) ? this.#grammar.attribute(node, 'return_type') : undefined
      if (type) return functionGiving(this, this.types.typed(type, results?.[0]?.frame ?? frame))
      return results?.length ? functionGiving(this, ...resultsOf(this, results)) : this.interner.unknown()
    }
    if (this.#depth >= MAX_DEPTH) return this.interner.unknown()
    this.#depth++
    try {
      return this.#valueBy(rule, node, frame)
    } finally {
      this.#depth--
    }
  }

  #valueBy(rule: Rule, node: Node, frame: Frame): number {
    const inner = (name: string | undefined): Node | undefined =>
      name === undefined ? (node.firstNamedChild ?? undefined) : this.#grammar.field(node, name)
    switch (rule.kind) {
      case 'name':
      case 'shorthand_pattern':
        return this.#names.lookup(node.text, frame, node.startIndex)
      case 'self':
        return heldSelf(this.#grammar, this.draft, this, frame) ?? this.#names.self(frame, false)
      case 'self_type':
        return this.#names.self(frame, true)
      case 'super':
        return this.#names.super(frame)
      case 'member': {
        const name = this.#grammar.token(node, rule.name ?? 'name')
        const isElement = rule.element !== undefined && node.lastNamedChild?.type === rule.element
        if (isElement) return this.interner.intern({ kind: 'element', of: this.value(inner(rule.of), frame) })
        if (!name) return this.interner.unknown()
        if (name.id === inner(rule.of)?.id) return this.#maker(name, frame)
        const path = rule.path && inner(rule.of)
        const head = path ? within(this.#grammar, path) : undefined
        const of = this.#names.head(head, frame) ?? this.#head(inner(rule.of), frame, rule.path)
        // `Outer.this`: an instance of a class around.
        if (this.#grammar.expression[name.typeId]?.kind === 'self') return this.interner.instance(of)
        if (name.text === this.#grammar.spec.classMember) return this.interner.member(of, CLASS)
        if (rule.called) return this.interner.intern({ kind: 'member', of, name: name.text, called: true })
        return this.#applied(this.#member(of, unquoted(name.text)), node, frame)
      }
      case 'call':
        return this.#call(rule, node, frame)
      case 'new': {
        const of = inner(rule.of)
        const own = rule.body === undefined ? undefined : this.draft.byNode.get(inner(rule.body)?.id ?? -1)
        if (own !== undefined)
          return this.interner.made(this.interner.intern({ kind: 'definition', definition: own }))
        if (!of) return this.interner.unknown()
        const beside = rule.types === undefined ? undefined : this.#grammar.field(node, rule.types)
        const container =
          this.types.container(of, beside, frame) ?? this.#wellKnown.made(of, inner('arguments'), frame)
        if (container !== undefined) return container
        const type = this.#beside(this.types.typeName(of, frame), rule, node, frame)
        if (rule.fields !== undefined)
          return this.interner.made(this.literals.filled(type, inner(rule.fields), frame))
        return this.interner.made(this.literals.inferred(type, inner('arguments'), frame))
      }
      case 'unwrap': {
        if (rule.behind !== undefined && node.text === rule.behind) return this.#names.behindSelf(frame)
        const told = this.#grammar.spec.docs.types && castBefore(node)
        if (told !== undefined) return this.documented.typed({ text: told, node }, frame)
        const of = this.value(inner(rule.of), frame)
        const takes = rule.element !== undefined && node.firstChild?.type === rule.element
        return takes ? this.interner.intern({ kind: 'element', of }) : of
      }
      case 'assign':
        return this.value(inner(rule.of ?? 'right'), frame)
      case 'await':
        return this.interner.intern({ kind: 'await', of: this.value(inner(rule.of), frame) })
      case 'element': {
        const of = this.value(inner(rule.of), frame)
        if (takesPart(node)) return of
        const at = rule.name === undefined ? undefined : inner(rule.name)
        const name = at && indexName(at, rule.keys, this.list, () => this.value(at, frame))
        return name === undefined ? this.interner.intern({ kind: 'element', of }) : this.#member(of, name)
      }
      case 'cast': {
        // `x as const` names no type: it stays what it was.
        const type = inner(rule.type ?? 'type')
        return type ? this.types.typed(type, frame) : this.value(node.firstNamedChild ?? undefined, frame)
      }
      case 'list':
        return this.literals.list(rule, node, inner, frame)
      case 'map':
        return this.literals.map(rule, node, inner(rule.of), frame)
      case 'union':
        return this.literals.either(rule, node, inner, frame)
      case 'block':
        return this.literals.blockEnd(node, frame)
      case 'branches':
        return this.literals.branches(rule, node, frame)
      case 'nothing':
        return this.interner.nothing()
      case 'macro':
        return this.#wellKnown.expanded(node, inner(rule.name), frame) ?? this.interner.unknown()
      case 'alternatives':
        return this.interner.union([
          this.value(node.firstNamedChild ?? undefined, frame),
          this.value(node.lastNamedChild ?? undefined, frame),
        ])
      case 'object':
        return this.literals.object(node, frame)
      case 'tuple':
        return this.interner.object(positions(node, rule, (part) => this.value(part, frame)))
      case 'named':
        return this.interner.object(named(node, (part) => this.value(part, frame)))
      case 'builtin': {
        const type = rule.of === undefined ? undefined : inner(rule.of)
        return this.literals.literal(node, type && this.types.typed(type, frame))
      }
      case 'operation':
        return operation(this.#reading, rule, node, frame)
      case 'operator':
        return operatorCall(this.#reading, rule, node, frame)
      case 'apply':
        return this.#applied(this.value(inner(rule.of), frame), node, frame)
      default:
        return this.interner.unknown()
    }
  }

  /** `Tag::new`, in which the type is all that has a name: a function that makes one. */
  #maker(type: Node, frame: Frame): number {
    const made =
      this.types.container(type, undefined, frame) ?? this.interner.made(this.types.typeName(type, frame))
    return this.interner.object([[CALLED, made]])
  }

  /** `module.exports` is what `exports` is. */
  #member(of: number, name: string): number {
    const head = this.interner.list[of]!
    const { exports } = this.#grammar.spec
    return exports !== undefined && head.kind === 'name' && exports.includes(`${head.name}.${name}`)
      ? this.interner.intern({ ...head, name: exports[0]! })
      : this.interner.intern({ kind: 'member', of, name })
  }

  /** What stands before a dot: with type arguments it is a type. A path never begins with a variable: `ast::visit(ast)`. */
  #head(node: Node | undefined, frame: Frame, isPath: true | undefined): number {
    if (
      node &&
      isPath &&
      this.#grammar.spec.typesApart &&
      this.#grammar.expression[node.typeId]?.kind === 'name'
    )
      return this.#names.lookup(node.text, frame, node.startIndex, true)
    return node && this.types.arity && appliedIn(this.#grammar, node)
      ? this.types.typeName(node, frame)
      : this.value(node, frame)
  }

  /** With the type arguments that a node has. */
  #applied(of: number, node: Node, frame: Frame): number {
    return this.types.apply(of, argumentsAt(this.#grammar, node), frame)
  }

  /** With the type arguments that stand beside it: `new Box<T>()`, `get<T>()`. */
  #beside(of: number, rule: Rule, node: Node, frame: Frame): number {
    const types = rule.types === undefined ? undefined : this.#grammar.field(node, rule.types)
    return types ? this.types.apply(of, types.namedChildren, frame) : of
  }

  #call(rule: Rule, node: Node, frame: Frame): number {
    const { spec } = this.#grammar
    const args = this.#grammar.field(node, rule.arguments ?? 'arguments')
    const calleeNode = rule.of === undefined ? undefined : this.#grammar.field(node, rule.of)
    if (calleeNode && spec.importCalls?.includes(calleeNode.text)) {
      const source = args?.firstNamedChild
      const literal = source ? /^(['"`])([^'"`$]*)\1$/.exec(source.text)?.[2] : undefined
      if (source && literal !== undefined)
        return this.interner.intern({
          kind: 'import',
          import: dynamicImport(this.draft, literal, source, frame),
        })
    }
    const first = args?.firstNamedChild ?? undefined
    if (calleeNode && spec.superCalls?.includes(calleeNode.text)) return this.#names.super(frame, first)
    const ofType =
      calleeNode && args && typeCalled(this.#grammar, this.types, this.interner, calleeNode, args, frame)
    if (ofType !== undefined) return ofType
    if (calleeNode && first && spec.wrappers?.includes(calleeNode.text)) return this.value(first, frame)
    const method = methodOf(this.#grammar, node)
    const made = this.#wellKnown.called(method, calleeNode, args, frame)
    if (made !== undefined) return made
    const passes = method && passing(this.#grammar, method, first === undefined)
    if (passes === 'always') return this.value(method!.of, frame)
    const results = calleeNode && this.draft.results.get(within(this.#grammar, calleeNode).id)
    if (results) return this.interner.union(resultsOf(this, results))
    const of = this.literals.inferred(this.callee(node, frame), args, frame)
    const call = this.interner.intern({ kind: 'call', of, ...this.literals.given(args, frame) })
    const other = passes
      ? this.value(method!.of, frame)
      : method && this.#wellKnown.calledOn(method, calleeNode, args, frame)
    if (other !== undefined) return this.interner.intern({ kind: 'unless', base: call, of: other })
    const by = first && method && mappedBy(this.#grammar, this, method, first, frame)
    return by === undefined ? call : this.interner.intern({ kind: 'mapped', of: call, by })
  }

  /** What a call node calls; for a node that is no call, the node itself. */
  callee(node: Node, frame: Frame): number {
    const rule = this.#grammar.expression[node.typeId]
    if (rule?.kind === 'new') {
      const of = rule.of === undefined ? node.firstNamedChild : this.#grammar.field(node, rule.of)
      return of ? this.#beside(this.types.typeName(of, frame), rule, node, frame) : this.interner.unknown()
    }
    if (rule?.kind !== 'call') return this.value(node, frame)
    if (rule.name !== undefined) {
      const name = this.#grammar.field(node, rule.name)
      const of = rule.of === undefined ? undefined : this.#grammar.field(node, rule.of)
      if (!name) return this.interner.unknown()
      if (!of) return this.#names.called(name.text, frame, node.startIndex)
      const value = this.value(of, frame)
      const through = rule.through && this.#grammar.field(node, rule.through)
      const receiver = through && through.id !== of.id ? this.interner.instance(value) : value
      return this.interner.intern({ kind: 'member', of: receiver, name: name.text })
    }
    const inner = rule.of === undefined ? node.firstNamedChild : this.#grammar.field(node, rule.of)
    return this.#beside(this.value(inner ?? undefined, frame), rule, node, frame)
  }
}

const MAX_DEPTH = 100
