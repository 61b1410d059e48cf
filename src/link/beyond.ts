/** What a class has by a name that none of its classes declares: from whatever else it inherits, and from the language. */
import { inherited as saidOf } from './beside.ts'
import { evaluate } from './evaluate.ts'
import type { Inquiry } from './inquiry.ts'
import {
  BUILTIN,
  collect,
  definitionOf,
  external,
  giving,
  isOurs,
  type Meaning,
  NOTHING,
  type Place,
  type Space,
  tagged,
  within,
} from './meaning.ts'
import { memberOf } from './members.ts'
import { extends_, orderOf, otherBases } from './order.ts'
import { isDelegate, isTrait, isTypeOnly } from './overloads.ts'
import type { Unit } from './unit.ts'

export function beyond(
  ask: Inquiry,
  place: Place,
  name: string,
  space: Space,
  onClass: boolean,
): readonly Meaning[] {
  const { policy } = place.unit
  const { others, externals, open } = orderOf(ask, place)
  for (const other of others) {
    const found = memberOf(ask, other, name, space)
    if (found.length > 0) return tagged(found, 'inherited')
  }
  const given = fromBlankets(ask, place, name, space)
  if (given.length > 0) return tagged(given, 'inherited')
  if (isDelegate(place)) return BUILTIN
  if (onClass && policy.makers?.includes(name) && !isTrait(place) && !isTypeOnly(definitionOf(place)))
    return giving({ what: 'itself', of: { kind: 'instance', ...place, origin: 'return_type' }, method: name })
  if (policy.lister === name && definitionOf(place).kind === 'enum')
    return giving({
      what: 'several',
      of: { kind: 'instance', ...place, origin: 'return_type' },
      method: name,
    })
  const [only, ...more] = externals
  if (open) return NOTHING
  const said = space === 'value' ? saidOf(ask, place, name) : NOTHING
  if (said.length > 0) return said
  if (more.length > 0) return NOTHING
  if (only !== undefined) return [within(external(only))]
  return policy.everyoneHas?.includes(name) ? BUILTIN : NOTHING
}

/** What bases have that are given to all that a class is: `impl<T: Shape> Draw for T`. */
function fromBlankets(ask: Inquiry, place: Place, name: string, space: Space): readonly Meaning[] {
  const { extendsOthers, overloading } = place.unit.policy
  if (extendsOthers !== 'types' || overloading?.own?.includes(name)) return NOTHING
  const order = orderOf(ask, place)
  const given = (owner: string, isFor: (unit: Unit, expression: number) => boolean): readonly Meaning[] =>
    ask
      .extensionBases(owner)
      .flatMap(({ unit, extension }) =>
        extension.blanket && isFor(unit, extension.owner)
          ? extension.bases.flatMap(({ expression }) => evaluate(ask, unit, expression, 'type'))
          : NOTHING,
      )
  const isOfOthers = (unit: Unit, owner: number): boolean => !evaluate(ask, unit, owner, 'type').some(isOurs)
  const bases = [
    ...order.classes.flatMap((one) =>
      given(definitionOf(one).name, (unit, owner) => extends_(ask, unit, owner, one)),
    ),
    ...otherBases(order).flatMap((one) => given(one, isOfOthers)),
  ]
  return collect(bases, (base) => (base.kind === 'definition' ? memberOf(ask, base, name, space) : NOTHING))
}
