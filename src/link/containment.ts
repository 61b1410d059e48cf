/**
 * `CONTAINS`: each definition in the one around it. A member that was given to a
 * type from outside (Go method, Rust `impl`) is in that type, wherever it stands;
 * in its module when the type is not ours.
 */
import { evaluate } from './evaluate.ts'
import type { Gather } from './gather.ts'
import type { Inquiry } from './inquiry.ts'
import type { Unit } from './unit.ts'

export function containment(ask: Inquiry, unit: Unit, gather: Gather): void {
  for (const [index, definition] of unit.facts.definitions.entries()) {
    if (index === 0) continue
    const extension = definition.parent === 0 ? unit.extensionOf(index) : undefined
    const owner = extension === undefined ? undefined : extendedType(ask, unit, extension)
    gather.edge(owner ?? unit.id(definition.parent), 'CONTAINS', unit.id(index), 'scope')
  }
}

/** Node id of the class an extension belongs to, when it is one class of ours. */
export function extendedType(ask: Inquiry, unit: Unit, extension: number): string | undefined {
  const { owner, blanket } = unit.facts.extensions[extension]!
  if (blanket) return undefined
  const found = evaluate(ask, unit, owner, 'type')
  const [only] = found.flatMap((one) => (one.kind === 'definition' ? [one.unit.id(one.index)] : []))
  return only
}
