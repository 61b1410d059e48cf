/**
 * What `this` is in a function that an object holds, as TypeScript's compiler has it:
 *
 *   const tool: Tool = { one() { this.two() } }     what the object is expected to be, or else the object
 *   tool.one = function () { this.two() }           what the function is given to
 *
 * Who takes such a function away and calls it by itself calls it with another `this`, as with a class's method.
 * What a module exports is often called so, and is none.
 */
import type { Frame } from './draft.ts'
import { expectedOf } from './expected.ts'
import type { Expressions } from './expressions.ts'
import type { Grammar } from './grammar.ts'

/** An expression; undefined where no object holds the function, or a parameter says what `this` is. */
export function heldSelf(grammar: Grammar, expressions: Expressions, frame: Frame): number | undefined {
  let at: Frame | undefined = frame
  while (at && at.kind !== 'class' && !at.ownThis && !at.names.has('this')) at = at.parent
  if (!at?.holder || !at.parent || at.names.has('this')) return undefined
  const { holder, parent } = at
  if (grammar.spec.exports?.includes(holder.text)) return undefined
  const object = expressions.value(holder, parent)
  if (grammar.expression[holder.typeId]?.kind !== 'object') return object
  const expected = expectedOf(grammar, expressions, holder, parent)
  return expected === undefined
    ? object
    : expressions.interner.intern({ kind: 'object', members: {}, rest: [object, expected] })
}
