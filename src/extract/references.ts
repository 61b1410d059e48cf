/**
 * References: what is called, made or mentioned, and at which token.
 *
 * Mentions of variables are left out, since no node stands for one: locals, and
 * in languages where a class body is a scope the fields of the classes around.
 */
import type { Draft, DraftReference } from './draft.ts'
import type { Expression } from './expression.ts'
import type { Expressions } from './expressions.ts'
import type { Reference } from './facts.ts'
import type { Grammar } from './grammar.ts'
import { siteOf } from './imports.ts'
import type { Node } from './node.ts'
import { isTargeted, targeted } from './targeted.ts'

/** What bare names mean in the classes of a file. */
export interface Fields {
  /** Class definition → its member names → whether it is a field with a declared type and nothing else. */
  readonly of: ReadonlyMap<number, ReadonlyMap<string, boolean>>
  readonly parent: (definition: number) => number
}

export function fieldsOf(grammar: Grammar, draft: Draft): Fields {
  const { definitions, bindings } = draft
  const of = new Map<number, Map<string, boolean>>()
  const mark = (owner: number, name: string, field: boolean): void => {
    if (definitions[owner]?.type !== 'CLASS') return
    const names = of.get(owner) ?? new Map<string, boolean>()
    of.set(owner, names.set(name, field && names.get(name) !== false))
  }
  if (grammar.spec.link.memberScope === true) {
    for (const { scope, name, type } of bindings) mark(scope, name, type !== undefined)
    for (const { parent, name } of definitions) mark(parent, name, false)
  }
  return { of, parent: (definition) => definitions[definition]!.parent }
}

/** None when what is mentioned can never be anything in the project. */
export function toReference(
  grammar: Grammar,
  expressions: Expressions,
  fields: Fields,
  draft: DraftReference,
): Reference[] {
  const { kind, node, from } = draft
  if (kind === 'type' && grammar.spec.selfType !== undefined && node.text === grammar.spec.selfType) return []
  const target = targetOf(grammar, expressions, draft)
  const expression = expressions.list[target]!
  if (!expressions.interner.mayBeOurs(target)) return []
  if (kind === 'use' && isVariable(expressions.list, expression, fields)) return []
  const isCall = kind === 'call' || kind === 'new'
  const list = isCall
    ? grammar.field(node, grammar.expression[node.typeId]?.arguments ?? 'arguments')
    : undefined
  // `Money m = new(3)`: what is made has no name there, or stands before the node, as a type that is no call.
  const isBare = draft.callee
    ? draft.callee.startIndex < node.startIndex
    : kind === 'new' && isTargeted(grammar, node)
  return [
    {
      kind,
      from,
      target,
      ...expressions.literals.given(list, draft.frame),
      site: siteOf(isBare ? node : nameToken(grammar, draft.callee ?? node)),
    },
  ]
}

function targetOf(grammar: Grammar, expressions: Expressions, draft: DraftReference): number {
  const { kind, node, frame, callee, receiver } = draft
  if (receiver) return expressions.interner.member(expressions.types.typed(receiver, frame), node.text)
  if (callee)
    return kind === 'new' ? expressions.types.typeName(callee, frame) : expressions.value(callee, frame)
  if (kind === 'type') return expressions.types.typeName(node, frame)
  if (kind === 'new' && isTargeted(grammar, node)) return targeted(grammar, expressions, node, frame)
  return kind === 'use' ? expressions.value(node, frame) : expressions.callee(node, frame)
}

/** The last name of a callee or type: where a reader would click. */
export function nameToken(grammar: Grammar, node: Node): Node {
  for (let at = node, depth = 0; depth < 100; depth++) {
    const { typeId } = at
    const rule = grammar.expression[typeId] ?? grammar.type[typeId]
    if (!rule || rule.kind === 'name') return at
    const named =
      rule.kind === 'member' || rule.keys === 'names' || (rule.kind === 'call' && rule.name)
        ? grammar.token(at, rule.name ?? 'name')
        : undefined
    const inner = named ?? (rule.of === undefined ? at.firstNamedChild : grammar.field(at, rule.of))
    if (!inner || named) return inner ?? at
    at = inner
  }
  return node
}

/** No node stands for it. */
function isVariable(all: readonly Expression[], expression: Expression, fields: Fields): boolean {
  switch (expression.kind) {
    case 'local':
    case 'self':
    case 'union':
    case 'intersection':
      return true
    case 'name':
      for (let at = expression.scope; at > 0; at = fields.parent(at)) {
        const field = fields.of.get(at)?.get(expression.name)
        if (field !== undefined) return field
      }
      return false
    case 'member': {
      const of = all[expression.of]!
      return of.kind === 'self' && fields.of.get(of.definition)?.get(expression.name) === true
    }
    default:
      return false
  }
}
