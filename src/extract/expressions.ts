/**
 * Pass two: nodes → expressions, by the rules of `language.json`.
 *
 * A *value* is what code computes, a *type name* what an annotation or a base
 * names; the value of an annotation is an instance of its name. Equal expressions
 * share one index, so that link evaluates each of them once.
 */
import type { Node } from 'web-tree-sitter'
import { bareName } from './collect.ts'
import { classAround, type Draft, type DraftBinding, type Frame, type Local } from './draft.ts'
import type { Binding, Expression } from './facts.ts'
import type { Grammar } from './grammar.ts'
import { siteOf, unquoted } from './imports.ts'
import type { Rule } from './language.ts'

export class Expressions {
  readonly list: Expression[] = []
  readonly #grammar: Grammar
  readonly #draft: Draft
  readonly #indices = new Map<string, number>()
  #depth = 0

  constructor(grammar: Grammar, draft: Draft) {
    this.#grammar = grammar
    this.#draft = draft
  }

  /** The index of an expression, the same for equal ones. */
  intern(expression: Expression): number {
    const key = keyOf(expression)
    let index = this.#indices.get(key)
    if (index === undefined) {
      index = this.list.push(expression) - 1
      this.#indices.set(key, index)
    }
    return index
  }

  unknown(): number {
    return this.intern({ kind: 'unknown' })
  }

  /** What a node of code computes. Broken or very deep code is `unknown`. */
  value(node: Node | undefined, frame: Frame): number {
    if (!node) return this.unknown()
    const rule = this.#grammar.expression[node.typeId]
    if (!rule) {
      const definition = this.#draft.byNode.get(node.id)
      return definition === undefined ? this.unknown() : this.intern({ kind: 'definition', definition })
    }
    if (this.#depth >= MAX_DEPTH) return this.unknown()
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
        return this.lookup(node.text, frame, node.startIndex)
      case 'self':
        return this.#self(frame, false)
      case 'self_type':
        return this.#self(frame, true)
      case 'super':
        return this.#super(frame)
      case 'member': {
        const name = inner(rule.name ?? 'name')
        return name ? this.intern({ kind: 'member', of: this.value(inner(rule.of), frame), name: bareName(name.text) }) : this.unknown()
      }
      case 'call':
        return this.#call(rule, node, frame)
      case 'new': {
        const of = inner(rule.of)
        return of ? this.intern({ kind: 'new', of: this.typeName(of, frame) }) : this.unknown()
      }
      case 'unwrap':
        return this.value(inner(rule.of), frame)
      case 'assign':
        return this.value(inner(rule.of ?? 'right'), frame)
      case 'await':
        return this.intern({ kind: 'await', of: this.value(inner(rule.of), frame) })
      case 'element':
        return this.intern({ kind: 'element', of: this.value(inner(rule.of), frame) })
      case 'cast':
        return this.typed(inner(rule.type ?? 'type'), frame)
      case 'list': {
        const first = inner(rule.of)
        return first ? this.intern({ kind: 'list', of: this.value(first, frame) }) : this.intern({ kind: 'builtin', name: node.type })
      }
      case 'union':
        return this.union([this.value(inner(rule.of), frame), this.value(inner(rule.and), frame)])
      case 'alternatives':
        return this.union([
          this.value(node.firstNamedChild ?? undefined, frame),
          this.value(node.lastNamedChild ?? undefined, frame),
        ])
      case 'object':
        return this.#object(node, frame)
      case 'builtin':
        return this.intern({ kind: 'builtin', name: node.type })
      case 'definition': {
        const definition = this.#draft.byNode.get(node.id)
        return definition === undefined ? this.unknown() : this.intern({ kind: 'definition', definition })
      }
      case 'apply':
        return this.value(inner(rule.of), frame)
      default:
        return this.unknown()
    }
  }

  #call(rule: Rule, node: Node, frame: Frame): number {
    const { spec } = this.#grammar
    const args = this.#grammar.field(node, rule.arguments ?? 'arguments')
    const calleeNode = rule.of === undefined ? undefined : this.#grammar.field(node, rule.of)
    if (calleeNode && spec.importCalls?.includes(calleeNode.text)) {
      const source = args?.firstNamedChild
      const literal = source ? /^(['"`])([^'"`$]*)\1$/.exec(source.text)?.[2] : undefined
      if (source && literal !== undefined) return this.#import(literal, source, frame)
    }
    if (calleeNode && spec.superCalls?.includes(calleeNode.text)) return this.#super(frame)
    const of = this.callee(node, frame)
    return this.intern({ kind: 'call', of, ...(args ? { arguments: countArguments(args) } : {}) })
  }

  #import(specifier: string, node: Node, frame: Frame): number {
    const { imports } = this.#draft
    const site = siteOf(node)
    const scope = frame.definition
    const known = imports.findIndex((i) => i.dynamic && i.site[0] === site[0] && i.site[1] === site[1])
    const index = known >= 0 ? known : imports.push({ specifier, name: '*', dynamic: true, scope, site }) - 1
    return this.intern({ kind: 'import', import: index })
  }

  /** What a call node calls; for a node that is no call, the node itself. */
  callee(node: Node, frame: Frame): number {
    const rule = this.#grammar.expression[node.typeId]
    if (rule?.kind === 'new') {
      const of = rule.of === undefined ? node.firstNamedChild : this.#grammar.field(node, rule.of)
      return of ? this.typeName(of, frame) : this.unknown()
    }
    if (rule?.kind !== 'call') return this.value(node, frame)
    if (rule.name !== undefined) {
      const name = this.#grammar.field(node, rule.name)
      const of = rule.of === undefined ? undefined : this.#grammar.field(node, rule.of)
      if (!name) return this.unknown()
      return of
        ? this.intern({ kind: 'member', of: this.value(of, frame), name: name.text })
        : this.lookup(name.text, frame, node.startIndex)
    }
    return this.value(rule.of === undefined ? (node.firstNamedChild ?? undefined) : this.#grammar.field(node, rule.of), frame)
  }

  #object(node: Node, frame: Frame): number {
    const members = this.#draft.objects.get(node.id) ?? {}
    const values: Record<string, number> = Object.create(null)
    for (const child of node.namedChildren) {
      const rule = child ? this.#grammar.expression[child.typeId] : undefined
      if (!child || !rule) continue
      if (rule.kind === 'shorthand_pattern') values[child.text] = this.lookup(child.text, frame, child.startIndex)
      if (rule.kind !== 'pair_pattern') continue
      const key = this.#grammar.field(child, rule.of ?? 'key')
      const value = this.#grammar.field(child, rule.and ?? 'value')
      if (!key || !value || bareName(key.text) in members) continue
      const index = this.value(value, frame)
      if (this.list[index]!.kind !== 'unknown' && this.list[index]!.kind !== 'builtin') values[bareName(key.text)] = index
    }
    return this.intern({ kind: 'object', members, ...(Object.keys(values).length > 0 ? { values } : {}) })
  }

  /** The instance that a type node describes. */
  typed(node: Node | undefined, frame: Frame): number {
    if (!node || this.#depth >= MAX_DEPTH) return this.unknown()
    this.#depth++
    try {
      return this.#typedBy(this.#grammar.type[node.typeId], node, frame)
    } finally {
      this.#depth--
    }
  }

  #typedBy(rule: Rule | undefined, node: Node, frame: Frame): number {
    const { spec } = this.#grammar
    const inner = (name: string | undefined): Node | undefined =>
      name === undefined ? (node.firstNamedChild ?? undefined) : this.#grammar.field(node, name)
    switch (rule?.kind) {
      case 'name':
        if (spec.nothing.includes(node.text)) return this.intern({ kind: 'builtin', name: 'nothing' })
        return this.#instance(this.typeName(node, frame))
      case 'member':
        return this.#instance(this.typeName(node, frame))
      case 'self':
      case 'self_type':
        return this.#self(frame, false)
      case 'unwrap':
        return this.typed(inner(rule.of), frame)
      case 'list':
        return this.intern({ kind: 'list', of: this.typed(inner(rule.of), frame) })
      case 'union':
        return this.union(node.namedChildren.map((child) => this.typed(child ?? undefined, frame)))
      case 'apply': {
        const base = inner(rule.of)
        const container = base ? spec.containers?.[base.text] : undefined
        const args = this.#typeArguments(rule, node)
        const argument = container === 'list' ? args.at(-1) : args[0]
        if (container && argument) {
          const inside = this.typed(argument, frame)
          return container === 'list' ? this.intern({ kind: 'list', of: inside }) : inside
        }
        return this.#instance(this.typeName(node, frame))
      }
      case 'quoted': {
        const parts = unquoted(node.text).split('.')
        if (!parts.every((part) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(part))) return this.unknown()
        return this.#instance(this.#dotted(parts, frame, node.startIndex))
      }
      case 'builtin':
        return this.intern({ kind: 'builtin', name: spec.nothing.includes(node.text) ? 'nothing' : node.type })
      default:
        return this.unknown()
    }
  }

  /** The expression that names a type: for bases, constructors and `type` references. */
  typeName(node: Node, frame: Frame): number {
    const rule = this.#grammar.type[node.typeId]
    const inner = (name: string | undefined): Node | undefined =>
      name === undefined ? (node.firstNamedChild ?? undefined) : this.#grammar.field(node, name)
    switch (rule?.kind) {
      case 'name':
        return this.lookup(node.text, frame, node.startIndex)
      case 'member': {
        const of = inner(rule.of)
        const name = inner(rule.name ?? 'name')
        return of && name ? this.intern({ kind: 'member', of: this.typeName(of, frame), name: name.text }) : this.unknown()
      }
      case 'self':
      case 'self_type':
        return this.#self(frame, true)
      case 'unwrap': {
        const of = inner(rule.of)
        return of ? this.typeName(of, frame) : this.unknown()
      }
      case 'apply': {
        const base = inner(rule.of)
        if (!base) return this.unknown()
        const of = this.typeName(base, frame)
        const args = this.#typeArguments(rule, node).map((argument) => this.typed(argument, frame))
        return args.length === 0 ? of : this.intern({ kind: 'apply', of, arguments: args })
      }
      case 'quoted': {
        const parts = unquoted(node.text).split('.')
        return parts.every((part) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(part)) ? this.#dotted(parts, frame, node.startIndex) : this.unknown()
      }
      case undefined:
        return this.value(node, frame)
      default:
        return this.unknown()
    }
  }

  /** One of several values; what says "nothing" is left out, one left over stands alone. */
  union(values: readonly number[]): number {
    const some = [...new Set(values)].filter((index) => {
      const expression = this.list[index]
      return !(expression?.kind === 'builtin' && (expression.name === 'nothing' || NULLISH.has(expression.name)))
    })
    if (some.length === 1) return some[0]!
    return some.length === 0 ? this.intern({ kind: 'builtin', name: 'nothing' }) : this.intern({ kind: 'union', of: some })
  }

  /** What a bare name means where it stands: a local, a nested definition, or a free name for link. */
  lookup(name: string, frame: Frame, position: number): number {
    for (let at: Frame | undefined = frame; at; at = at.parent) {
      const locals = at.names.get(name)
      if (locals) return this.#local(locals, position)
      if (at.kind === 'class' || at.kind === 'function') {
        if (this.#draft.definitions[at.definition]!.typeParameters.includes(name)) return this.unknown()
      }
    }
    return this.intern({ kind: 'name', name, scope: frame.definition })
  }

  #local(locals: readonly Local[], position: number): number {
    const before = locals.filter((local) => local.start <= position)
    if (this.#grammar.spec.rebinding === 'sequential') return this.#one((before.at(-1) ?? locals[0])!)
    const seen = locals.length === 1 ? locals : before.length > 0 ? before : locals
    const declared = seen.filter((local) => local.binding !== undefined && this.#draft.bindings[local.binding]!.type)
    const candidates = declared.length > 0 ? declared : seen
    return candidates.length === 1
      ? this.#one(candidates[0]!)
      : this.intern({ kind: 'union', of: [...new Set(candidates.map((local) => this.#one(local)))] })
  }

  #one(local: Local): number {
    if (local.definition !== undefined) return this.intern({ kind: 'definition', definition: local.definition })
    const binding = this.#draft.bindings[local.binding!]!
    return this.intern(binding.self ?? { kind: 'local', binding: local.binding! })
  }

  #self(frame: Frame, type: boolean): number {
    const around = classAround(frame, this.#draft.definitions)
    if (!around) return this.unknown()
    if ('extension' in around) {
      const owner = this.typeName(around.extension.owner, around.extension.frame)
      return type ? owner : this.#instance(owner)
    }
    const method = this.#draft.definitions[frame.definition]
    const isStatic = type || (this.#grammar.spec.static?.modifiers?.some((m) => method?.modifiers.includes(m)) ?? false)
    return this.intern({ kind: isStatic ? 'self_type' : 'self', definition: around.definition })
  }

  #super(frame: Frame): number {
    const around = classAround(frame, this.#draft.definitions)
    return around && 'definition' in around ? this.intern({ kind: 'super', definition: around.definition }) : this.unknown()
  }

  #instance(of: number): number {
    const kind = this.list[of]!.kind
    return kind === 'unknown' ? of : this.intern({ kind: 'instance', of })
  }

  #dotted(parts: readonly string[], frame: Frame, position: number): number {
    let of = this.lookup(parts[0]!, frame, position)
    for (const name of parts.slice(1)) of = this.intern({ kind: 'member', of, name })
    return of
  }

  #typeArguments(rule: Rule, node: Node): Node[] {
    const held = rule.arguments === undefined ? node.lastNamedChild : this.#grammar.field(node, rule.arguments)
    return held ? held.namedChildren.filter((child) => child !== null) : []
  }

  /** Turns a draft binding into a fact: its type, or its value along the steps of its pattern. */
  binding(draft: DraftBinding): Binding {
    let value: number | undefined
    if (draft.self) value = this.intern(draft.self)
    else if (draft.type) value = this.typed(draft.type, draft.frame)
    else if (draft.value) value = this.value(draft.value, draft.frame)
    for (const step of draft.steps) {
      if (value === undefined || step === 'unknown') value = undefined
      else if (step === 'element') value = this.intern({ kind: 'element', of: value })
      else if (step !== 'first') value = this.intern({ kind: 'member', of: value, name: step.member })
    }
    const known = value !== undefined && this.list[value]!.kind !== 'unknown'
    const { name, scope } = draft
    return { name, scope, ...(known ? { value: value! } : {}), ...(draft.static ? { static: true } : {}) }
  }
}

/** Named children of an argument list that are no comments. */
export function countArguments(list: Node): number {
  const count = list.namedChildCount
  if (count === 0 || !MAYBE_COMMENT.test(list.text)) return count
  return list.namedChildren.filter((child) => child !== null && !child.type.includes('comment')).length
}

/** A text that equal expressions share and others do not. */
function keyOf(e: Expression): string {
  switch (e.kind) {
    case 'name':
      return `n${e.scope} ${e.name}`
    case 'member':
      return `m${e.of} ${e.name}`
    case 'call':
      return `c${e.of} ${e.arguments}`
    case 'local':
      return `l${e.binding}`
    case 'self':
    case 'self_type':
    case 'super':
    case 'definition':
      return `${e.kind} ${e.definition}`
    case 'new':
    case 'instance':
    case 'list':
    case 'await':
    case 'element':
      return `${e.kind} ${e.of}`
    default:
      return JSON.stringify(e)
  }
}

const MAX_DEPTH = 100
const MAYBE_COMMENT = /\/[/*]|#/
const NULLISH: ReadonlySet<string> = new Set(['null', 'undefined', 'none', 'nil', 'null_literal'])
