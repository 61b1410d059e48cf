/**
 * Expando members: what an object literal is given after it was made, `const x = {}; x.run = () => {}`.
 *
 * The object begins empty and is known by the variable that holds it, or as the member of another such
 * object, and by nothing else: that is how compilers of JavaScript know a namespace in the making
 * (TypeScript calls its members expando). What is given to an object that has members already changes
 * what it is, and is nobody's. A variable may hold the module's exports as well: `const api = module.exports`.
 */
import { grouped } from '../grouped.ts'
import type { Draft, DraftBinding, DraftExpando, Frame } from './draft.ts'
import type { Grammar } from './grammar.ts'
import type { Node } from './node.ts'

/** An object literal, or what the module exports. */
type Given = Node | 'exports'

/** Finds what each expando is given to: an object literal, or the module's exports. */
export function settleExpandos(grammar: Grammar, draft: Draft): void {
  const { expandos, given, exports } = draft
  if (expandos.length === 0) return
  const ofModule = grouped(
    draft.bindings.filter(({ scope }) => scope === 0),
    ({ name }) => name,
  )
  for (const expando of expandos) {
    const { object, frame, name, value } = expando
    const [head, ...rest] = object.split('.')
    const holders = holdersOf(draft, head!, frame) ?? ofModule.get(head!)
    if (holders === undefined && rest.length === 0) giveClass(grammar, draft, expando)
    let at = held(grammar, holders ?? [])
    for (const member of rest) at = at && memberOf(grammar, draft, at, member)
    if (at === 'exports') exports.push({ name, value, member: true, frame, node: value })
    else if (at) {
      const known = given.get(at.id)
      if (known) known.push(expando)
      else given.set(at.id, [expando])
    }
  }
}

/** `Foo.make = Foo.create`: a static field of a class, or of a function that makes instances. */
function giveClass(grammar: Grammar, draft: Draft, { object, name, value, frame }: DraftExpando): void {
  if (grammar.spec.link.constructorFunctions !== true || draft.byNode.has(value.id)) return
  const scope = draft.definitions.findIndex((one) => one.parent === 0 && one.name === object && !one.hidden)
  if (scope < 0) return
  const isFunction = draft.definitions[scope]!.type === 'FUNCTION'
  const given = { value, type: undefined, steps: [], frame, ...(isFunction ? { field: true as const } : {}) }
  draft.bindings.push({ name, scope, static: true, ...given })
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

/** What a variable holds that is given one value. */
function held(grammar: Grammar, holders: readonly DraftBinding[]): Given | undefined {
  const [holder] = holders
  return holders.length === 1 && holder!.steps.length === 0
    ? givenIn(grammar, orElse(grammar, holder!))
    : undefined
}

/** The value of a variable: of `x = x || {}` the object, if that is given members. */
export function valueIn(grammar: Grammar, { given }: Draft, binding: DraftBinding): Node | undefined {
  const value = orElse(grammar, binding)
  return value && given.has(value.id) ? value : binding.value
}

/** The value that a variable begins with: `{}` in `x = x || {}` and in `x = window.x || {}`. */
function orElse(grammar: Grammar, { name, value }: DraftBinding): Node | undefined {
  const rule = value && grammar.expression[value.typeId]
  if (rule?.kind !== 'union' || rule.and === undefined) return value
  const left = grammar.field(value!, rule.of ?? '#first')?.text
  return left === name || left === `window.${name}` ? grammar.field(value!, rule.and) : value
}

/** What a member holds that was given once before. */
function memberOf(grammar: Grammar, draft: Draft, of: Given, name: string): Given | undefined {
  const all = of === 'exports' ? draft.exports.filter((one) => one.member) : (draft.given.get(of.id) ?? [])
  const named = all.filter((one) => one.name === name)
  return named.length === 1 ? givenIn(grammar, named[0]!.value) : undefined
}

/** The empty object literal, or the exports, that a value is. Whatever else is exported may be given members too. */
function givenIn(grammar: Grammar, value: Node | undefined): Given | undefined {
  const rule = value && grammar.expression[value.typeId]
  const isExports = (node: Node | undefined) => node && grammar.spec.exports?.includes(node.text)
  switch (rule?.kind) {
    case 'object':
      return value!.namedChildCount === 0 ? value : undefined
    case 'unwrap':
      return givenIn(grammar, value!.firstNamedChild ?? undefined)
    case 'assign': {
      const given = givenIn(grammar, grammar.field(value!, rule.of ?? 'right'))
      return given ?? (isExports(value!.firstNamedChild ?? undefined) ? 'exports' : undefined)
    }
    default:
      return isExports(value) ? 'exports' : undefined
  }
}
