/** What types say that are written out: the fields of records, the parameters of functions. */
import type { Grammar } from './grammar.ts'
import type { Interner } from './interner.ts'
import type { Node } from './node.ts'
import type { Rule } from './rule.ts'
import { isSignature, signed } from './signatures.ts'
import { simpleName, unquoted } from './text.ts'
import { typeArguments } from './typearguments.ts'
import { ANY, CALLED, takenBy } from './unwritten.ts'

type Typed = (type: Node | undefined) => number

/** What a type has that is written out. */
export function written(
  grammar: Grammar,
  list: Node,
  rule: Rule,
  typed: Typed,
  interner: Interner,
): [name: string, type: number][] {
  const signatures = list.namedChildren.filter((child) => isSignature(grammar, child))
  return [...declared(grammar, list, rule, typed), ...signed(signatures, typed, interner)]
}

/** `T`, where a type has what that has: `{ readonly [K in keyof T]?: T[K] }`. */
export function mappedOver(grammar: Grammar, list: Node, { and }: Rule): Node | undefined {
  const only = list.namedChildCount === 1 ? list.firstNamedChild : undefined
  const clause = only?.firstNamedChild
  if (!clause || clause.type !== and || clause.childForFieldName('alias')) return undefined
  const name = grammar.field(clause, 'name')
  const over = grammar.field(clause, 'type')?.firstNamedChild ?? undefined
  const to = only?.lastNamedChild?.firstNamedChild
  return over && to && standsFor(grammar, to, `${over.text}[${name?.text}]`) ? over : undefined
}

/** Whether a type has what the one called `text` has: that itself, that waited for, or the like in depth. */
function standsFor(grammar: Grammar, type: Node, text: string): boolean {
  if (type.text === text) return true
  const { containers, nothing } = grammar.spec
  const rule = grammar.type[type.typeId]
  switch (rule?.kind) {
    case 'unwrap':
      return type.namedChildCount === 1 && standsFor(grammar, type.firstNamedChild!, text)
    case 'union': {
      const some = type.namedChildren.filter((one) => !nothing.includes(one.text))
      return some.length > 0 && some.every((one) => standsFor(grammar, one, text))
    }
    case 'conditional':
      return [rule.of, rule.and].every((name) => {
        const branch = name === undefined ? undefined : grammar.field(type, name)
        return branch !== undefined && standsFor(grammar, branch, text)
      })
    case 'apply': {
      const [argument, ...others] = typeArguments(grammar, rule, type)[0]
      const name = type.firstNamedChild!.text
      const isSame = containers?.[name] === 'same' || name === aliasAround(type)
      return isSame && argument !== undefined && others.length === 0 && standsFor(grammar, argument, text)
    }
    default:
      return false
  }
}

/** The name of what a type is part of the declaration of: `type Deep<T> = { [K in keyof T]: Deep<T[K]> }`. */
function aliasAround(type: Node): string | undefined {
  let at: Node | undefined = type
  while (at && at.type !== ALIAS) at = at.parent ?? undefined
  return at?.childForFieldName('name')?.text
}

const ALIAS = 'type_alias_declaration'

/** Names and types of the declarations in a list: `a, b T` is two; without a name, the type's own. */
export function declared(
  grammar: Grammar,
  list: Node,
  rule: Rule,
  typed: Typed,
): [name: string, type: number][] {
  return list.namedChildren.flatMap((child) => {
    const type = child && grammar.field(child, rule.type ?? 'type')
    if (!child || !type || isSignature(grammar, child)) return []
    const value = typed(type)
    if (child.type === rule.keys) return [[ANY, value]]
    const names = child.childrenForFieldName(rule.name ?? 'name').filter((name) => name !== null)
    if (names.length === 0) return [[simpleName(type.text), value]]
    return names.map((name): [string, number] => [unquoted(name.text), value])
  })
}

/** The values of a tuple by position, and by name where they have one: `Item1` or their own. */
export function positions(list: Node, rule: Rule, typed: Typed): [name: string, type: number][] {
  return list.namedChildren.flatMap((child, index): [string, number][] => {
    const type = typed(child ?? undefined)
    const name = rule.name === undefined ? undefined : child?.childForFieldName(rule.name)?.text
    const names = rule.name === undefined ? [] : [...(name === undefined ? [] : [name]), `Item${index + 1}`]
    return [`${index}`, ...names].map((one) => [one, type])
  })
}

/** What stands between commas, by the name before `=`, or else by the last name in it. */
export function named(list: Node, typed: Typed): [name: string, type: number][] {
  const parts: [name: string, type: number][] = []
  const { children } = list
  for (const [index, child] of children.entries()) {
    if (!child.isNamed || child.isExtra || children[index + 1]?.type === '=') continue
    const before = children[index - 1]?.type === '=' ? children[index - 2]?.text : undefined
    const own = child.namedChildCount === 0 ? child.text : child.lastNamedChild?.text
    parts.push([before ?? own ?? '', typed(child)])
  }
  return parts
}

/** What a function type gives and takes. */
export function partsOf(
  grammar: Grammar,
  node: Node,
  rule: Rule,
  typed: Typed,
  interner: Interner,
): (readonly [name: string, type: number])[] {
  const result = rule.of === undefined ? node.firstNamedChild : grammar.field(node, rule.of)
  const list = rule.arguments === undefined ? undefined : grammar.field(node, rule.arguments)
  return [
    ...(result ? [[rule.name ?? CALLED, typed(result)] as const] : []),
    ...(list ? taken(grammar, list, typed, interner) : []),
  ]
}

/** The parameters of a function type; one that types `this` is none. */
function taken(
  grammar: Grammar,
  list: Node,
  typed: Typed,
  interner: Interner,
): (readonly [name: string, value: number])[] {
  const all = list.namedChildren.flatMap((child) => {
    const name = child && grammar.attribute(child, 'name')
    const isSelf = name && grammar.expression[name.typeId]?.kind === 'self'
    // A type alone is what stands at its position.
    const bare = child && !name && grammar.type[child.typeId] ? [child] : []
    return child && name && !isSelf ? [grammar.attribute(child, 'type')] : bare
  })
  return all.flatMap((type, index): (readonly [name: string, value: number])[] => {
    const value = typed(type)
    const isRest =
      index === all.length - 1 && type?.parent?.namedChildren.some(({ type: kind }) => TAKES_MANY.test(kind))
    if (!isRest || interner.list[value]!.kind === 'unknown') return [[takenBy(index), value]]
    const places = Array.from({ length: MOST_TOLD }, (_, at) => at)
    return places.map((at) => [takenBy(index + at), interner.member(value, `${at}`)])
  })
}

const TAKES_MANY = /^rest_pattern$/
/** How many of any number of parameters are told of. */
const MOST_TOLD = 4
