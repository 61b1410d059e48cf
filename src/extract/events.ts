/**
 * Query matches as a stream of events in source order, outermost first.
 *
 * Each pattern has one capture that gives its role (`@definition.class.struct`,
 * `@reference.call`, `@import.named`); the others are its attributes (`@name`,
 * `@source`, …). See `grammars/README.md` for the vocabulary.
 */
import type { Node, QueryMatch } from 'web-tree-sitter'
import type { Grammar } from './grammar.ts'
import { narrowed } from './narrowing.ts'

export type Role = keyof typeof ROLES

export interface Event {
  readonly role: Role
  /** What follows the role in the capture's name: `['class', 'struct']`. */
  readonly detail: readonly string[]
  readonly node: Node
  /** UTF-16 code units. */
  readonly start: number
  /** Half-open end; 0 for roles that open nothing, since it costs a call into WASM. */
  readonly end: number
  readonly attributes: ReadonlyMap<string, Node>
  /** `#set!` properties of the pattern. */
  readonly set: Readonly<Record<string, string | null>>
}

/** What the query finds in a tree. Throws a plain `Error` for a match without a role: a defect in the language's query. */
export function toEvents(grammar: Grammar, root: Node): Event[] {
  const events: Event[] = []
  for (const match of grammar.query.matches(root)) {
    const event = toEvent(match)
    if (event.role === 'test') events.push(...narrowed(grammar, event))
    else events.push(event)
  }
  return inOrder(events)
}

/** In source order, outermost first. Sorts in place. */
export function inOrder(events: Event[]): Event[] {
  return events.sort((a, b) => a.start - b.start || b.end - a.end || ORDER[a.role] - ORDER[b.role])
}

function toEvent(match: QueryMatch): Event {
  let main: { capture: Capture; node: Node } | undefined
  let attributes: Map<string, Node> | undefined
  for (const { name, node } of match.captures) {
    const capture = captureOf(name)
    if (capture.role) main = { capture, node }
    else {
      attributes ??= new Map()
      attributes.set(name, node)
    }
  }
  if (!main?.capture.role)
    throw new Error(`a query pattern without a role: ${match.captures.map((c) => c.name)}`)
  return {
    role: main.capture.role,
    detail: main.capture.detail,
    node: main.node,
    start: main.node.startIndex,
    end: ROLES[main.capture.role] ? main.node.endIndex : 0,
    attributes: attributes ?? NONE,
    set: match.setProperties ?? NO_PROPERTIES,
  }
}

interface Capture {
  readonly role: Role | undefined
  readonly detail: readonly string[]
}

const captures = new Map<string, Capture>()

function captureOf(name: string): Capture {
  let capture = captures.get(name)
  if (!capture) {
    const [head, ...detail] = name.split('.')
    capture = { role: NAMES.find((role) => role === head), detail }
    captures.set(name, capture)
  }
  return capture
}

const NONE: ReadonlyMap<string, Node> = new Map()
const NO_PROPERTIES = {}

/** In the order in which events at one node are taken; whether their end is needed. */
const ROLES = {
  condition: true,
  package: true,
  namespace: true,
  extension: true,
  test: false,
  narrow: true,
  definition: true,
  container: true,
  scope: true,
  type_parameter: false,
  base: false,
  decorator: false,
  parameter: true,
  binding: true,
  field: false,
  assign: false,
  import: false,
  export: false,
  wildcard: false,
  docstring: false,
  decision: false,
  return: false,
  reference: false,
  embedded: true,
  comment: true,
  string: true,
  error: true,
  missing: false,
} as const

const NAMES = Object.keys(ROLES) as Role[]
const ORDER = Object.fromEntries(NAMES.map((role, index) => [role, index])) as Record<Role, number>
