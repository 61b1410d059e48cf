/** What the code of a function says that it gives: what it returns, or a list of what it yields. */
import { resultIn } from './documented.ts'
import type { DraftDefinition, Returned } from './draft.ts'
import { declaredType } from './expected.ts'
import type { Expressions } from './expressions.ts'
import type { Grammar } from './grammar.ts'
import { CALLED, ENTERED } from './unwritten.ts'

/** Values, without repeats. */
export function resultsOf(expressions: Expressions, returns: readonly Returned[]): number[] {
  const { interner } = expressions
  const isGenerator = returns.some(({ yielded }) => yielded !== undefined)
  const all = isGenerator ? returns.filter(({ yielded }) => yielded !== undefined) : returns
  const values = all.map(({ node, frame, yielded }) => {
    const value = expressions.value(node, frame)
    if (yielded === undefined) return value
    return interner.intern({ kind: 'list', of: yielded === 'one' ? value : interner.item(value) })
  })
  return [...new Set(values)]
}

/** What documentation says that a function gives, or the type that is declared for it where it is a value. */
export function resultTold(
  grammar: Grammar,
  expressions: Expressions,
  draft: DraftDefinition,
): number | undefined {
  return documentedResult(grammar, expressions, draft) ?? declaredResult(grammar, expressions, draft)
}

/** Where documentation says anything, nobody looks what it is. */
function documentedResult(
  { spec }: Grammar,
  { documented, list }: Expressions,
  { docstring, nameNode, shape, inside }: DraftDefinition,
): number | undefined {
  const text = spec.docs.types && docstring ? resultIn(docstring) : undefined
  if (text === undefined) return undefined
  const value = documented.typed({ text, node: nameNode ?? shape }, inside)
  const isAnything = spec.anything?.includes(text.trim())
  return list[value]!.kind === 'unknown' && !isAnything ? undefined : value
}

/** `const stop: Stop = (x) => x.stop()`: what a `Stop` gives. */
function declaredResult(
  grammar: Grammar,
  { types, interner }: Expressions,
  { shape, node, frame }: DraftDefinition,
): number | undefined {
  const type = shape === node || !shape.parent ? undefined : declaredType(grammar, shape.parent)
  const value = type && types.typed(type, frame)
  return value !== undefined && interner.mayBeOurs(value) ? interner.member(value, CALLED) : undefined
}

/** What a function gives that a decorator makes a context of: what it yields is what a block within it is given. */
export function contextOf({ interner }: Expressions, results: readonly number[]): number {
  return interner.object([[ENTERED, interner.union(results.map((one) => interner.item(one)))]])
}

/** A function of which only that is known what it gives: a value of the type that it says, or what it returns. */
export function functionGiving({ interner }: Expressions, ...results: readonly number[]): number {
  const result = interner.union(results)
  return interner.mayBeOurs(result) ? interner.object([[CALLED, result]]) : interner.unknown()
}
