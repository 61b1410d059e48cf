/**
 * Java packages: wherever files lie, what they declare counts. A specifier is a
 * package of the project, a class in one (then further names are its members),
 * or external by the full name that was imported.
 */

import type { Inquiry } from '../inquiry.ts'
import { external, type Meaning, NOTHING } from '../meaning.ts'
import { memberOf } from '../members.ts'
import { declaredPack } from '../packages.ts'
import { placeOf, type View, viewOf } from './projects.ts'
import type { Resolver } from './resolver.ts'

export const java: Resolver = {
  resolve(ask, unit, specifier) {
    const from = viewOf(unit)
    return ask.trace.derive(ask.modules(unit, placeOf), specifier, NOTHING, () =>
      declared(ask, from, specifier),
    )
  },

  ambient(ask, unit, name) {
    const pack = declaredPack(unit.policy.family, name)
    return ask.hasPackage(pack) ? [{ kind: 'package', pack, from: viewOf(unit), origin: 'package' }] : NOTHING
  },

  external(target, entry) {
    return entry.static === true || entry.name === undefined
      ? target
      : external(`${target.name}.${entry.name}`)
  },
}

/** The package, or the class inside the longest package, that a dotted name means. */
export function declared(ask: Inquiry, from: View, dotted: string): readonly Meaning[] {
  const names = dotted.split('.')
  for (let count = names.length; count > 0; count--) {
    const pack = declaredPack(from.family, names.slice(0, count).join('.'))
    if (!ask.hasPackage(pack)) continue
    const start: Meaning = { kind: 'package', pack, from, origin: 'import' }
    const found = names
      .slice(count)
      .reduce<readonly Meaning[]>(
        (all, name) => all.flatMap((one) => memberOf(ask, one, name, 'type')),
        [start],
      )
    return found.length > 0 ? found : [external(dotted)]
  }
  return [external(dotted)]
}
