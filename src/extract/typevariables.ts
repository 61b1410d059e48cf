/**
 * Type variables that stand outside of what they are parameters of (Python): `T = TypeVar('T')`, and then
 * `def first(xs: list[T]) -> T`. A function has those in its head that no class around it has.
 *
 * Limits  Those of the same file: of an imported name it is not known here that it is one.
 */
import type { Draft, Frame } from './draft.ts'
import type { Grammar } from './grammar.ts'
import type { Node } from './node.ts'

export function declareTypeVariables(grammar: Grammar, { bindings, definitions }: Draft): void {
  const calls = grammar.spec.typeVariables?.calls
  if (!calls) return
  const isMade = (value: Node | undefined): boolean => {
    const of = value && grammar.expression[value.typeId]?.of
    return of !== undefined && calls.includes(grammar.field(value!, of)?.text ?? '')
  }
  const variables = new Set(
    bindings.filter(({ scope, value }) => scope === 0 && isMade(value)).map(({ name }) => name),
  )
  if (variables.size === 0) return
  for (const { scope, type, frame, self } of bindings) {
    const owner = definitions[scope]
    if (!type || owner?.type !== 'FUNCTION') continue
    const around = definitions[owner.parent]?.typeParameters
    for (const node of identifiersIn(type)) {
      const { text } = node
      if (!variables.has(text) || around?.has(text)) continue
      if (self) owner.selfTyped = text
      if (!owner.typeParameters.has(text)) owner.typeParameters.set(text, [{ node, frame: outermost(frame) }])
    }
  }
}

function identifiersIn(type: Node): readonly Node[] {
  return type.namedChildCount === 0 ? [type] : type.namedChildren.flatMap((child) => identifiersIn(child))
}

function outermost(frame: Frame): Frame {
  let at = frame
  while (at.parent) at = at.parent
  return at
}
