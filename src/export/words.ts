/** What edges are called in drawings: `calls`, `imports`; of inheritance the relation. */
import type { GraphEdge } from '../graph/types.ts'

export function labelOf({ type, relation }: GraphEdge): string {
  return relation ?? type.toLowerCase()
}
