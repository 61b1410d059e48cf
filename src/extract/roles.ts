/**
 * The vocabulary of captures: what a capture's name says of a node, and which of the
 * captures of a pattern gives the match its role. See `grammars/README.md`.
 */

export type Role = keyof typeof ROLES

export interface CaptureName {
  /** Undefined for an attribute. */
  readonly role: Role | undefined
  /** What follows the role in the capture's name: `['class', 'struct']`. */
  readonly detail: readonly string[]
}

export function captureOf(name: string): CaptureName {
  const [head, ...detail] = name.split('.')
  return { role: NAMES.find((role) => role === head), detail }
}

/** Whether events of a role have an end. */
export function hasEnd(role: Role): boolean {
  return ROLES[role]
}

/**
 * In the order in which events at one node are taken; whether their end is needed. What is exported or returned
 * comes before what opens a scope there.
 */
const ROLES = {
  condition: true,
  package: true,
  namespace: true,
  extension: true,
  test: false,
  narrow: true,
  export: true,
  return: true,
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
  expando: false,
  import: false,
  wildcard: false,
  docstring: false,
  decision: false,
  reference: false,
  embedded: true,
  comment: true,
  string: true,
  error: true,
  missing: false,
} as const

const NAMES = Object.keys(ROLES) as Role[]
export const ORDER = Object.fromEntries(NAMES.map((role, index) => [role, index])) as Record<Role, number>
