/**
 * What types are given outside their bodies: Rust's `impl`, Go's methods, C#'s extension methods.
 *
 * What is given to a type parameter is given to all that is what the parameter must be: `impl<T: Shape> Draw for T` to
 * every `Shape`. Bounds that all types meet say nothing.
 */
import { plainName } from './arity.ts'
import type { DraftExtension } from './draft.ts'
import type { Expressions } from './expressions.ts'
import type { Base, Extension } from './facts.ts'
import type { LanguageSpec } from './language.ts'
import { simpleName } from './text.ts'

export function toExtension(
  spec: LanguageSpec,
  expressions: Expressions,
  extension: DraftExtension,
  bases: readonly Base[],
): Extension {
  const { types, list } = expressions
  const { owner: node, frame, members } = extension
  const named = types.typeName(node, frame)
  const bound = list[named]!.kind === 'unknown' ? types.bounded(node.text, frame, 'typeName') : undefined
  if (bound === undefined || spec.markers === undefined) {
    const owner = (spec.extensionParameter === undefined ? undefined : bound) ?? named
    const name = plainName(lastName(expressions, owner))
    return {
      owner,
      ownerName: name || (node.text.startsWith('[') ? ARRAY : simpleName(node.text)),
      members,
      bases,
    }
  }
  const all = list[bound]!
  const owner = (all.kind === 'intersection' ? all.of : [bound]).find((one) => {
    const name = lastName(expressions, one)
    return name !== '' && !spec.markers?.includes(name)
  })
  return owner === undefined
    ? { owner: named, ownerName: simpleName(node.text), members, bases }
    : { owner, ownerName: lastName(expressions, owner), members, bases, blanket: true }
}

function lastName({ list }: Expressions, index: number): string {
  const expression = list[index]!
  if (expression.kind === 'name' || expression.kind === 'member') return expression.name
  return expression.kind === 'apply' ? lastName({ list } as Expressions, expression.of) : ''
}

/** What every array goes by. */
const ARRAY = '[]'
