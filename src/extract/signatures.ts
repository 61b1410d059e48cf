/**
 * Signatures: what calling a value gives, or making one with `new`, where its type is written out.
 *
 *   interface Handler { (request: Request): Reply }
 *   interface Maker { new (): Thing }
 *   type Both = { (): Thing; name: string }
 *
 * An interface has it under names that no code can write (`unwritten.ts`). Of several signatures a value may be called
 * by any: what they take is one of what each takes, and what they give is known if all say it.
 */
import { grouped } from '../grouped.ts'
import type { Draft } from './draft.ts'
import type { Expressions } from './expressions.ts'
import type { Binding } from './facts.ts'
import type { Grammar } from './grammar.ts'
import type { Interner } from './interner.ts'
import type { Node } from './node.ts'
import { takenAt } from './unwritten.ts'

/** Whether a member of a type written out is a signature. */
export function isSignature(grammar: Grammar, member: Node): boolean {
  return grammar.type[member.typeId]?.kind === 'function'
}

/** What signatures say, by name; `typed` reads one. */
export function signed(
  signatures: readonly Node[],
  typed: (signature: Node) => number,
  interner: Interner,
): [name: string, value: number][] {
  const alike = [...grouped(signatures, ({ typeId }) => typeId).values()]
  return alike.flatMap((all) => {
    const said = all.flatMap((one) => {
      const object = interner.list[typed(one)]!
      return object.kind === 'object' ? Object.entries(object.values ?? {}) : []
    })
    const byName = [...grouped(said, ([name]) => name)]
    return byName
      .filter(([name, values]) => takenAt(name) !== undefined || values.length === all.length)
      .map(([name, values]): [string, number] => [name, interner.union(values.map(([, value]) => value))])
  })
}

/** What the signatures of interfaces say, as their fields. */
export function toSignatures({ types, interner }: Expressions, { signatures }: Draft): Binding[] {
  return [...grouped(signatures, ({ frame }) => frame.definition)].flatMap(([scope, all]) => {
    const frames = new Map(all.map(({ node, frame }) => [node, frame]))
    const said = signed([...frames.keys()], (node) => types.typed(node, frames.get(node)!), interner)
    return said.map(([name, value]) => ({ name, scope, value }))
  })
}
