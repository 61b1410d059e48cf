/**
 * Types that share a name and differ in the number of their type parameters
 * (`Task`, `Task<T>`), in languages where these are different types
 * (`LinkPolicy.typeArity`).
 *
 * They are looked up by the name that the runtime itself gives them: ``Task`1``.
 * No code can write it, so it never meets another name. Definitions keep the
 * name that is written; what is shown to anyone goes through `plainName`.
 */
import type { LinkPolicy } from '../link/policy.ts'
import type { Definition } from './facts.ts'

export function nameWithArity(name: string, arity: number): string {
  return arity === 0 ? name : `${name}\`${arity}`
}

export function plainName(name: string): string {
  const at = name.indexOf('`')
  return at < 0 ? name : name.slice(0, at)
}

/** The name a definition is looked up by. */
export function lookupName({ name, type, typeParameters }: Definition, policy: LinkPolicy): string {
  return policy.typeArity === true && type === 'CLASS' && typeParameters !== undefined
    ? nameWithArity(name, typeParameters.length)
    : name
}
