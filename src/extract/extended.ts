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
import type { Types } from './types.ts'
import { ARRAY } from './unwritten.ts'

/** What an extension is written for; of a type parameter, what that must be: all its bounds. */
export function extended(types: Types, list: List, { owner, frame }: DraftExtension): number {
  const named = types.typeName(owner, frame)
  const isOpen = list[named]!.kind === 'unknown'
  return (isOpen ? types.bounded(owner.text, frame, 'typeName') : undefined) ?? named
}

export function toExtension(
  { markers }: LanguageSpec,
  { types, list }: Expressions,
  extension: DraftExtension,
  bases: readonly Base[],
): Extension {
  const { owner: node, frame, members } = extension
  const named = types.typeName(node, frame)
  const whole = extended(types, list, extension)
  const blanket = markers !== undefined && whole !== named
  const expression = list[whole]!
  const bounds = blanket && expression.kind === 'intersection' ? expression.of : [whole]
  const owner = bounds.find((one) => !markers?.includes(lastName(list, one)))
  const ownerName = owner === undefined ? '' : plainName(lastName(list, owner))
  if (owner !== undefined && ownerName !== '')
    return { owner, ownerName, members, bases, ...(blanket ? { blanket } : {}) }
  const text = IS_ARRAY.test(node.text) ? ARRAY : simpleName(node.text)
  return { owner: named, ownerName: text, members, bases }
}

function lastName(list: List, index: number): string {
  const expression = list[index]!
  if (expression.kind === 'name' || expression.kind === 'member') return expression.name
  return expression.kind === 'apply' ? lastName(list, expression.of) : ''
}

/** `[T]`, or `T[]` and `T[,]?`. */
const IS_ARRAY = /^\[|\[[\s,]*\]\??$/

type List = Expressions['list']
