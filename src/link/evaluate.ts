/**
 * What an expression denotes: a definition, a module, or a value of some type.
 *
 * Obvious inference only: what is declared, constructed, returned or imported.
 * Anything else is nothing, and the reference stays unresolved.
 */
import type { Expression } from '../extract/expression.ts'
import { CALLED, SAID, TARGET } from '../extract/unwritten.ts'
import { asSeen, ofApplied, ofParameter } from './applied.ts'
import { saidResult } from './beside.ts'
import { mayFail } from './failures.ts'
import { fluent } from './fluent.ts'
import { handed, mapped } from './handed.ts'
import { importedBy } from './imports.ts'
import { inferred } from './inferred.ts'
import type { Inquiry } from './inquiry.ts'
import { instanceAt, instanceOf, madeBy, madeSpace, ownerOf, typesOf } from './instances.ts'
import {
  builtin,
  collect,
  definitionOf,
  distinct,
  firstOf,
  isFunction,
  isOurs,
  LITERAL,
  type Meaning,
  NOTHING,
  type Place,
  type Space,
  tagged,
  UNKNOWN,
  within,
} from './meaning.ts'
import { memberOf, moduleValue } from './members.ts'
import { meaningOfFree } from './names.ts'
import { allOf, openSeen } from './open.ts'
import { type Call, chooseOverload, isDelegate } from './overloads.ts'
import { awaited, elementOf, givenBy, resultsOf, underlying } from './parts.ts'
import { memberAt } from './reached.ts'
import { either, given, held } from './several.ts'
import { calleesOf } from './traits.ts'
import type { Unit } from './unit.ts'
import { unless } from './unless.ts'

/** What expression `index` of a unit denotes. */
export function evaluate(ask: Inquiry, unit: Unit, index: number, space: Space): readonly Meaning[] {
  const { trace } = ask
  const once = ask.once(unit, space)
  const known = once?.get(index)
  if (known !== undefined && trace.holds(known.height)) return known.meanings
  const expression = unit.facts.expressions[index]
  if (expression === undefined || !trace.enter()) return NOTHING
  const peak = once && trace.measure()
  const meanings = denoted(ask, unit, index, expression, space)
  const height = peak === undefined ? undefined : trace.height(peak)
  trace.leave()
  if (height !== undefined) once?.keep(index, meanings, height + 1)
  return meanings
}

/** What a value of the expression can be used as: what is read like a field gives its result. */
export function usableAs(ask: Inquiry, unit: Unit, index: number, space: Space): readonly Meaning[] {
  const meanings = evaluate(ask, unit, index, space)
  const [only] = meanings
  if (meanings.length === 1 && isSettled(only!)) return meanings
  return collect(meanings, (meaning) => settled(ask, meaning))
}

/**
 * Values of a module variable or field: all that is known of what it is given, which may be little of what others
 * give it. Declared types go before what was assigned.
 */
export function valuesOf(ask: Inquiry, unit: Unit, bindings: readonly number[]): readonly Meaning[] {
  const values: Meaning[] = []
  for (const binding of bindings) {
    const found = valueOfBinding(ask, unit, binding)
    values.push(...found)
    const value = unit.facts.bindings[binding]!.value
    if (found.length > 0 && DECLARED.has(unit.facts.expressions[value ?? -1]?.kind)) break
  }
  return values.length === 0 ? UNKNOWN : distinct(values)
}

export function valueOfBinding(ask: Inquiry, unit: Unit, binding: number): readonly Meaning[] {
  const { value } = unit.facts.bindings[binding]!
  if (value === undefined) return NOTHING
  return ask.trace.derive(unit.values, binding, NOTHING, () => usableAs(ask, unit, value, 'value'))
}

/** The result of calling a meaning. */
export function callOf(ask: Inquiry, meaning: Meaning, call: Call): readonly Meaning[] {
  switch (meaning.kind) {
    case 'definition': {
      const places = chooseOverload(ask, meaning, call)
      if (places.length === 1) return resultAt(ask, meaning, places[0]!, call)
      // Whichever it is: what all of them give is given.
      const results = places.map((place) => resultAt(ask, meaning, place, call))
      const all = distinct(results.flat())
      return all.length === 1 && results.every(({ length }) => length === 1) ? all : NOTHING
    }
    case 'module':
      return collect(moduleValue(ask, meaning.unit), (one) => callOf(ask, one, call))
    case 'instance':
      if (isDelegate(meaning)) return tagged(resultOf(ask, meaning), 'return_type')
      if (meaning.unit.policy.protocols?.call) return resultsOf(ask, meaning, 'call')
      return firstOf(
        collect(underlying(ask, meaning), (one) => callOf(ask, one, call)),
        () => tagged(memberOf(ask, meaning, CALLED, 'value'), 'return_type'),
      )
    case 'generic':
      return meaning.base === undefined ? NOTHING : callOf(ask, meaning.base, call)
    case 'object':
      return tagged(memberOf(ask, meaning, CALLED, 'value'), 'return_type')
    case 'external':
      return firstOf(saidResult(ask, meaning, call), () => [within(meaning)])
    case 'builtin': {
      const said = saidResult(ask, meaning, call)
      if (said.length > 0) return said
      if (meaning.gives !== undefined) return givenBy(ask, meaning.gives)
      return meaning.literal ? LITERAL : NOTHING
    }
    default:
      return NOTHING
  }
}

function resultAt(
  ask: Inquiry,
  meaning: Meaning & { kind: 'definition' },
  place: Place,
  call: Call,
): readonly Meaning[] {
  const { type, accessor } = definitionOf(place)
  if (type === 'CLASS') return place.unit.policy.callConstructs ? [instanceAt(meaning, place)] : NOTHING
  const said = asSeen(ask, resultOf(ask, place), meaning.arguments && { ...meaning, ...place })
  const result = fluent(ask, said, place, meaning.receiver)
  return accessor ? collect(result, (one) => callOf(ask, one, call)) : result
}

/** What a function (or type alias) gives back. */
export function resultOf(ask: Inquiry, place: Place): readonly Meaning[] {
  const { unit, index } = place
  return ask.trace.derive(unit.results, index, NOTHING, () => {
    return distinct(ask.returns({ unit, index }).flatMap((value) => usableAs(ask, unit, value, 'value')))
  })
}

/** What is read like a field gives its result; beside a field, a method is only what is called. */
export function settled(ask: Inquiry, meaning: Meaning): readonly Meaning[] {
  if (meaning.kind !== 'definition') return [meaning]
  const { accessor, kind, parent } = definitionOf(meaning)
  // A constant with a class of its own is one of its enum.
  if (kind === CONSTANT)
    return [{ kind: 'instance', unit: meaning.unit, index: parent, origin: meaning.origin }]
  if (!accessor) return meaning.beside ?? [meaning]
  return tagged(fluent(ask, resultOf(ask, meaning), meaning, meaning.receiver), 'receiver_type')
}

function isSettled(meaning: Meaning): boolean {
  if (meaning.kind !== 'definition') return true
  const { accessor, kind } = definitionOf(meaning)
  return meaning.beside === undefined && accessor !== true && kind !== CONSTANT
}

function denoted(
  ask: Inquiry,
  unit: Unit,
  index: number,
  expression: Expression,
  space: Space,
): readonly Meaning[] {
  switch (expression.kind) {
    case 'name':
      return meaningOfFree(ask, unit, expression, space)
    case 'local':
      return valueOfBinding(ask, unit, expression.binding)
    case 'definition':
      return [{ kind: 'definition', unit, index: expression.definition, origin: 'scope' }]
    case 'self':
      return ownerOf(ask, unit, expression.definition, (place) => [
        { kind: 'instance', ...place, origin: 'self', ofSelf: true },
      ])
    case 'self_type':
      return ownerOf(ask, unit, expression.definition, (place) => [
        { kind: 'definition', ...place, origin: 'self' },
      ])
    case 'super':
      return ownerOf(ask, unit, expression.definition, (place) => [
        { kind: 'super', ...place, origin: 'inherited' },
      ])
    case 'member':
      if (unit.policy.unsaid?.includes(expression.name)) return NOTHING
      if (expression.name === TARGET) return wantedAt(ask, unit, expression.of)
      return memberAt(ask, unit, index, expression, space)
    case 'call':
      return called(ask, unit, expression)
    case 'new':
      return collect(usableAs(ask, unit, expression.of, madeSpace(unit)), (one) => madeBy(ask, one))
    case 'instance':
      if (unit.library) return unit.library.value(expression.of)
      return collect(evaluate(ask, unit, expression.of, 'type'), (one) => instanceOf(ask, one))
    case 'inferred':
      return inferred(ask, unit, expression, space)
    case 'apply':
      return ofApplied(ask, unit, expression.of, expression.arguments, space)
    case 'list': {
      const { of: element, kind, ...parts } = expression
      return [{ kind, unit, element, ...parts, origin: 'receiver_type' }]
    }
    case 'mapped':
      return mapped(ask, unit, expression, space)
    case 'unless':
      return unless(ask, unit, expression, space)
    case 'union':
      return either(ask, unit, index, expression.of, space)
    case 'intersection':
      return allOf(
        unit,
        index,
        expression.of.map((part) => evaluate(ask, unit, part, space)),
      )
    case 'narrowed': {
      const said = collect(evaluate(ask, unit, expression.by, 'value'), (one) =>
        memberOf(ask, one, SAID, 'value'),
      )
      return said.some(isOurs) ? said : usableAs(ask, unit, expression.of, space)
    }
    case 'given':
      return given(ask, unit, expression, space)
    case 'held':
      return held(ask, unit, expression, space)
    case 'await':
      return collect(usableAs(ask, unit, expression.of, space), (one) => awaited(ask, one))
    case 'alike':
      return usableAs(ask, unit, expression.of, 'value').map((one) =>
        isFunction(one) ? { ...one, alike: true } : one,
      )
    case 'element':
      return collect(usableAs(ask, unit, expression.of, space), (one) => elementOf(ask, one))
    case 'failing':
      return mayFail(usableAs(ask, unit, expression.of, space), { unit, expression: index })
    case 'handed':
      return handed(ask, unit, expression)
    case 'import':
      return importedBy(ask, unit, expression.import, space)
    case 'object':
      return [{ kind: 'object', unit, expression: index, origin: 'scope' }]
    case 'builtin':
      return builtin(expression.name, true, expression.text)
    case 'keyed':
      return openSeen(ask, unit, index)
    case 'parameter':
      return ofParameter(ask, unit, expression, space)
    case 'unknown':
      return NOTHING
  }
}

/** The class of which a value is wanted. */
function wantedAt(ask: Inquiry, unit: Unit, value: number): readonly Meaning[] {
  return typesOf(usableAs(ask, unit, value, 'value').filter(({ kind }) => kind === 'instance'))
}

/** What a call gives; `callees`: what it calls, where that is known. */
export function called(
  ask: Inquiry,
  unit: Unit,
  { of, arguments: count, given }: Expression & { kind: 'call' },
  callees = calleesOf(ask, unit, of, given),
): readonly Meaning[] {
  return collect(callees, (one) => callOf(ask, one, { unit, arguments: count, given }))
}

/** Kind of what is a value and a class in one (Java). */
const CONSTANT = 'enum_constant'
const DECLARED: ReadonlySet<Expression['kind'] | undefined> = new Set([
  'instance',
  'list',
  'apply',
  'failing',
  'unless',
  'given',
])
