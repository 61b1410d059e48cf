/** The module resolver of each kind that a policy may name. */
import { csharp } from './modules/csharp.ts'
import { go } from './modules/go.ts'
import { java } from './modules/java.ts'
import { node } from './modules/node.ts'
import { python } from './modules/python.ts'
import type { Resolver } from './modules/resolver.ts'
import { rust } from './modules/rust.ts'
import type { LinkPolicy } from './policy.ts'

export function resolver(policy: LinkPolicy): Resolver {
  return RESOLVERS[policy.modules]
}

const RESOLVERS: Readonly<Record<LinkPolicy['modules'], Resolver>> = { node, python, go, java, rust, csharp }
