/**
 * What a component expects of a function in an attribute: `<Row onOpen={(i) => i.touch()} />` is a call of `Row` with an
 * object of its attributes (JSX).
 */
import type { Frame } from './draft.ts'
import type { Expressions } from './expressions.ts'
import type { Grammar } from './grammar.ts'
import type { Node } from './node.ts'

/** Node type of attributes, and field of the name of what has them. */
export interface Markup {
  readonly attribute: string
  readonly name: string
}

/** An expression; undefined for what is no attribute. */
export function expectedAsAttribute(
  { spec: { markup }, expression }: Grammar,
  expressions: Expressions,
  node: Node,
  frame: Frame,
): number | undefined {
  const attribute = node.parent?.parent
  const element = attribute?.parent
  if (!markup || !element || attribute.type !== markup.attribute) return undefined
  const { interner } = expressions
  const component = element.childForFieldName(markup.name)
  const name = attribute.firstNamedChild
  if (!component || !name || name.id === node.parent!.id) return undefined
  const given = element.namedChildren.flatMap((one): [string, number][] => {
    const held = one.type === markup.attribute ? one.lastNamedChild?.firstNamedChild : undefined
    // What another function is expected to be may depend on what this one is.
    const isRead = held && one.id !== attribute.id && expression[held.typeId]
    return isRead && isRead.kind !== 'definition'
      ? [[one.firstNamedChild!.text, expressions.value(held, frame)]]
      : []
  })
  const of = interner.intern({
    kind: 'inferred',
    of: expressions.value(component, frame),
    arguments: [interner.object(given)],
  })
  return interner.member(interner.intern({ kind: 'handed', of, arguments: 1, argument: 0 }), name.text)
}
