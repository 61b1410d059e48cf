/** Values of options: read, or refused with what would do. */
import { InvalidArgumentError } from 'commander'
import type { Position } from '../client/requests.ts'
import { EDGE_TYPES, NODE_TYPES, type NodeType } from '../graph/types.ts'

/** 1 or more. */
export function wholeNumber(given: string): number {
  const value = Number(given)
  if (given.trim() === '' || !Number.isInteger(value) || value < 1)
    throw new InvalidArgumentError('It must be a whole number, 1 or more.')
  return value
}

/** `42`, or with its epoch `k3f9:42`. */
export function sequence(given: string): Partial<Position> & Pick<Position, 'since'> {
  const [, epoch, seq] = SEQUENCE.exec(given) ?? []
  if (seq === undefined)
    throw new InvalidArgumentError('It must be a sequence number, or one with its epoch: k3f9:42.')
  return { since: Number(seq), ...(epoch !== undefined && { epoch }) }
}

export const collectEdgeTypes = collector('edge types', EDGE_TYPES)
export const collectNodeTypes = collector('node types', NODE_TYPES)
export const collectEventKinds = collector('kinds of event', ['added', 'modified', 'removed'] as const)

/** Words in any case, several by comma or repetition. */
function collector<W extends string>(noun: string, words: readonly W[]) {
  return (given: string, before: readonly W[] | undefined): readonly W[] => {
    const found = given.split(',').map((name) => {
      const word = words.find((known) => known.toLowerCase() === name.trim().toLowerCase())
      if (!word) throw new InvalidArgumentError(`The ${noun} are ${words.join(', ')}.`)
      return word
    })
    return [...(before ?? []), ...found]
  }
}

/** In any case. */
export function nodeType(given: string): NodeType {
  const type = NODE_TYPES.find((known) => known === given.trim().toUpperCase())
  if (!type) throw new InvalidArgumentError(`The node types are ${NODE_TYPES.join(', ')}.`)
  return type
}

const SEQUENCE = /^(?:([\w-]{1,64}):)?(\d{1,15})$/
