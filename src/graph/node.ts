/**
 * Nodes as the world sees them, made from facts.
 *
 * The graph keeps of a node only where it is defined; what it is like is read
 * from the facts of its file when somebody asks.
 */
import type { FileFacts } from '../extract/facts.ts'
import { definitionId, moduleId } from './ids.ts'
import type { GraphNode } from './types.ts'

/** The id of the file's definition at `ordinal`; 0 is the module. */
export function nodeId(path: string, facts: FileFacts, ordinal: number): string {
  const { type, qualified } = facts.definitions[ordinal]!
  return type === 'MODULE' ? moduleId(path) : definitionId(type, path, qualified)
}

/** The node that the file at `path` defines at `ordinal`. */
export function toNode(path: string, facts: FileFacts, ordinal: number): GraphNode {
  const definition = facts.definitions[ordinal]!
  const module = definition.type === 'MODULE'
  return {
    id: nodeId(path, facts, ordinal),
    type: definition.type,
    kind: definition.kind,
    name: definition.name,
    qualified_name: module ? path : definition.qualified,
    file_path: path,
    line_start: definition.lineStart,
    line_end: definition.lineEnd,
    complexity: definition.complexity,
    properties: module
      ? { ...definition.properties, language: facts.language, lines: facts.lines }
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
