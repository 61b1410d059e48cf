/**
 * Query matches as a stream of events in source order, outermost first.
 *
 * Each pattern has one capture that gives its role (`@definition.class.struct`,
 * `@reference.call`, `@import.named`); the others are its attributes (`@name`,
 * `@source`, …). See `grammars/README.md` for the vocabulary.
 */
import type { Grammar } from './grammar.ts'
import { findMatches, type Order } from './matcher.ts'
import { narrowed } from './narrowing.ts'
import type { Node } from './node.ts'
import { hasEnd, ORDER, type Role } from './roles.ts'

export interface Event {
  readonly role: Role
  /** What follows the role in the capture's name: `['class', 'struct']`. */
  readonly detail: readonly string[]
  readonly node: Node
  /** UTF-16 code units. */
  readonly start: number
  /** Half-open end; 0 for roles that open nothing. */
  readonly end: number
  readonly attributes: ReadonlyMap<string, Node>
  /** `#set!` properties of the pattern. */
  readonly set: Readonly<Record<string, string | null>>
  readonly order: Order
}

/** What the query finds in a tree. */
export function toEvents(grammar: Grammar, root: Node): Event[] {
  const { tree } = root
  const events: Event[] = []
  findMatches(
    grammar.query,
    tree,
    (row) => root.at(row).text,
    ({ role, detail, main, captures, set }, captured, order) => {
      const row = captured[main]!
      // Most calls that might be tests stand where nothing is tested.
      if (role === 'test' && !grammar.narrowing[tree.types[tree.parents[row]!]!]) return
      let attributes: Map<string, Node> | undefined
      for (let index = 0; index < captured.length; index++) {
        const at = captured[index]!
        if (index === main || at < 0) continue
        attributes ??= new Map()
        attributes.set(captures[index]!, root.at(at))
      }
      const event: Event = {
        role,
        detail,
        node: root.at(row),
        start: tree.starts[row]!,
        end: hasEnd(role) ? tree.ends[row]! : 0,
        attributes: attributes ?? NONE,
        set,
        order,
      }
      if (role === 'test') events.push(...narrowed(grammar, event))
      else events.push(event)
    },
  )
  return inOrder(events)
}

/** In source order, outermost first. Sorts in place. */
export function inOrder(events: Event[]): Event[] {
  return events.sort(
    (a, b) =>
      a.start - b.start ||
      b.end - a.end ||
      ORDER[a.role] - ORDER[b.role] ||
      a.order.last - b.order.last ||
      a.order.around - b.order.around ||
      a.order.pattern - b.order.pattern,
  )
}

const NONE: ReadonlyMap<string, Node> = new Map()
