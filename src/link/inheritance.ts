/** `INHERITS`: the bases that stand in a file, of its classes and of the types it extends. */
import type { Base } from '../extract/facts.ts'
import { externalId } from '../graph/ids.ts'
import { extendedType } from './containment.ts'
import { evaluate } from './evaluate.ts'
import type { Gather } from './gather.ts'
import type { Inquiry } from './inquiry.ts'
import { namedType } from './instances.ts'
import { lastName } from './lastname.ts'
import { collect, type Meaning } from './meaning.ts'
import type { Unit } from './unit.ts'

export function linkBases(ask: Inquiry, unit: Unit, gather: Gather): void {
  for (const [index, definition] of unit.facts.definitions.entries()) {
    for (const base of definition.bases ?? []) linkBase(ask, unit, unit.id(index), base, gather)
  }
  for (const [index, extension] of unit.facts.extensions.entries()) {
    if (extension.bases.length === 0) continue
    const source = extendedType(ask, unit, index)
    for (const base of source === undefined ? [] : extension.bases) linkBase(ask, unit, source!, base, gather)
  }
}

function linkBase(ask: Inquiry, unit: Unit, source: string, base: Base, gather: Gather): void {
  const meanings = collect(evaluate(ask, unit, base.expression, 'type'), (one) => namedType(ask, one))
  let found = false
  for (const meaning of meanings) {
    const target = targetOf(meaning)
    if (target !== undefined)
      gather.edge(source, 'INHERITS', target, meaning.origin, base.site, base.relation)
    found ||= target !== undefined || isBuiltin(meaning)
  }
  const name = lastName(unit, base.expression)
  if (!found && name !== undefined) gather.unresolved(source, 'INHERITS', name, base.site)
}

function targetOf(meaning: Meaning): string | undefined {
  if (meaning.kind === 'definition') return meaning.unit.id(meaning.index)
  if (meaning.kind === 'external') return externalId(meaning.name)
  return meaning.kind === 'generic' && meaning.base !== undefined ? targetOf(meaning.base) : undefined
}

function isBuiltin(meaning: Meaning): boolean {
  return (
    meaning.kind === 'builtin' ||
    meaning.kind === 'list' ||
    (meaning.kind === 'generic' && meaning.base?.kind === 'builtin')
  )
}
