/**
 * What extensions say of a type's parameters (Rust): `struct Entries<R> { input: R }` says nothing of
 * `R`, and `impl<R: Reader> Entries<R>` says what it must be for all that is written there.
 *
 * So the type is read with the bounds of all its extensions in the file together. That guesses
 * nothing: a member of one bound is called only where that bound holds, or it is no program.
 */
import type { Draft } from './draft.ts'
import type { Grammar } from './grammar.ts'
import { argumentsOf } from './typearguments.ts'

export function lendBounds(grammar: Grammar, { definitions, extensions }: Draft): void {
  for (const { owner, typeParameters } of extensions) {
    const rule = grammar.type[owner.typeId]
    if (typeParameters.size === 0 || rule?.kind !== 'apply') continue
    const base = rule.of === undefined ? undefined : grammar.field(owner, rule.of)
    const types = definitions.filter(({ type, name }) => type === 'CLASS' && name === base?.text)
    if (types.length !== 1) continue
    const parameters = [...types[0]!.typeParameters.values()]
    for (const [index, { text }] of argumentsOf(grammar, owner).entries())
      parameters[index]?.push(...(typeParameters.get(text) ?? []))
  }
}
