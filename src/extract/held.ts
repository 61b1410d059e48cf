/**
 * What `this` is in a function that an object holds, as TypeScript's compiler has it:
 *
 *   const tool = { one() { this.two() } }           the object
 *   const tool: Tool = { one() { this.two() } }     what the object is expected to be, if that is no type parameter
 *   tool.one = function () { this.two() }           what the function is given to
 *
 * Whom nobody knows an object is handed to may make something else of it. Who takes such a function away and calls it
 * by itself calls it with another `this`, as with a class's method. What a module exports is often called so, and what
 * gives `this` fields may be a constructor.
 */
import type { Draft, Frame } from './draft.ts'
import { expectedOf } from './expected.ts'
import type { Expressions } from './expressions.ts'
import { thisFrame } from './frames.ts'
import type { Grammar } from './grammar.ts'
import type { Node } from './node.ts'
import { passedTo } from './passed.ts'

/** An expression; undefined where no object holds the function, or a parameter says what `this` is. */
export function heldSelf(
  grammar: Grammar,
  draft: Draft,
  expressions: Expressions,
  frame: Frame,
): number | undefined {
  const at = grammar.spec.ownThis && thisFrame(frame)
  if (!at?.holder || !at.parent || at.names.has('this')) return undefined
  const { holder, parent } = at
  if (grammar.expression[holder.typeId]?.kind !== 'object') {
    const isOther = draft.definitions[at.definition]!.hasFields || grammar.spec.exports?.includes(holder.text)
    return isOther ? undefined : expressions.value(holder, parent)
  }
  const of = expressions.value(holder, parent)
  const by = isHandedOn(grammar, holder) ? undefined : expectedOf(grammar, expressions, holder, parent)
  return by === undefined || by === of ? of : expressions.interner.intern({ kind: 'held', of, by })
}

/** `Object.freeze({ … })`, which gives the object itself. */
function isHandedOn(grammar: Grammar, object: Node): boolean {
  const call = passedTo(grammar, object)?.call
  const of = call && grammar.expression[call.typeId]?.of
  const callee = of && grammar.field(call, of)
  return callee ? grammar.spec.wellKnown?.[callee.text] !== undefined : false
}
