/**
 * Nodes as the world sees them, made from facts.
 *
 * The graph keeps of a node only where it is defined; what it is like is read
 * from the facts of its file when somebody asks.
 */
import type { UnreadDefinition } from '../extract/encoding.ts'
import type { Definition, FileFacts } from '../extract/facts.ts'
import { definitionId, moduleId } from './ids.ts'
import type { GraphNode } from './types.ts'

/** The id of a definition in the file at `path`. */
export function nodeId(path: string, { type, qualified }: Definition): string {
  return type === 'MODULE' ? moduleId(path) : definitionId(type, path, qualified)
}

/** The node of a definition in the file at `path`. */
export function toNode(
  path: string,
  { language, lines }: Pick<FileFacts, 'language' | 'lines'>,
  definition: Definition,
): GraphNode {
  const { type, properties } = definition
  return nodeWith(path, definition, type === 'MODULE' ? { ...properties, language, lines } : properties)
}

/** A node whose properties are JSON. */
export type UnreadNode = Omit<GraphNode, 'properties'> & { readonly properties: string }

/** As `toNode`. */
export function toUnreadNode(
  path: string,
  { language, lines }: Pick<FileFacts, 'language' | 'lines'>,
  definition: UnreadDefinition,
): UnreadNode {
  const { type, properties } = definition
  if (type !== 'MODULE') return nodeWith(path, definition, properties)
  const own = `"language":${JSON.stringify(language)},"lines":${lines}}`
  return nodeWith(path, definition, properties === '{}' ? `{${own}` : `${properties.slice(0, -1)},${own}`)
}

function nodeWith<P>(path: string, definition: Omit<Definition, 'properties'>, properties: P) {
  const { type, kind, name, qualified, lineStart, lineEnd, complexity, hash, signatureHash } = definition
  const isModule = type === 'MODULE'
  return {
    id: isModule ? moduleId(path) : definitionId(type, path, qualified),
    type,
    kind,
    name,
    qualified_name: isModule ? path : qualified,
    file_path: path,
    line_start: lineStart,
    line_end: lineEnd,
    complexity,
    properties,
    hash,
    signature_hash: signatureHash,
  }
}

/** A package or name that the tree does not define. */
export function externalNode(id: string): GraphNode {
  const name = id.slice(id.indexOf(':') + 1)
  return { id, type: 'EXTERNAL', kind: 'external', name, qualified_name: name, complexity: 0, properties: {} }
}
