/**
 * Node ids: what they are made of, and how to take them apart.
 *
 * Ids are stable when code moves, so they contain no line. A path may hold any
 * character but NUL, even `:`; so an id is taken apart by its known prefix and by
 * asking which file it names, never by splitting at colons alone.
 */
import type { NodeType } from './types.ts'

export type IdPrefix = 'mod' | 'cls' | 'fn' | 'ext'

export function moduleId(path: string): string {
  return `mod:${path}`
}

/** `qualified` is the dotted path inside the file, already made unique with `~n`. */
export function definitionId(type: 'CLASS' | 'FUNCTION', path: string, qualified: string): string {
  return `${type === 'CLASS' ? 'cls' : 'fn'}:${path}:${qualified}`
}

export function externalId(name: string): string {
  return `ext:${name}`
}

/** The node type an id claims, or undefined when the text is no id. */
export function typeOfId(id: string): NodeType | undefined {
  const colon = id.indexOf(':')
  return colon < 0 ? undefined : TYPE_OF_PREFIX[id.slice(0, colon)]
}

const TYPE_OF_PREFIX: Readonly<Record<string, NodeType>> = {
  mod: 'MODULE',
  cls: 'CLASS',
  fn: 'FUNCTION',
  ext: 'EXTERNAL',
}
