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
): readonly Definition[] {
  const around = new Map(extensions.flatMap((one) => one.members.map((member) => [member, one])))
  const echoes = new Set<number>()
  for (const { from, kind, target } of references) {
    const extension = around.get(from)
    const callee = expressions[target]
    if (extension === undefined || kind !== 'call') continue
    if (callee?.kind !== 'member' || callee.name !== definitions[from]!.name) continue
    let at = callee.of
    for (let of = expressions[at]; of?.kind === 'unless'; of = expressions[at]) at = of.of
    const { owner, ownerName } = extension
    const on = expressions[at]
    const isType = at === owner || (on?.kind === 'name' && plainName(on.name) === ownerName)
    if (isType || (on?.kind === 'instance' && on.of === owner)) echoes.add(from)
  }
  return definitions.map((one, index) => (echoes.has(index) ? { ...one, echoes: true } : one))
}
