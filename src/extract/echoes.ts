/**
 * Members that are given to a type which has them already: `impl Length for str { fn len(&self) { self.len() } }`.
 *
 * A trait may have a method by the name of one that somebody else's type has itself, and what it does for that type is to
 * call it. Who calls the method on such a type means the type's own, not that of the trait.
 */
import { plainName } from './arity.ts'
import type { Expression } from './expression.ts'
import type { Definition, Extension, Reference } from './facts.ts'

/** The definitions, those marked that call what has their own name: on `self`, past what it passes through, or by its type. */
export function echoing(
  definitions: readonly Definition[],
  references: readonly Reference[],
  extensions: readonly Extension[],
  expressions: readonly Expression[],
  selves: readonly (number | undefined)[],
): readonly Definition[] {
  const around = new Map(
    extensions.flatMap(({ members, ...one }, at) =>
      members.map((member) => [member, { ...one, self: selves[at] }]),
    ),
  )
  const echoes = new Set<number>()
  for (const { from, kind, target } of references) {
    const extension = around.get(from)
    const callee = expressions[target]
    if (kind !== 'call' || callee?.kind !== 'member' || callee.name !== definitions[from]!.name) continue
    let at = callee.of
    if (extension === undefined) {
      if (isOfSelf(expressions, at)) echoes.add(from)
      continue
    }
    for (let of = expressions[at]; of?.kind === 'unless'; of = expressions[at]) at = of.of
    const { owner, ownerName, self } = extension
    const on = expressions[at]
    const isType = at === owner || at === self || (on?.kind === 'name' && plainName(on.name) === ownerName)
    if (isType || (on?.kind === 'instance' && on.of === owner)) echoes.add(from)
  }
  return definitions.map((one, index) => (echoes.has(index) ? { ...one, echoes: true } : one))
}

/** What `self` gives, and not itself: a trait does for all what the language does for that (`self.as_bytes().find(x)`). */
function isOfSelf(expressions: readonly Expression[], value: number): boolean {
  let at = expressions[value]
  const isItself = at?.kind === 'self'
  while (at?.kind === 'call' || at?.kind === 'member' || at?.kind === 'element' || at?.kind === 'unless')
    at = expressions[at.of]
  return !isItself && at?.kind === 'self'
}
