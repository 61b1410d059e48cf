/**
 * `new(1)` (C#): what is made is what is wanted where it stands.
 *
 *   Run(new(1))                  what `Run` takes
 *   at = new(1)                  what that is
 *   return new(1)                what the function around gives, or its task has
 *   a ?? new(1)                  what `a` is
 *   new Box { At = new(1) }      what a `Box` has by that name
 *   new List<Spot> { new(1) }    what is in it; so in `[new(1)]`
 */
import type { Frame } from './draft.ts'
import { expectedOf } from './expected.ts'
import type { Expressions } from './expressions.ts'
import type { Grammar } from './grammar.ts'
import type { Node } from './node.ts'
import { argumentNodes } from './passed.ts'
import { TARGET } from './unwritten.ts'

export function isTargeted({ type }: Node): boolean {
  return type === IMPLICIT
}

/** The class that is meant, as an expression. */
export function targeted(grammar: Grammar, expressions: Expressions, node: Node, frame: Frame): number {
  const { interner, types } = expressions
  const type = declaredAt(node)
  if (type) return types.typeName(type, frame)
  const wanted = wantedAt(grammar, expressions, node, frame)
  return wanted === undefined ? interner.unknown() : interner.member(wanted, TARGET)
}

/** A value like the one that is wanted. */
function wantedAt(grammar: Grammar, expressions: Expressions, node: Node, frame: Frame): number | undefined {
  const { interner } = expressions
  const outer = (around: Node | null): number | undefined =>
    around ? wantedAt(grammar, expressions, around, frame) : undefined
  const value = (of: Node | null): number | undefined => (of ? expressions.value(of, frame) : undefined)
  const element = (of: number | undefined): number | undefined =>
    of === undefined ? undefined : interner.intern({ kind: 'element', of })
  /** What an initializer, which is in braces, gives its values to. */
  const made = (initializer: Node): number | undefined => {
    const { parent } = initializer
    if (parent?.type === IMPLICIT) return outer(parent)
    return parent && CREATIONS.has(parent.type) ? value(parent) : outer(initializer)
  }
  const { parent } = node
  switch (parent?.type) {
    case 'parenthesized_expression':
    case 'conditional_expression':
      return outer(parent)
    case 'switch_expression_arm':
      return outer(parent.parent)
    case 'binary_expression':
      return value(parent.childForFieldName('left'))
    case 'assignment_expression': {
      const left = parent.childForFieldName('left')
      if (!left || left.id === node.id) return undefined
      if (parent.parent?.type !== 'initializer_expression') return value(left)
      const owner = made(parent.parent)
      if (left.type !== 'identifier') return element(owner)
      return owner === undefined ? undefined : interner.member(owner, left.text)
    }
    case 'initializer_expression':
      return element(made(parent))
    case 'argument': {
      if (LISTS.has(parent.parent?.type ?? '')) return element(outer(parent.parent))
      // Which parameter it is, its place does not tell.
      if (parent.childForFieldName('name')) return undefined
      const maker = parent.parent?.parent
      if (parent.parent && maker?.type === IMPLICIT) {
        const all = argumentNodes(parent.parent)
        const argument = all.findIndex(({ id }) => id === parent.id)
        const of = targeted(grammar, expressions, maker, frame)
        return interner.intern({ kind: 'handed', of, arguments: all.length, argument })
      }
      return expectedOf(grammar, expressions, node, frame)
    }
    case 'arrow_expression_clause':
    case 'return_statement':
    case 'yield_statement':
      return given(expressions, parent, frame)
    default:
      return expectedOf(grammar, expressions, node, frame)
  }
}

/** The type that is declared where a value stands. */
function declaredAt(node: Node): Node | undefined {
  const { parent } = node
  switch (parent?.type) {
    case 'property_declaration':
      return parent.childForFieldName('type') ?? undefined
    case 'variable_declarator':
      return parent.parent?.childForFieldName('type') ?? undefined
    case 'arrow_expression_clause':
    case 'return_statement': {
      const owner = giverOf(parent)
      return owner && !isAsync(owner) ? typeOf(owner) : undefined
    }
  }
  return undefined
}

/** What the function around gives by a statement, or property that is read. */
function given({ types, interner }: Expressions, statement: Node, frame: Frame): number | undefined {
  const owner = giverOf(statement)
  const type = owner && typeOf(owner)
  if (!type) return undefined
  const result = types.typed(type, frame)
  if (statement.type === 'yield_statement') return interner.item(result)
  return isAsync(owner) ? interner.intern({ kind: 'await', of: result }) : result
}

function giverOf(statement: Node): Node | undefined {
  let around = statement.parent
  while (around && !GIVERS.has(around.type)) around = around.parent
  if (around?.type !== 'accessor_declaration') return around ?? undefined
  return around.childForFieldName('name')?.text === 'get' ? (around.parent?.parent ?? undefined) : undefined
}

function typeOf(owner: Node): Node | undefined {
  return owner.childForFieldName('returns') ?? owner.childForFieldName('type') ?? undefined
}

function isAsync(owner: Node): boolean {
  return owner.children.some(({ type, text }) => type === 'modifier' && text === 'async')
}

const IMPLICIT = 'implicit_object_creation_expression'
const CREATIONS: ReadonlySet<string> = new Set(['object_creation_expression', 'array_creation_expression'])
/** `[a, b]`, as the grammar reads it. */
const LISTS: ReadonlySet<string> = new Set(['element_binding_expression', 'collection_expression'])
/** What a statement may give something for. A lambda is expected to give what nobody says here. */
const GIVERS: ReadonlySet<string> = new Set([
  'accessor_declaration',
  'method_declaration',
  'local_function_statement',
  'property_declaration',
  'indexer_declaration',
  'operator_declaration',
  'conversion_operator_declaration',
  'lambda_expression',
  'anonymous_method_expression',
  'constructor_declaration',
])
