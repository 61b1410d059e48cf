/** Declarations that make one class together: merged interfaces (TypeScript), partial classes (C#). */
import { lookupName } from '../extract/arity.ts'
import { isPartial } from './digest.ts'
import type { Inquiry } from './inquiry.ts'
import { definitionOf, type Place } from './meaning.ts'
import { seenFrom, viewOf } from './modules/projects.ts'
import { packageAt, packOf } from './packages.ts'

/** The class first, then its other declarations by path and position. */
export function siblingsOf(ask: Inquiry, place: Place): readonly Place[] {
  const { unit, index } = place
  const definition = definitionOf(place)
  const name = lookupName(definition, unit.policy)
  if (unit.policy.redefinition === 'last' || definition.hidden !== undefined) return [place]
  const siblings: Place[] = [place]
  const take = (from: Place['unit'], candidates: readonly number[]) => {
    for (const other of candidates) {
      if (from === unit && other === index) continue
      if (from.facts.definitions[other]!.type === 'CLASS') siblings.push({ unit: from, index: other })
    }
  }
  if (definition.parent > 0) {
    const around = { unit, index: definition.parent }
    if (unit.facts.definitions[around.index]!.type === 'CLASS')
      take(unit, ask.member(around, name)?.definitions ?? [])
    return siblings
  }
  take(unit, ask.name(unit, name)?.definitions ?? [])
  if (!isPartial(definition)) return siblings
  const pack = packOf(unit.path, packageAt(unit.facts, index), unit.policy)
  for (const path of seenFrom(ask, viewOf(unit), pack, ask.declaring(pack, name))) {
    const other = ask.unit(path)
    if (other !== undefined && other !== unit) take(other, ask.name(other, name)?.definitions ?? [])
  }
  return siblings
}
