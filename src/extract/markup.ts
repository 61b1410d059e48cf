/**
 * Components that are written as elements (JSX): their attributes, and what stands between the tags, are what the
 * component takes as its first argument.
 *
 *   <List items={users} render={(user) => user.label()} />        List({ items: users, render: … })
 *   <Session>{(user) => user.label()}</Session>                   Session({ children: … })
 */
import type { Frame } from './draft.ts'
import type { Expressions } from './expressions.ts'
import type { Grammar } from './grammar.ts'
import type { Node } from './node.ts'
import { isFunction } from './passed.ts'

/** Node types; `opening`: what has a name and attributes, `holds`: code in markup. */
export interface Markup {
  readonly opening: readonly string[]
  readonly element: string
  readonly attribute: string
  readonly holds: string
}

/** What code in an element is expected to be: an attribute, or what stands between the tags. */
export function expectedInMarkup(
  grammar: Grammar,
  expressions: Expressions,
  { parent }: Node,
  frame: Frame,
): number | undefined {
  const { markup } = grammar.spec
  const place = parent?.parent
  if (!markup || !place || parent.type !== markup.holds) return undefined
  const isAttribute = place.type === markup.attribute
  const opening = isAttribute ? place.parent : place.type === markup.element ? place.firstNamedChild : null
  const component = opening?.childForFieldName('name')
  if (!opening || !component || !markup.opening.includes(opening.type) || INTRINSIC.test(component.text))
    return undefined
  const { interner } = expressions
  const callee = expressions.value(component, frame)
  if (!interner.mayBeOurs(callee)) return undefined
  const given = grammar.spec.infers ? attributesOf(markup, expressions, opening, frame) : undefined
  const of =
    given === undefined ? callee : interner.intern({ kind: 'inferred', of: callee, arguments: [given] })
  const taken = interner.intern({ kind: 'handed', of, arguments: 1, argument: 0 })
  return interner.member(taken, isAttribute ? place.firstNamedChild!.text : 'children')
}

/** What the attributes hold that are no functions, as an object. */
function attributesOf(
  markup: Markup,
  expressions: Expressions,
  opening: Node,
  frame: Frame,
): number | undefined {
  const values: [name: string, value: number][] = []
  for (const attribute of opening.namedChildren) {
    const [name, holder] = attribute.namedChildren
    const held = holder?.type === markup.holds ? holder.firstNamedChild : undefined
    if (attribute.type !== markup.attribute || !name || !held || isFunction(held)) continue
    const value = expressions.value(held, frame)
    if (expressions.interner.mayBeOurs(value)) values.push([name.text, value])
  }
  return values.length === 0 ? undefined : expressions.interner.object(values)
}

const INTRINSIC = /^[a-z][^.]*$/
