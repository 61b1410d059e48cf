/** Types as expressions: the name a type has, and the instance it describes. */
import { nameWithArity } from './arity.ts'
import type { Draft, Frame } from './draft.ts'
import type { Grammar } from './grammar.ts'
import type { Interner } from './interner.ts'
import { Known } from './known.ts'
import { literalType } from './literaltypes.ts'
import { Names } from './names.ts'
import type { Node } from './node.ts'
import { applied, isForeign, isOfFirst, lookedUp } from './operators.ts'
import { ourTypes, ownType } from './ourtypes.ts'
import { saysOfFirst } from './passed.ts'
import { Quoted } from './quoted.ts'
import type { Rule } from './rule.ts'
import { declared, mappedOver, partsOf, positions, written } from './shapes.ts'
import { simpleName } from './text.ts'
import { typeArguments } from './typearguments.ts'
import { SAID } from './unwritten.ts'

export class Types {
  readonly names: Names
  readonly #grammar: Grammar
  readonly #draft: Draft
  readonly #interner: Interner
  readonly #value: (node: Node, frame: Frame) => number
  readonly #known = new Known()
  readonly #long = new Known()
  readonly #quoted: Quoted
  /** Types are told apart by the number of their arguments. */
  readonly arity: boolean
  #depth = 0
  /** Type parameters whose bounds are being read. */
  readonly #bounding = new Set<string>()

  /** `value` reads what is no type: the expression after `extends`, say. */
  constructor(
    grammar: Grammar,
    draft: Draft,
    interner: Interner,
    value: (node: Node, frame: Frame) => number,
  ) {
    this.names = new Names(grammar, draft, interner, this)
    this.#quoted = new Quoted(grammar)
    this.#grammar = grammar
    this.#draft = draft
    this.#interner = interner
    this.#value = value
    this.arity = grammar.spec.link.typeArity === true
  }

  /** The instance that a type node describes. */
  typed(node: Node | undefined, frame: Frame): number {
    if (!node || this.#depth >= MAX_DEPTH) return this.#interner.unknown()
    this.#depth++
    try {
      const rule = this.#grammar.type[node.typeId]
      // All that a long object holds asks for its long type; what a bound says is not what the same node says elsewhere.
      return LONG.has(rule?.kind) && this.#bounding.size === 0
        ? this.#long.of(node, frame, () => this.#typedBy(rule, node, frame))
        : this.#typedBy(rule, node, frame)
    } finally {
      this.#depth--
    }
  }

  /** The expression that names a type: for bases, constructors and `type` references. */
  typeName(node: Node, frame: Frame): number {
    const rule = this.#grammar.type[node.typeId]
    return rule?.kind === 'apply' && this.#bounding.size === 0
      ? this.#known.of(node, frame, () => this.#named(rule, node, frame))
      : this.#named(rule, node, frame)
  }

  #named(rule: Rule | undefined, node: Node, frame: Frame): number {
    const inner = (name: string | undefined): Node | undefined =>
      name === undefined ? (node.firstNamedChild ?? undefined) : this.#grammar.field(node, name)
    switch (rule?.kind) {
      case 'name':
        return this.#nameOf(node.text, node, frame)
      case 'member': {
        const of = inner(rule.of)
        const name = this.#grammar.token(node, rule.name ?? 'name')
        if (!of || !name) return this.#interner.unknown()
        const own = ownType(this.#grammar, this.#draft, of, name.text, frame)
        if (own !== undefined) return this.#interner.intern({ kind: 'definition', definition: own })
        const around = rule.path ? this.names.head(of, frame) : undefined
        const last = this.#grammar.field(node, rule.name ?? 'name')
        const applied = last && this.#grammar.type[last.typeId]
        const [args, arity] =
          applied?.kind === 'apply' && this.arity
            ? typeArguments(this.#grammar, applied, last!)
            : NO_ARGUMENTS
        const member = this.#interner.intern({
          kind: 'member',
          of: around ?? this.typeName(of, frame),
          name: nameWithArity(name.text, arity),
        })
        return this.apply(member, args, frame)
      }
      case 'self':
      case 'self_type':
        return this.names.self(frame, true)
      case 'sole':
      case 'primitive':
      case 'unwrap': {
        const of = rule.kind === 'sole' && node.namedChildCount > 1 ? undefined : inner(rule.of)
        return of ? this.typeName(of, frame) : this.#interner.unknown()
      }
      case 'apply': {
        const base = inner(rule.of)
        if (!base) return this.#interner.unknown()
        const [args, arity] = typeArguments(this.#grammar, rule, node)
        if (isOfFirst(this.#grammar.spec.containers?.[base.text]) && args[0])
          return this.typeName(args[0], frame)
        const of =
          this.arity && this.#grammar.type[base.typeId]?.kind === 'name'
            ? this.#nameOf(nameWithArity(base.text, arity), base, frame)
            : this.typeName(base, frame)
        return this.apply(of, args, frame)
      }
      case 'union':
      case 'intersection':
        return this.#interner[rule.kind](node.namedChildren.map((child) => this.typeName(child, frame)))
      case 'quoted': {
        const type = this.#quoted.in(node)
        return type ? this.typeName(type, frame) : this.#interner.unknown()
      }
      case undefined:
        return this.#value(node, frame)
      default:
        return this.#interner.unknown()
    }
  }

  /** `named` gives the expression that names the type. */
  #operated(base: Node, args: readonly Node[], named: () => number, frame: Frame): number | undefined {
    const { containers, pair: names, holder: held, link } = this.#grammar.spec
    const name = simpleName(base.text)
    const operator = containers?.[base.text] ?? containers?.[name]
    if (!operator || args.length === 0) return undefined
    const read = (argument: Node | undefined): number => this.typed(argument, frame)
    const value = applied(operator, name, args, read, { interner: this.#interner, names, held })
    if (operator === 'failing' && this.#interner.list[value]!.kind !== 'unknown') {
      const by = args[1] === undefined ? {} : { by: read(args[1]) }
      return this.#interner.intern({ kind: 'failing', of: value, named: this.typeName(base, frame), ...by })
    }
    const isOwn = link.packageScope !== undefined || ourTypes(this.#draft).has(name)
    const isGlobal = !isOwn && link.globals.includes(name)
    if (isGlobal || !isForeign(operator)) return value
    return this.#interner.intern({ kind: 'unless', base: named(), of: value })
  }

  /** A new container: `new Map<K, V>()`, with the arguments in its type or `beside` it. */
  container(of: Node, beside: Node | undefined, frame: Frame): number | undefined {
    const isApplied = this.#grammar.type[of.typeId]?.kind === 'apply' || this.#draft.aliases.has(of.text)
    const named = (): number => this.typeName(of, frame)
    const operated = beside && this.#operated(of, beside.namedChildren, named, frame)
    const value = beside || !isApplied ? operated : this.typed(of, frame)
    if (value === undefined || this.#grammar.spec.containers?.[of.text] === 'unwrap') return value
    const { kind } = this.#interner.list[value]!
    return kind === 'list' || kind === 'unless' ? value : undefined
  }

  /** A type with arguments, if there are any. */
  apply(of: number, args: readonly Node[], frame: Frame): number {
    const types = args.map((argument) => this.typed(argument, frame))
    return types.length === 0 ? of : this.#interner.intern({ kind: 'apply', of, arguments: types })
  }

  /** What a type name means; `name` is the text of `node`. */
  #nameOf(name: string, node: Node, frame: Frame): number {
    if (this.#grammar.inferred.has(name)) return this.#interner.unknown()
    if (this.#grammar.primitives.has(name)) return this.#interner.builtin(name)
    const alias = this.#draft.aliases.get(name)
    const { typeName, typesApart } = this.#grammar.spec
    const isType = typesApart || node.type === typeName
    const of = this.names.lookup(alias?.name ?? name, frame, node.startIndex, isType)
    return alias ? this.apply(of, alias.args, alias.frame) : of
  }

  #typedBy(rule: Rule | undefined, node: Node, frame: Frame): number {
    const { spec } = this.#grammar
    const read = (type: Node | undefined): number => this.typed(type, frame)
    const inner = (name: string | undefined): Node | undefined =>
      name === undefined ? (node.firstNamedChild ?? undefined) : this.#grammar.field(node, name)
    switch (rule?.kind) {
      case 'name': {
        const name = node.text
        if (spec.nothing.includes(name)) return this.#interner.nothing()
        if (this.names.isSelf(name, frame)) return this.names.self(frame, false)
        if (spec.anything?.includes(name)) return this.#interner.unknown()
        const of = this.#nameOf(name, node, frame)
        const alias = this.#draft.aliases.get(name)
        const held = alias && this.#operated(alias.base, alias.args, () => of, alias.frame)
        if (held !== undefined) return held
        return this.#interner.list[of]!.kind === 'unknown'
          ? this.#parameter(name, frame)
          : this.#interner.instance(of)
      }
      case 'tuple':
        return this.#interner.object(positions(node, rule, read))
      case 'results': {
        const types = declared(this.#grammar, node, rule, read).map(([, type]) => type)
        return types.length === 1 ? types[0]! : this.#interner.tuple(types)
      }
      case 'container': {
        const held = [...(rule.keys === undefined ? [] : [inner(rule.keys)]), inner(rule.of)]
        return this.#interner.applied(node.type, ...held.map((type) => this.typed(type, frame)))
      }
      case 'record': {
        const fields = rule.of === undefined ? node : inner(rule.of)
        if (!fields) return this.#interner.unknown()
        const same = mappedOver(this.#grammar, fields, rule)
        const parts = same ? [] : written(this.#grammar, fields, rule, read, this.#interner)
        return same ? read(same) : this.#interner.object(parts, this.#draft.objects.get(fields.id))
      }
      case 'function':
        return this.#interner.object(partsOf(this.#grammar, node, rule, read, this.#interner))
      case 'predicate': {
        const type = inner(rule.of)
        return type && saysOfFirst(node)
          ? this.#interner.object([[SAID, this.typed(type, frame)]])
          : this.#interner.unknown()
      }
      case 'member':
        if (spec.selfType && node.text.endsWith(`.${spec.selfType}`)) return this.names.self(frame, false)
        return this.#interner.instance(this.typeName(node, frame))
      case 'self':
      case 'self_type':
        return this.names.self(frame, false)
      case 'sole':
      case 'unwrap': {
        const isSeveral = rule.kind === 'sole' && node.namedChildCount > 1
        return this.typed(isSeveral ? undefined : inner(rule.of), frame)
      }
      case 'list':
        return this.#interner.listOf(read(inner(rule.of)), rule.and ? inner(rule.and) : undefined)
      case 'union':
      case 'intersection':
        return this.#interner[rule.kind](node.namedChildren.map(read))
      case 'apply': {
        const base = inner(rule.of)
        const [args] = typeArguments(this.#grammar, rule, node)
        const named = (): number => this.typeName(node, frame)
        const value = base && this.#operated(base, args, named, frame)
        if (value === undefined) return this.#interner.instance(named())
        // A mutex of the project's own has methods of its own.
        return spec.containers?.[simpleName(base!.text)] === 'unwrap' && ourTypes(this.#draft).has(base!.text)
          ? this.#interner.intersection([this.#interner.instance(named()), value])
          : value
      }
      case 'query':
        return this.#interner.alike(this.#value(node.firstNamedChild!, frame))
      case 'lookup':
        return lookedUp(node, read, this.#interner)
      case 'quoted':
        return this.typed(this.#quoted.in(node), frame)
      case 'primitive': {
        const of = rule.of === undefined ? undefined : inner(rule.of)
        const isOwn = !of || Object.hasOwn(spec.link.overloading?.wider ?? {}, node.text)
        return isOwn ? this.#interner.builtin(node.text) : this.typed(of, frame)
      }
      case 'builtin':
        if (spec.anything?.includes(node.text)) return this.#interner.unknown()
        return literalType(this.#grammar, rule, node, this.#interner)
      default:
        return this.#interner.unknown()
    }
  }

  /** A value of type parameter `name`: of what it must be, as long as nobody says what it is. */
  #parameter(name: string, frame: Frame): number {
    const bound = this.bounded(name, frame, 'typed')
    const parameter = this.#isClosed(name) ? undefined : this.names.parameter(name, frame)
    if (!parameter) return bound ?? this.#interner.unknown()
    const of = bound === undefined ? {} : { of: bound }
    return this.#interner.intern({ kind: 'parameter', ...parameter, ...of })
  }

  /** A bound that speaks of parameters says no more; where closures are given for one, of others than itself it does. */
  #isClosed(name: string): boolean {
    const { tellsOwner, gradual } = this.#grammar.spec.link
    return this.#bounding.has(name) || (this.#bounding.size > 0 && !tellsOwner && !gradual)
  }

  /** What type parameter `name` must be: a value of that, or its name. */
  bounded(name: string, frame: Frame, read: 'typed' | 'typeName'): number | undefined {
    const bounds = this.#isClosed(name) ? [] : this.names.bounds(name, frame)
    if (bounds.length === 0) return undefined
    this.#bounding.add(name)
    const found = bounds.map((bound) => this[read](bound.node, bound.frame))
    this.#bounding.delete(name)
    return this.#interner.intersection(found)
  }
}

const NO_ARGUMENTS: readonly [Node[], number] = [[], 0]
const MAX_DEPTH = 100
const LONG: ReadonlySet<Rule['kind'] | undefined> = new Set(['record', 'tuple', 'union', 'intersection'])
