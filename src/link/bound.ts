/** Names that a definition binds, each with its first binding; fields that a function makes are no locals of it. */
import type { FileFacts } from '../extract/facts.ts'

/** Definition → name → index of the binding. */
export function boundIn({ bindings }: FileFacts): Map<number, Map<string, number>> {
  const bound = new Map<number, Map<string, number>>()
  for (const [at, { scope, name, field }] of bindings.entries()) {
    if (field) continue
    const names = bound.get(scope) ?? new Map<string, number>()
    bound.set(scope, names)
    if (!names.has(name)) names.set(name, at)
  }
  return bound
}
