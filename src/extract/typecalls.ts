/** Calls that speak of types: `cast(Foo, x)`, `TypeVar('T', bound=Foo)`. */
import type { Frame } from './draft.ts'
import type { Grammar } from './grammar.ts'
import type { Interner } from './interner.ts'
import type { Node } from './node.ts'
import type { Types } from './types.ts'

/** What such a call makes: a value of the type that is its argument, or a type parameter. Undefined: it is another call. */
export function typeCalled(
  { spec, field }: Grammar,
  types: Types,
  interner: Interner,
  callee: Node,
  args: Node,
  frame: Frame,
): number | undefined {
  const first = args.firstNamedChild
  if (first && spec.typeCalls?.includes(callee.text)) return types.typed(first, frame)
  if (!spec.typeVariables?.calls.includes(callee.text)) return undefined
  const { bound: word } = spec.typeVariables
  const bound = args.namedChildren.find((child) => field(child, 'name')?.text === word)
  const type = bound && field(bound, 'value')
  // It stands for its bound; without one, nothing is known of it.
  return type ? types.typeName(type, frame) : interner.unknown()
}
