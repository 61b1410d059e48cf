/** Where the members of classes are complete, in languages in which a class's body sees those above (Python). */
import type { Draft } from './draft.ts'

/** Class → its members → where the first that goes by the name ends. */
export function bodiesOf({ definitions, bindings }: Draft): ReadonlyMap<number, ReadonlyMap<string, number>> {
  const bodies = new Map<number, Map<string, number>>()
  const add = (owner: number, name: string, end: number): void => {
    if (definitions[owner]?.type !== 'CLASS') return
    const ends = bodies.get(owner) ?? new Map<string, number>()
    bodies.set(owner, ends.set(name, Math.min(end, ends.get(name) ?? end)))
  }
  for (const { parent, name, end } of definitions) add(parent, name, end)
  for (const { scope, frame, name, value } of bindings)
    if (frame.definition === scope && value) add(scope, name, value.endIndex)
  return bodies
}
