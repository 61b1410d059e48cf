/**
 * What the language declares of a member that is not the project's (`library.ts`): it stays what it was, and says
 * besides what calling it gives, and what it takes.
 */
import { asSeen } from './applied.ts'
import { callOf, evaluate, settled } from './evaluate.ts'
import type { Inquiry } from './inquiry.ts'
import {
  builtin,
  definitionOf,
  external,
  isKnown,
  type Meaning,
  NOTHING,
  type Place,
  tagged,
} from './meaning.ts'
import { memberOf } from './members.ts'
import { orderOf } from './order.ts'
import { type Call, plainCall } from './overloads.ts'
import { siblingsOf } from './siblings.ts'

/** `found`, which `values` have by a name, with what is declared of it. */
export function declaredBeside(
  ask: Inquiry,
  values: readonly Meaning[],
  name: string,
  found: readonly Meaning[],
): readonly Meaning[] {
  const [value, ...others] = values
  const [member] = found
  if (value === undefined || others.length > 0 || found.length > 1) return found
  if (member !== undefined && member.kind !== 'external' && member.kind !== 'builtin') return found
  if (value.kind === 'list' && value.name === undefined) return ofArray(value, name) ?? found
  if (value.kind === 'builtin' && value.name?.endsWith('?')) return ofNullable(ask, value.name, name) ?? found
  const { library } = ask
  const inside = value.kind === 'builtin' ? library?.inside(value, name) : undefined
  if (inside !== undefined) return [inside]
  if (value.said || !library?.mayHave(name)) return found
  const type = library.receiver(value)
  const own = type === undefined ? NOTHING : memberOf(ask, type, name, 'value')
  return own.length === 0 ? found : toOthers(ask, own, member ?? OTHERS)
}

/** What is declared, to who knows nothing of the declarations; `member`: what a function is to them. */
function toOthers(ask: Inquiry, own: readonly Meaning[], member: Meaning): readonly Meaning[] {
  const [said] = own
  if (said?.kind !== 'definition') return own
  const { type, accessor } = definitionOf(said)
  if (type === 'CLASS') return ask.library?.others(said) ?? NOTHING
  if (accessor) return asSeen(ask, settled(ask, said), said.arguments && said)
  return [Object.assign({}, member, { said })]
}

function ofArray({ unit, like }: Meaning & { kind: 'list' }, name: string): readonly Meaning[] | undefined {
  const type = like ? undefined : unit.policy.arrays?.[name]
  return type === undefined ? undefined : builtin(type, false)
}

function ofNullable(ask: Inquiry, type: string, name: string): readonly Meaning[] | undefined {
  const known = ask.library?.unit.policy.nullables?.[name]
  return known === undefined ? undefined : builtin(known === HELD ? type.slice(0, -1) : known, false)
}

/** What calling a member of others gives, as far as that is declared. */
export function saidResult(ask: Inquiry, { said }: Meaning, call: Call): readonly Meaning[] {
  if (said === undefined) return NOTHING
  const { unit, index } = said
  const results = isOne(said)
    ? callOf(ask, Object.assign({}, said, { overloads: [unit.place(index)] }), plainCall(call.unit))
    : callOf(ask, said, call)
  return results.every(isKnown) ? tagged(results, 'receiver_type') : NOTHING
}

/** Whether all that go by the name give the same, so that nothing has to be chosen. */
function isOne({ unit, index, overloads }: NonNullable<Meaning['said']>): boolean {
  const gives = definitionOf({ unit, index }).returns?.[0]
  return overloads?.every((place) => definitionOf(place).returns?.[0] === gives) ?? true
}

/** What a class of the project has by a name from the language's own types, if it inherits none of others. */
export function inherited(ask: Inquiry, place: Place, name: string): readonly Meaning[] {
  if (!ask.library?.mayHave(name)) return NOTHING
  for (const base of basesOfLanguage(ask, place)) {
    const type = ask.library?.receiver(base)
    if (type === undefined) return NOTHING
    const own = memberOf(ask, type, name, 'value')
    if (own[0]?.kind === 'definition') return toOthers(ask, own, base.kind === 'external' ? base : OTHERS)
  }
  return NOTHING
}

/** All functions that it has so; undefined where something above it is not known. */
export function membersOfOthers(ask: Inquiry, place: Place, name: string): readonly Place[] | undefined {
  const isClass = place.unit.policy.baseFirst === true && definitionOf(place).kind !== 'interface'
  const bases = isClass ? baseOfLanguage(ask, place) : basesOfLanguage(ask, place)
  if (bases === undefined || (!isClass && orderOf(ask, place).open)) return undefined
  const found: Place[] = []
  for (const base of bases) {
    const type = ask.library?.receiver(base)
    if (type === undefined) return undefined
    for (const one of memberOf(ask, type, name, 'value'))
      if (one.kind === 'definition') found.push(...(one.overloads ?? [one]))
  }
  return found
}

/** What it inherits that is not the project's; what every type is comes last. */
function basesOfLanguage(ask: Inquiry, place: Place): readonly Meaning[] {
  const { library } = ask
  if (library === undefined || place.unit.library) return NOTHING
  const { externals, builtins } = orderOf(ask, place)
  const inherent = place.unit.policy.inherent?.[definitionOf(place).kind] ?? library.root
  return [
    ...externals.map(external),
    ...[...builtins, inherent, library.root].flatMap((one) => builtin(one, false)),
  ]
}

/** The nearest class above that is not the project's, or what every type is; undefined where that is not known. */
function baseOfLanguage(ask: Inquiry, place: Place): readonly Meaning[] | undefined {
  const root = ask.library ? builtin(ask.library.root, false) : NOTHING
  for (const one of orderOf(ask, place).classes) {
    if (definitionOf(one).kind === 'interface') continue
    for (const sibling of siblingsOf(ask, one)) {
      const [first] = ask.bases(sibling)
      if (first === undefined) continue
      const [meaning] = evaluate(ask, sibling.unit, first.expression, 'type')
      if (meaning === undefined) return undefined
      if (meaning.kind === 'definition') continue
      const declared = ask.library?.receiver(meaning)
      if (declared === undefined) return undefined
      if (definitionOf(declared).kind !== 'interface') return [meaning]
    }
  }
  return root
}

/** Stands for what a nullable value is if it is there. */
const HELD = '?'

const OTHERS: Meaning = { kind: 'builtin', literal: false, origin: 'scope' }
