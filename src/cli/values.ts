/** Values of options: read, or refused with what would do. */
import { InvalidArgumentError } from 'commander'
import { EDGE_TYPES, NODE_TYPES } from '../graph/types.ts'

/** 1 or more. */
export function wholeNumber(given: string): number {
  const value = Number(given)
  if (given.trim() === '' || !Number.isInteger(value) || value < 1)
    throw new InvalidArgumentError('It must be a whole number, 1 or more.')
  return value
}

/** Words in any case, several by comma or repetition. */
function collector<W extends string>(known: readonly W[], noun: string) {
  return (given: string, before: readonly W[] | undefined): readonly W[] => {
    const words = given.split(',').map((name) => {
      const word = known.find((one) => one === name.trim().toUpperCase())
      if (!word) throw new InvalidArgumentError(`The ${noun} are ${known.join(', ')}.`)
      return word
    })
    return [...(before ?? []), ...words]
  }
}

export const collectEdgeTypes = collector(EDGE_TYPES, 'edge types')
export const collectNodeTypes = collector(NODE_TYPES, 'node types')
