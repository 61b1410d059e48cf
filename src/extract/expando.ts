/**
 * Expando members: what an object literal is given after it was made, `const x = {}; x.run = () => {}`.
 *
 * The object begins empty and is known by the variable that holds it and nothing else: that is how
 * compilers of JavaScript know a namespace in the making (TypeScript calls its members expando). What
 * is given to an object that has members already changes what it is, and is nobody's.
 */
import type { Draft, DraftBinding, DraftExpando, Frame } from './draft.ts'
import type { Grammar } from './grammar.ts'
import type { Node } from './node.ts'

/** Object literal node id → what it is given. */
export function expandosOf(grammar: Grammar, draft: Draft): ReadonlyMap<number, readonly DraftExpando[]> {
  const given = new Map<number, DraftExpando[]>()
  if (draft.expandos.length === 0) return given
  const ofModule = new Map<string, DraftBinding[]>()
  for (const binding of draft.bindings) {
    if (binding.scope !== 0) continue
    const known = ofModule.get(binding.name)
    if (known) known.push(binding)
    else ofModule.set(binding.name, [binding])
  }
  for (const expando of draft.expandos) {
    const holders = holdersOf(draft, expando.object, expando.frame) ?? ofModule.get(expando.object) ?? []
    const [holder] = holders
    const object = holders.length === 1 && holder!.steps.length === 0 && literal(grammar, holder!.value)
    if (!object) continue
    const known = given.get(object.id)
    if (known) known.push(expando)
    else given.set(object.id, [expando])
  }
  return given
}

/** What a name inside functions and blocks is bound to; undefined when it is not bound there. */
function holdersOf(draft: Draft, name: string, frame: Frame): readonly DraftBinding[] | undefined {
  for (let at: Frame | undefined = frame; at; at = at.parent) {
    const locals = at.names.get(name)
    if (locals)
      return locals.flatMap(({ binding }) => (binding === undefined ? [] : draft.bindings[binding]!))
  }
  return undefined
}

/** The empty object literal that a value is, also through `module.exports = {}`. */
function literal(grammar: Grammar, value: Node | undefined): Node | undefined {
  for (let at = value; at; ) {
    const rule = grammar.expression[at.typeId]
    if (rule?.kind === 'object') return at.namedChildCount === 0 ? at : undefined
    if (rule?.kind === 'assign') at = grammar.field(at, rule.of ?? 'right')
    else if (rule?.kind === 'unwrap') at = at.firstNamedChild ?? undefined
    else return undefined
  }
  return undefined
}
