/**
 * Patterns that bind names: `x`, `{a, b: c}`, `[p, q]`, `a, err := f()`.
 *
 * Yields each bound name with the way from the whole value to its part.
 */
import type { Event } from './events.ts'
import type { Grammar } from './grammar.ts'
import type { Node } from './node.ts'
import { ENTERED, FAILURE, takenBy } from './unwritten.ts'

/**
 * How a name hangs in a pattern: the way from the whole value to the part it takes; `typed`: a pattern says what the
 * value is; `result`: which of the results of a call, or (the first) the value of what is no call.
 */
export type Step =
  | { readonly member: string }
  | { readonly typed: Node }
  | { readonly result: number }
  /** What a loop over it binds. */
  | 'item'
  | 'key'
  /** A list of those. */
  | 'rest'
  /** What is wrapped in a value that is known by its wrapper: `self` in `impl Draw for Option<Shape>` (Rust). */
  | 'opened'
  | 'unknown'

/** Which part of a value its pattern is given; `iterated`: by a loop over it. */
export function partGiven({ attributes, set }: Event, iterated: boolean): readonly Step[] {
  if (iterated) return [set.key === undefined ? 'item' : 'key']
  const part = attributes.get('part')
  if (part) return [{ member: part.text }]
  if (set.position) return [{ member: takenBy(Number(set.position)) }]
  return set.entered === undefined ? [] : [{ member: ENTERED }]
}

export interface BoundName {
  readonly node: Node
  readonly steps: readonly Step[]
}

/** `node` may be a plain name, which binds itself. */
export function boundNames(grammar: Grammar, node: Node): BoundName[] {
  return namesIn(grammar, node, [], false)
}

function namesIn(grammar: Grammar, node: Node, steps: readonly Step[], inside: boolean): BoundName[] {
  const rule = grammar.pattern[node.typeId]
  if (!rule)
    return grammar.expression[node.typeId]?.kind === 'name' || node.namedChildCount === 0
      ? [{ node, steps }]
      : []
  const inner = (child: Node | undefined, more: readonly Step[]): BoundName[] =>
    child ? namesIn(grammar, child, [...steps, ...more], true) : []
  switch (rule.kind) {
    case 'name':
      if (inside && grammar.spec.patternConstants && /^\p{Lu}/u.test(node.text)) return []
      return [{ node, steps }]
    case 'shorthand_pattern':
      return [{ node, steps: [...steps, { member: node.text }] }]
    case 'unwrap':
      return inner(rule.of ? grammar.field(node, rule.of) : (node.firstNamedChild ?? undefined), [])
    case 'pair_pattern': {
      const key = grammar.field(node, rule.of ?? 'key')
      return inner(grammar.field(node, rule.and ?? 'value') ?? key, [key ? { member: key.text } : 'unknown'])
    }
    case 'object_pattern': {
      const type = rule.type === undefined ? undefined : grammar.field(node, rule.type)
      const parts = node.namedChildren.filter((child) => child?.id !== type?.id)
      return parts.flatMap((child) => (child ? inner(child, type ? [{ typed: type }] : []) : []))
    }
    case 'call_pattern': {
      const callee = grammar.field(node, rule.of ?? 'type')
      const wraps = callee !== undefined && (grammar.spec.wrappers?.includes(callee.text) ?? false)
      const isOpaque = !callee || grammar.spec.opaque?.includes(callee.text)
      const parts = node.namedChildren.filter((child) => child?.id !== callee?.id)
      const rest = parts.findIndex((child) => child && grammar.pattern[child.typeId]?.kind === 'rest_pattern')
      return parts.flatMap((child, index) => {
        const isKnown = !isOpaque && (rest < 0 || index < rest)
        const other: Step = callee && isOpaque ? { member: FAILURE } : 'unknown'
        const part: readonly Step[] = isKnown ? [{ typed: callee }, { member: `${index}` }] : [other]
        return child ? inner(child, wraps ? ['opened'] : part) : []
      })
    }
    case 'tuple':
    case 'list_pattern': {
      const parts = positions(node)
      const rest = parts.find(([child]) => TAKES_MANY.test(child.type))?.[1] ?? Number.POSITIVE_INFINITY
      return parts.flatMap(([child, index]) =>
        inner(child, [index < rest ? { member: `${index}` } : index === rest ? 'rest' : 'unknown']),
      )
    }
    case 'first_pattern':
      return node.namedChildren.flatMap((child, index) =>
        child ? inner(child, node.namedChildCount === 1 ? [] : [{ result: index }]) : [],
      )
    default:
      return []
  }
}

const TAKES_MANY = /splat|rest/

/** The parts of `[a, , b]` and where they stand. */
function positions(list: Node): [part: Node, index: number][] {
  const parts: [Node, number][] = []
  let index = 0
  for (const child of list.children) {
    if (child?.type === ',') index++
    else if (child?.isNamed) parts.push([child, index])
  }
  return parts
}

/** `a, b := x, y`: each name with its own value; otherwise the pattern with none of its own. */
export function paired(
  grammar: Grammar,
  pattern: Node,
  value: Node | undefined,
): readonly (readonly [part: Node, value: Node | undefined])[] {
  const count = pattern.namedChildCount
  const isList = (node: Node): boolean => grammar.pattern[node.typeId]?.kind === 'first_pattern'
  if (!value || count < 2 || value.namedChildCount !== count || !isList(pattern) || !isList(value))
    return [[pattern, undefined]]
  const values = value.namedChildren
  return pattern.namedChildren.map((part, index) => [part, values[index]])
}

/** Of a declaration of several names (`var a, b = f()`), the value of one: its own, or a result of the one call. */
export function ownValue(
  declaration: Node,
  name: Node,
): { readonly value: Node | undefined; readonly steps: readonly Step[] } {
  const names = declaration.childrenForFieldName('name').filter((one) => one?.type === name.type)
  const values = declaration.childForFieldName('value')?.namedChildren ?? []
  const index = names.findIndex((one) => one?.id === name.id)
  if (values.length === names.length) return { value: values[index] ?? undefined, steps: [] }
  return { value: values.length === 1 ? (values[0] ?? undefined) : undefined, steps: [{ result: index }] }
}

/** Which of its fellows, of the same field of the node around, a node is. */
export function positionOf(node: Node): string {
  const fellows = node.parent?.childrenForFieldName('type') ?? []
  return String(fellows.findIndex((one) => one?.id === node.id))
}
