/**
 * What the result of a method is made of that calls the function it is handed:
 *
 *   xs.map((x) => x.name)   `mappers`   what the function gives
 *   xs.filter(isUser)       `sifting`   elements, which are what the function says of those that pass: `x is User`
 */
import { namedOn } from './collectors.ts'
import type { Frame } from './draft.ts'
import type { Expressions } from './expressions.ts'
import type { Grammar } from './grammar.ts'
import type { Node } from './node.ts'
import { type Method, within } from './passed.ts'
import { resultsOf } from './results.ts'

/** `first`: the argument that is the function. Undefined where nothing is known of what it gives or says. */
export function mappedBy(
  grammar: Grammar,
  expressions: Expressions,
  { of, name }: Method,
  first: Node,
  frame: Frame,
): number | undefined {
  const { mappers, sifting } = grammar.spec
  const { interner, draft } = expressions
  const given = within(grammar, first)
  const kind = grammar.expression[given.typeId]?.kind
  const isNamed = kind === 'name' || kind === 'member'
  const called = (): number => interner.called(expressions.value(given, frame))
  if (of && sifting?.includes(name)) {
    const type = grammar.attribute(given, 'return_type')
    if (!type && !isNamed) return undefined
    const by = type ? expressions.types.typed(type, frame) : called()
    return interner.intern({ kind: 'narrowed', of: interner.item(expressions.value(of, frame)), by })
  }
  if (!mappers?.includes(name)) return undefined
  const results = draft.results.get(given.id)
  if (results) return interner.union(resultsOf(expressions, results))
  if (!isNamed) return undefined
  const item = (): number => interner.item(expressions.value(of, frame))
  return (of && namedOn({ grammar, interner }, given, item)) ?? called()
}
