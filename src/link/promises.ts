/**
 * Under which name an interface is filed for those who may satisfy it: the first of
 * its methods' names, or, when it only embeds others, the first that it embeds.
 */
import type { Definition, FileFacts } from '../extract/facts.ts'

/** Interfaces of a file by the name they are filed under; `[name, index]`, in source order. */
export function promisesOf(facts: FileFacts): [name: string, index: number][] {
  const least = new Map<number, string>()
  for (const { type, parent, name } of facts.definitions) {
    if (type !== 'FUNCTION' || facts.definitions[parent]?.kind !== 'interface') continue
    const known = least.get(parent)
    if (known === undefined || name < known) least.set(parent, name)
  }
  return facts.definitions.flatMap((definition, index) => {
    if (definition.kind !== 'interface') return []
    const name = least.get(index) ?? embedded(facts, definition)
    return name === undefined ? [] : [[name, index]]
  })
}

/** The name under which interfaces are filed that only embed, first of all one called `name`. */
export function embeddingKey(name: string): string {
  return `+${name}`
}

function embedded({ expressions }: FileFacts, { bases }: Definition): string | undefined {
  let base = bases?.[0] && expressions[bases[0].expression]
  if (base?.kind === 'apply') base = expressions[base.of]
  return base?.kind === 'name' || base?.kind === 'member' ? embeddingKey(base.name) : undefined
}
