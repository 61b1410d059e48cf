/** Import statements → what they bind. */
import type { Import } from '../extract/facts.ts'
import { declaredBeside } from './beside.ts'
import type { Inquiry } from './inquiry.ts'
import { collect, type Meaning, NOTHING, type Space, UNKNOWN } from './meaning.ts'
import { memberOf } from './members.ts'
import { resolver } from './resolvers.ts'
import type { Unit } from './unit.ts'

/** What a specifier names: a module, package or external; nothing when it should be ours and is not. */
export function moduleMeaning(ask: Inquiry, unit: Unit, specifier: string): readonly Meaning[] {
  return resolver(unit.policy).resolve(ask, unit, specifier)
}

/** What import `index` binds; `[UNKNOWN]` when that cannot be found. */
export function importedBy(ask: Inquiry, unit: Unit, index: number, space: Space): readonly Meaning[] {
  return ask.trace.derive(unit.imported[space], index, NOTHING, () => {
    const entry = unit.facts.imports[index]!
    const found = collect(moduleMeaning(ask, unit, entry.specifier), (target) =>
      bound(ask, unit, entry, target, space),
    )
    if (entry.static && entry.name !== undefined && ask.library && found[0]?.kind === 'external')
      return declaredBeside(ask, found, entry.name, found)
    return found.length > 0 ? found : UNKNOWN
  })
}

function bound(ask: Inquiry, unit: Unit, entry: Import, target: Meaning, space: Space): readonly Meaning[] {
  if (entry.name === undefined || entry.name === '*') return [target]
  if (target.kind === 'external') return [resolver(unit.policy).external?.(target, entry) ?? target]
  const found = memberOf(ask, target, entry.name, space)
  // `from . import a` in `__init__.py`: the name is this import's own, so what lies beneath is meant.
  if (found.length > 0 || target.kind !== 'module' || target.unit !== unit) return found
  return resolver(unit.policy).submodule?.(ask, target, entry.name) ?? found
}
