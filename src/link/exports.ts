/**
 * What a module gives to others under a name.
 *
 * With explicit exports (TypeScript, JavaScript): its export list, then its
 * `export *`. Otherwise: its module-level names, then files and folders beneath
 * it. Barrels may import each other in circles; `Trace` ends those.
 */
import type { Export } from '../extract/facts.ts'
import type { Origin } from '../graph/types.ts'
import { usableAs } from './evaluate.ts'
import { moduleMeaning } from './imports.ts'
import type { Inquiry } from './inquiry.ts'
import { typesOf } from './instances.ts'
import { collect, distinct, type Meaning, NOTHING, type Space, UNKNOWN } from './meaning.ts'
import { memberOf } from './members.ts'
import { moduleAt } from './modules/resolver.ts'
import { moduleName, wildcardName } from './names.ts'
import { resolver } from './resolvers.ts'
import type { Unit } from './unit.ts'

/** Origins are as an importer sees them: `import`, or `reexport` when it only passes through. */
export function exportOf(ask: Inquiry, unit: Unit, name: string, space: Space): readonly Meaning[] {
  return ask.trace.derive(unit.exported[space], name, NOTHING, () =>
    unit.policy.explicitExports ? listedOrDeclared(ask, unit, name, space) : visible(ask, unit, name, space),
  )
}

/** Its own export, or a type that the declarations beside it have: `x.d.ts` of `x.js`. */
function listedOrDeclared(ask: Inquiry, unit: Unit, name: string, space: Space): readonly Meaning[] {
  const own = listed(ask, unit, name, space)
  const declarations = unit.path.replace(/\.([cm]?)jsx?$/, '.d.$1ts')
  if (own.length > 0 || space !== 'type' || declarations === unit.path) return own
  const beside = ask.file(declarations)
  return beside ? exportOf(ask, beside, name, space) : own
}

/** The meanings under `name` that each of the star exports gives: the first that gives any. */
function listed(ask: Inquiry, unit: Unit, name: string, space: Space): readonly Meaning[] {
  const entries = ask.exports(unit, name).filter(({ told }) => !told || space === 'type')
  if (entries.length > 0) {
    const found = entries.flatMap((entry) => exported(ask, unit, entry, space))
    return found.length > 0 ? distinct(found) : UNKNOWN
  }
  const whole = ask.exports(unit, '=')
  if (whole.length > 0) {
    const values = whole.flatMap((entry) => exported(ask, unit, entry, space))
    return name === 'default' ? values : collect(values, (one) => memberOf(ask, one, name, space))
  }
  return name === 'default' ? NOTHING : starred(ask, unit, name, space)
}

function exported(ask: Inquiry, unit: Unit, entry: Export, space: Space): readonly Meaning[] {
  if (entry.from !== undefined) {
    const target = moduleMeaning(ask, unit, entry.from)
    if (entry.imported === undefined || entry.imported === '*') return passed(target, 'reexport')
    return passed(
      collect(target, (one) => memberOf(ask, one, entry.imported!, space)),
      'reexport',
    )
  }
  if (entry.told) return passed(typesOf(usableAs(ask, unit, entry.value!, 'value')), 'import')
  if (entry.local !== undefined) return passed(moduleName(ask, unit, entry.local, space), 'import')
  return entry.value === undefined ? UNKNOWN : passed(usableAs(ask, unit, entry.value, space), 'import')
}

/** A type that the documentation of a module makes. */
export function toldType(ask: Inquiry, unit: Unit, name: string): readonly Meaning[] {
  const told = ask.exports(unit, name).filter((entry) => entry.told)
  return typesOf(told.flatMap(({ value }) => usableAs(ask, unit, value!, 'value')))
}

function starred(ask: Inquiry, unit: Unit, name: string, space: Space): readonly Meaning[] {
  const outside: Meaning[] = []
  for (const entry of ask.stars(unit).exports) {
    for (const target of moduleMeaning(ask, unit, entry.from!)) {
      if (target.kind === 'external') outside.push(target)
      else {
        const found = memberOf(ask, target, name, space)
        if (found.length > 0) return passed(found, 'reexport')
      }
    }
  }
  return outside.length === 1 ? outside : NOTHING
}

function visible(ask: Inquiry, unit: Unit, name: string, space: Space): readonly Meaning[] {
  const own = moduleName(ask, unit, name, space)
  const found = own.length > 0 ? own : wildcardName(ask, unit, name, space)
  const beneath = found.some((one) => one.kind !== 'external')
    ? NOTHING
    : (resolver(unit.policy).submodule?.(ask, moduleAt(unit), name) ?? NOTHING)
  if (own.length === 0 && beneath.length > 0) return beneath
  if (found.length > 0 || space === 'type') return passed(found, 'import')
  return resolver(unit.policy).gathered?.(ask, unit, name) ?? NOTHING
}

/** As seen from outside: what a module has of its own is imported from it, the rest passes through it. */
function passed(meanings: readonly Meaning[], own: Origin): readonly Meaning[] {
  return meanings.map((meaning) => {
    switch (meaning.origin) {
      case 'scope':
        return { ...meaning, origin: own }
      case 'import':
        return { ...meaning, origin: 'reexport' }
      default:
        return meaning
    }
  })
}
