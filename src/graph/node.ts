/**
 * Nodes as the world sees them, made from facts.
 *
 * The graph keeps of a node only where it is defined; what it is like is read
 * from the facts of its file when somebody asks.
 */
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
  file: Pick<FileFacts, 'language' | 'lines'>,
  definition: Definition,
): GraphNode {
  const module = definition.type === 'MODULE'
  return {
    id: nodeId(path, definition),
    type: definition.type,
    kind: definition.kind,
    name: definition.name,
    qualified_name: module ? path : definition.qualified,
    file_path: path,
    line_start: definition.lineStart,
    line_end: definition.lineEnd,
    complexity: definition.complexity,
    properties: module
      ? { ...definition.properties, language: file.language, lines: file.lines }
      : definition.properties,
    hash: definition.hash,
    signature_hash: definition.signatureHash,
  }
}

/** A package or name that the tree does not define. */
export function externalNode(id: string): GraphNode {
  const name = id.slice(id.indexOf(':') + 1)
  return { id, type: 'EXTERNAL', kind: 'external', name, qualified_name: name, complexity: 0, properties: {} }
}
