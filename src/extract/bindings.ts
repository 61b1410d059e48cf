/** Draft bindings → facts: the type a variable is declared with, or the value it is given, along the steps of a pattern. */
import type { Draft, DraftBinding, Frame } from './draft.ts'
import { valueIn } from './expando.ts'
import { expectedOf } from './expected.ts'
import type { Expressions } from './expressions.ts'
import type { Binding } from './facts.ts'
import type { Grammar } from './grammar.ts'
import type { Interner } from './interner.ts'
import { madeBy } from './making.ts'
import { matchedAt } from './matched.ts'
import { mayStandForAnother, standsForAnother } from './passed.ts'
import { KEY, takenBy } from './unwritten.ts'

export function toBinding(
  grammar: Grammar,
  expressions: Expressions,
  { assigned }: Draft,
  draft: DraftBinding,
): Binding {
  const { interner } = expressions
  const value = held(expressions, draft, whole(grammar, expressions, assigned, draft))
  const known = value !== undefined && interner.list[value]!.kind !== 'unknown'
  return {
    name: draft.name,
    scope: draft.scope,
    ...(known ? { value } : {}),
    ...(draft.static ? { static: true } : {}),
    ...(draft.field ? { field: true } : {}),
  }
}

/** What the whole pattern is given, if it is one. */
function whole(
  grammar: Grammar,
  expressions: Expressions,
  assigned: ReadonlySet<string>,
  draft: DraftBinding,
): number | undefined {
  const { interner, types } = expressions
  const { frame } = draft
  if (draft.self) return interner.intern(draft.self)
  if (draft.type && !standsForAnother(grammar, assigned, draft)) {
    const of = types.typed(draft.type, frame)
    if (draft.value && OPEN.test(draft.type.text) && isMap(interner, of))
      return madeBy('mapped', [expressions.value(draft.value, frame)], interner, {}) ?? of
    if (!mayStandForAnother(grammar, assigned, draft) || !interner.mayBeOurs(of)) return of
    return interner.intern({ kind: 'given', of, by: expressions.value(draft.value, frame) })
  }
  if (draft.narrowed) return narrowed(expressions, draft.narrowed, frame)
  if (draft.documented) return expressions.documented.typed(draft.documented, frame)
  const node = valueIn(grammar, expressions.draft, draft)
  const value = node && expressions.value(node, frame)
  // What is given in place of a function is another one as a rule.
  if (value !== undefined) return draft.isDefault ? interner.alike(value) : value
  return draft.handed && handed(grammar, expressions, draft.handed)
}

function isMap({ list }: Interner, type: number): boolean {
  const written = list[type]!
  const of = written.kind === 'unless' ? list[written.of]! : written
  return of.kind === 'list' && of.map !== undefined
}

/** What of it the name is given. */
function held(expressions: Expressions, draft: DraftBinding, given: number | undefined): number | undefined {
  const { interner, types } = expressions
  let value = given
  if (draft.many && value !== undefined) value = interner.intern({ kind: 'list', of: value })
  for (const step of draft.steps) {
    if (typeof step === 'object' && 'typed' in step) value = types.typed(step.typed, draft.frame)
    else if (value === undefined || step === 'unknown') value = undefined
    else if (step === 'key') value = interner.intern({ kind: 'member', of: value, name: KEY })
    else if (step === 'item') value = interner.item(value)
    else if (step === 'opened') value = interner.opened(value)
    else if (step === 'rest') value = interner.intern({ kind: 'list', of: interner.item(value) })
    else if (typeof step === 'object' && 'result' in step)
      value = result(expressions, draft, value, step.result)
    else value = interner.intern({ kind: 'member', of: value, name: step.member })
  }
  return value
}

/** A call may have several results; anything else is the one value, whatever is told besides. */
function result(
  { interner }: Expressions,
  { steps }: DraftBinding,
  value: number,
  index: number,
): number | undefined {
  const isCall = steps.length === 1 && interner.list[value]!.kind === 'call'
  if (isCall) return interner.intern({ kind: 'member', of: value, name: `${index}` })
  return index === 0 ? value : undefined
}

function narrowed(
  expressions: Expressions,
  { name, by }: Required<DraftBinding>['narrowed'],
  frame: Frame,
): number {
  const of = expressions.types.names.lookup(name.text, frame, name.startIndex)
  return expressions.interner.intern({ kind: 'narrowed', of, by: expressions.value(by, frame) })
}

/** What is expected where it stands, or what a function takes that is. */
function handed(
  grammar: Grammar,
  expressions: Expressions,
  { place, parameter, frame, told }: Required<DraftBinding>['handed'],
): number | undefined {
  const of =
    matchedAt(grammar, expressions, place, frame) ?? expectedOf(grammar, expressions, place, frame, told)
  if (of === undefined || expressions.list[of]!.kind === 'unknown') return undefined
  return parameter === undefined
    ? of
    : expressions.interner.intern({ kind: 'member', of, name: takenBy(parameter) })
}

/** A type of which only the value says what it holds: `HashMap<_, _>` (Rust). */
const OPEN = /\b_>$/
