/**
 * References → `CALLS` and `USES`.
 *
 * A call that makes an instance goes to the class, whether or not it declares a
 * constructor: the class is what the code names. A call into an external package
 * goes to the external. What may mean several definitions means none: it stays
 * unresolved, like a call on a receiver of which nothing is known. Built-ins are
 * neither edges nor unresolved.
 */
import type { Reference } from '../extract/facts.ts'
import { externalId } from '../graph/ids.ts'
import type { Origin } from '../graph/types.ts'
import { isGlobal } from './declared.ts'
import { evaluate, settled } from './evaluate.ts'
import type { Gather } from './gather.ts'
import type { Inquiry } from './inquiry.ts'
import { madeBy, madeSpace, unaliased } from './instances.ts'
import { lastName } from './lastname.ts'
import {
  BUILTIN,
  collect,
  definitionOf,
  external,
  firstOf,
  isSamePlace,
  type Meaning,
  type Place,
} from './meaning.ts'
import { memberOf, moduleValue } from './members.ts'
import { meaningOfName } from './names.ts'
import { orderOf } from './order.ts'
import { type Call, chooseOverload, isDelegate, isTypeOnly } from './overloads.ts'
import { siblingsOf } from './siblings.ts'
import { calleesOf } from './traits.ts'
import type { Unit } from './unit.ts'

interface Target {
  readonly id: string
  readonly origin: Origin
}

/** All references of a file. What is only mentioned is the same wherever it is mentioned. */
export function linkReferences(ask: Inquiry, unit: Unit, gather: Gather): void {
  const mentioned = {
    use: new Map<number, Target | undefined>(),
    type: new Map<number, Target | undefined>(),
  }
  for (const reference of unit.facts.references) {
    const { kind, target, from, site } = reference
    if (kind !== 'use' && kind !== 'type') {
      linkReference(ask, unit, reference, gather)
      continue
    }
    let meant = mentioned[kind].get(target)
    if (meant === undefined && !mentioned[kind].has(target)) {
      meant = targetOf(ask, unit, evaluate(ask, unit, target, kind === 'type' ? 'type' : 'value'), reference)
      mentioned[kind].set(target, meant)
    }
    if (meant !== undefined) gather.edge(unit.id(from), 'USES', meant.id, meant.origin, site)
  }
}

/** A call, or a decorator. */
function linkReference(ask: Inquiry, unit: Unit, reference: Reference, gather: Gather): void {
  const { kind, site } = reference
  const source = unit.id(reference.from)
  const called = kind === 'call' || kind === 'new'
  const found =
    (kind === 'decorator' ? decoratorNamed(ask, unit, reference.target) : undefined) ??
    (kind === 'call'
      ? calleesOf(ask, unit, reference.target, reference.given)
      : evaluate(ask, unit, reference.target, kind === 'new' ? madeSpace(unit) : 'value'))
  const callees = called ? collect(found, (one) => callable(ask, one)) : found
  const meanings =
    kind === 'new'
      ? firstOf(madeAlike(ask, unit, reference.target, callees), () =>
          collect(callees, (one) => unaliased(ask, one)),
        )
      : callees.filter((one) => kind !== 'call' || !isNeverCalled(one))
  const converts = meanings.some(
    (one) => isClass(one) && (kind === 'call' ? unit.policy.callConverts === true : isDelegate(one)),
  )
  const type = called && !converts ? 'CALLS' : 'USES'
  const target = targetOf(ask, unit, meanings, reference)
  if (target !== undefined) {
    gather.edge(source, type, target.id, target.origin, site)
  } else if (!meanings.some((one) => one.kind === 'builtin')) {
    const name = lastName(unit, reference.target)
    const isHidden = callees.length > meanings.length && name !== undefined && isGlobal(unit, name)
    if (name !== undefined && !isHidden) gather.unresolved(source, type, name, site)
  }
}

/** The class of the project that a decorator names without the end of its name. */
function decoratorNamed(ask: Inquiry, unit: Unit, index: number): readonly Meaning[] | undefined {
  const suffix = unit.policy.decoratorSuffix
  const expression = unit.facts.expressions[index]
  if (suffix === undefined) return undefined
  let found: readonly Meaning[] = []
  if (expression?.kind === 'name')
    found = meaningOfName(ask, unit, expression.name + suffix, expression.scope, 'type')
  else if (expression?.kind === 'member')
    found = collect(evaluate(ask, unit, expression.of, 'type'), (one) =>
      memberOf(ask, one, expression.name + suffix, 'type'),
    )
  return found.some(isClass) ? found : undefined
}

/** `interface E {}` and `const E: { new (): E }` are one: who makes an `E` names the interface. */
function madeAlike(ask: Inquiry, unit: Unit, target: number, makers: readonly Meaning[]): readonly Meaning[] {
  if (makers.length === 0 || !makers.every(({ kind }) => kind === 'object' || kind === 'instance')) return []
  const made = collect(makers, (one) => madeBy(ask, one))
  return evaluate(ask, unit, target, 'type').filter(
    (type) =>
      type.kind === 'definition' && made.some((one) => one.kind === 'instance' && isSamePlace(one, type)),
  )
}

/** What is really called: a property's value, a module's own value, the class that `super(…)` constructs. */
function callable(ask: Inquiry, meaning: Meaning): readonly Meaning[] {
  if (meaning.kind === 'module') return moduleValue(ask, meaning.unit)
  if (meaning.kind === 'super') return constructedAbove(ask, meaning)
  if (meaning.kind === 'instance' && isDelegate(meaning)) return BUILTIN
  if (meaning.kind === 'generic') return meaning.base === undefined ? [] : callable(ask, meaning.base)
  if (meaning.kind !== 'definition' || meaning.beside !== undefined) return [meaning]
  const gives = settled(ask, meaning)
  // What the value of a property does when it is called is known where that is a function; called is the property besides.
  return meaning.unit.policy.protocols?.call && !gives.some(({ kind }) => kind === 'definition')
    ? [meaning]
    : gives
}

/**
 * `const f: F = make()` beside `interface f` or `namespace f`: who calls `f` calls neither of those. An enum makes
 * nothing but through its variants: with `enum Err`, `Err(e)` is still that of `Result`. What is of the type of a
 * function (`typeof f`) need not be that function.
 */
function isNeverCalled(meaning: Meaning): boolean {
  if (meaning.kind !== 'definition') return false
  const { kind } = definitionOf(meaning)
  return (
    meaning.alike === true ||
    isTypeOnly(definitionOf(meaning)) ||
    kind === 'namespace' ||
    (kind === 'enum' && meaning.variant === undefined)
  )
}

/** The class above; interfaces construct nothing, and above a class without a base is only the language's own. */
function constructedAbove(ask: Inquiry, place: Place): readonly Meaning[] {
  const bases = siblingsOf(ask, place).flatMap((sibling) => ask.bases(sibling))
  if (bases.every(({ relation }) => relation === 'implements')) return BUILTIN
  const isClass = !isTypeOnly(definitionOf(place))
  const { classes, externals, open } = orderOf(ask, place)
  const above = classes[1]
  if (above !== undefined && !(isClass && isTypeOnly(definitionOf(above))))
    return [{ kind: 'definition', ...above, origin: 'inherited' }]
  if (open) return []
  return externals[0] === undefined ? BUILTIN : [external(externals[0])]
}

/** The one definition that is meant, or else the one external. */
function targetOf(
  ask: Inquiry,
  unit: Unit,
  meanings: readonly Meaning[],
  reference: Reference,
): Target | undefined {
  const call: Call = { unit, arguments: reference.arguments, given: reference.given }
  let ours: Target | undefined
  let other: string | undefined
  let several = false
  let severalOthers = false
  for (const meaning of meanings) {
    if (meaning.kind === 'definition') {
      const places = chooseOverload(ask, meaning, call)
      const [place] = places
      if (place === undefined || places.length > 1) return undefined
      const id = place.unit.id(place.index)
      ours ??= { id, origin: meaning.origin }
      several ||= ours.id !== id
    } else if (meaning.kind === 'external' && mayBeExternal(reference)) {
      other ??= meaning.name
      severalOthers ||= other !== meaning.name
    }
  }
  if (ours !== undefined) return several ? undefined : ours
  return other === undefined || severalOthers ? undefined : { id: externalId(other), origin: 'external' }
}

function isClass(meaning: Meaning): meaning is Meaning & { kind: 'definition' } {
  return meaning.kind === 'definition' && definitionOf(meaning).type === 'CLASS'
}

/** Mentions of things that are not ours say nothing about the project. */
function mayBeExternal({ kind }: Reference): boolean {
  return kind !== 'use' && kind !== 'type'
}
