/** Node ids of definitions and meanings. */
import type { FileFacts } from '../extract/facts.ts'
import { definitionId, moduleId } from '../graph/ids.ts'
import { definitionOf, type Place } from './meaning.ts'

/** Ids of a file's definitions, by index. */
export function nodeIds(path: string, facts: FileFacts): string[] {
  return facts.definitions.map(({ type, qualified }) =>
    type === 'MODULE' ? moduleId(path) : definitionId(type, path, qualified),
  )
}

export function nodeIdOf(place: Place): string {
  const { type, qualified } = definitionOf(place)
  return type === 'MODULE' ? moduleId(place.unit.path) : definitionId(type, place.unit.path, qualified)
}
