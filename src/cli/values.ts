/** Values of options: read, or refused with what would do. */
import { InvalidArgumentError } from 'commander'
import { EDGE_TYPES, type EdgeType } from '../graph/types.ts'

/** 1 or more. */
export function wholeNumber(given: string): number {
  const value = Number(given)
  if (given.trim() === '' || !Number.isInteger(value) || value < 1)
    throw new InvalidArgumentError('It must be a whole number, 1 or more.')
  return value
}

/** In any case, several by comma or repetition. */
export function collectEdgeTypes(
  given: string,
  before: readonly EdgeType[] | undefined,
): readonly EdgeType[] {
  const types = given.split(',').map((name) => {
    const type = EDGE_TYPES.find((known) => known === name.trim().toUpperCase())
    if (!type) throw new InvalidArgumentError(`The edge types are ${EDGE_TYPES.join(', ')}.`)
    return type
  })
  return [...(before ?? []), ...types]
}
