/**
 * What somebody wants to hear, as it stands in an address: lists by repetition or comma.
 *
 * A comma inside braces belongs to a glob, and one in a node id to the id: nodes are
 * listed by repetition only. A field that is given and empty is refused: it may mean
 * everything or nothing.
 */
import type { Static } from 'typebox'
import { MuError } from '../errors.ts'
import { NODE_TYPES } from '../graph/types.ts'
import type { Wish } from './live/filter.ts'
import type { FILTERS } from './schemas/requests.ts'
import { readWords } from './words.ts'

export type FilterQuery = { readonly [K in keyof typeof FILTERS]?: Static<(typeof FILTERS)[K]> }

/** Undefined fields are left out. Throws `bad_request`. */
export function readWish({ paths, types, nodes, events, neighbors, edges, positions }: FilterQuery): Wish {
  return {
    ...(paths !== undefined && { paths: full('paths', [paths].flat().flatMap(splitGlobs)) }),
    ...(types !== undefined && { types: readWords('node type', types, NODE_TYPES) }),
    ...(nodes !== undefined && { nodes: full('nodes', [nodes].flat()) }),
    ...(events !== undefined && { events: readEvents(events) }),
    ...(neighbors !== undefined && { neighbors }),
    ...(edges !== undefined && { edges }),
    ...(positions !== undefined && { positions }),
  }
}

function readEvents(given: string | string[]): ('added' | 'modified' | 'removed')[] {
  return readWords('kind of event', given, ['ADDED', 'MODIFIED', 'REMOVED']).map(
    (word) => word.toLowerCase() as 'added' | 'modified' | 'removed',
  )
}

function full(field: string, list: string[]): string[] {
  if (!list.includes('')) return list
  throw new MuError('bad_request', `The query field "${field}" is empty.`, {
    hint: 'Leave it out to hear everything.',
  })
}

function splitGlobs(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let begin = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '{') depth++
    else if (text[i] === '}') depth--
    else if (text[i] === ',' && depth <= 0) {
      parts.push(text.slice(begin, i))
      begin = i + 1
    }
  }
  return [...parts, text.slice(begin)]
}
