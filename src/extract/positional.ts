/**
 * Classes whose fields, in their order, are what they are made of (Python: dataclasses, named tuples): each field is a
 * member by its position besides, of which no code can write the name.
 *
 *   case Posted(entry):     the first field of `Posted`
 *   x, y = Point(1, 2)      fields by position
 *   Ok(entry).value         `entry` tells what the type parameter of the first field is
 *
 * Limits  A class whose bases are of other files has positions only if it adds no fields to theirs.
 */
import type { Draft, DraftBinding } from './draft.ts'
import type { Grammar } from './grammar.ts'
import { simpleName } from './text.ts'
import { takenBy } from './unwritten.ts'

/** Decorators and bases that make a class so, and bases that add nothing. */
export interface Positional {
  readonly decorators: readonly string[]
  readonly bases: readonly string[]
  readonly plain: readonly string[]
  /** What a field is given that has no position: `field(init=False)`, `ClassVar`. */
  readonly except: readonly string[]
}

export function declarePositions({ spec: { positional } }: Grammar, draft: Draft): void {
  if (!positional) return
  const { bindings } = draft
  const all = fieldsByClass(positional, draft)
  const known = new Map<number, readonly DraftBinding[] | undefined>()
  for (const [index, fields] of all) {
    if (fields.length === 0) continue
    for (const [at, field] of (ordered(positional, draft, all, index, known) ?? []).entries())
      bindings.push({ ...field, name: takenBy(at), scope: index })
  }
}

/** Fields that have a type, of classes that are made of them. */
function fieldsByClass(
  positional: Positional,
  { definitions, bindings }: Draft,
): ReadonlyMap<number, readonly DraftBinding[]> {
  const all = new Map<number, DraftBinding[]>()
  for (const [index, { type, decorators, bases }] of definitions.entries()) {
    const isMarked = decorators.some((one) => positional.decorators.includes(one.split('(', 1)[0]!))
    if (type === 'CLASS' && (isMarked || bases.some(({ node }) => positional.bases.includes(node.text))))
      all.set(index, [])
  }
  for (const binding of bindings) {
    const { scope, type, value, frame } = binding
    const isExcepted = (text = '') => positional.except.some((word) => text.includes(word))
    if (type && frame.definition === scope && !isExcepted(type.text) && !isExcepted(value?.text))
      all.get(scope)?.push(binding)
  }
  return all
}

/** Those of the bases first; undefined where a base is not known. */
function ordered(
  positional: Positional,
  draft: Draft,
  all: ReadonlyMap<number, readonly DraftBinding[]>,
  index: number,
  known: Map<number, readonly DraftBinding[] | undefined>,
): readonly DraftBinding[] | undefined {
  if (known.has(index)) return known.get(index)
  known.set(index, undefined)
  const { definitions } = draft
  const fields: DraftBinding[] = []
  for (const { node } of definitions[index]!.bases) {
    const name = simpleName(node.text)
    if (positional.plain.includes(name) || positional.bases.includes(node.text)) continue
    const base = definitions.findIndex((one) => one.type === 'CLASS' && one.parent === 0 && one.name === name)
    const inherited = base < 0 ? undefined : ordered(positional, draft, all, base, known)
    if (!inherited) return undefined
    fields.push(...inherited)
  }
  const own = all.get(index) ?? []
  const isAgain = ({ name }: DraftBinding) => own.some((one) => one.name === name)
  // Which place a field has that is declared again is not worth telling.
  const found = fields.some(isAgain) ? undefined : [...fields, ...own]
  known.set(index, found)
  return found
}
