/**
 * What a pattern is held against (C#), which tells what its variables are:
 *
 *   x is { At: var at }                 what `x` has by that name
 *   x is Box { At.Left: var left }      what a `Box` has
 *   x is (var a, var b)                 what it is taken apart into, by position
 *   x switch { { At: 1 } y => … }       `x`; so in `case`
 *   xs is [var first, ..]               an element of it
 */
import type { Frame } from './draft.ts'
import type { Expressions } from './expressions.ts'
import type { Node } from './node.ts'

/** An expression; undefined where it stands in no pattern. */
export function matchedAt(expressions: Expressions, pattern: Node, frame: Frame): number | undefined {
  const { interner, types } = expressions
  const value = (of: Node | null | undefined): number | undefined =>
    of ? expressions.value(of, frame) : undefined
  const { parent } = pattern
  switch (parent?.type) {
    case 'is_pattern_expression':
      return value(parent.childForFieldName('expression'))
    case 'switch_expression_arm':
      return value(parent.parent?.firstNamedChild)
    case 'switch_section':
      return value(parent.parent?.parent?.childForFieldName('value'))
    case 'and_pattern': {
      const left = parent.childForFieldName('left')
      const type = left && left.id !== pattern.id ? left.childForFieldName('type') : null
      return type ? types.typed(type, frame) : matchedAt(expressions, parent, frame)
    }
    case 'parenthesized_pattern':
    case 'negated_pattern':
    case 'or_pattern':
      return matchedAt(expressions, parent, frame)
    case 'list_pattern': {
      const of = matchedAt(expressions, parent, frame)
      return of === undefined ? undefined : interner.intern({ kind: 'element', of })
    }
    case 'subpattern': {
      const clause = parent.parent
      const whole = clause?.parent
      if (!whole) return undefined
      const type = whole.childForFieldName('type')
      const of = type ? types.typed(type, frame) : matchedAt(expressions, whole, frame)
      return of === undefined ? undefined : partAt(expressions, of, parent, pattern, clause)
    }
  }
  return undefined
}

/** By name, or a path of names; else by position. */
function partAt({ interner }: Expressions, of: number, part: Node, pattern: Node, clause: Node): number {
  const name = part.firstNamedChild
  const path = name && name.id !== pattern.id ? name.text.split('.') : undefined
  const places = clause.namedChildren.filter(({ type }) => type === part.type)
  const position = `${places.findIndex(({ id }) => id === part.id)}`
  const names = clause.type === 'positional_pattern_clause' ? [position] : (path ?? [])
  if (names.length === 0) return interner.unknown()
  return names.reduce((whole, one) => interner.member(whole, one.trim()), of)
}
