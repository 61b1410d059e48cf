/**
 * What a pattern is held against (C#), which tells what its variables are:
 *
 *   x is { At: var at }                 what `x` has by that name
 *   x is Box { At.Left: var left }      what a `Box` has
 *   x is (var a, var b)                 what it is taken apart into, by position
 *   x switch { { At: 1 } y => … }       `x`; so in `case`
 *   xs is [var first, ..]               an element of it
 *
 * `matched` in `language.json` says what the nodes around a pattern tell of it.
 */
import type { Frame } from './draft.ts'
import type { Expressions } from './expressions.ts'
import type { Grammar } from './grammar.ts'
import type { Node } from './node.ts'

/** What a node tells of the patterns in it. */
export interface Matched {
  readonly kind:
    | 'value'
    /** They are held against what the node is held against, or an element of that. */
    | 'same'
    | 'element'
    /** The same; but what the left one says to be a type, the right one is held against as that. */
    | 'and'
    /** They are held against a part of it: by name, or by position. */
    | 'part'
  /** Of `value`: way to what they are held against. */
  readonly of?: string
  /** Of `part`: node type of a list in which parts go by position. */
  readonly unnamed?: string
}

/** An expression; undefined where it stands in no pattern. */
export function matchedAt(
  grammar: Grammar,
  expressions: Expressions,
  pattern: Node,
  frame: Frame,
): number | undefined {
  const { interner, types } = expressions
  const outer = (around: Node): number | undefined => matchedAt(grammar, expressions, around, frame)
  const { parent } = pattern
  const rule = parent ? grammar.matched[parent.typeId] : undefined
  if (!parent || !rule) return undefined
  switch (rule.kind) {
    case 'value': {
      const of = grammar.field(parent, rule.of ?? '#first')
      return of && expressions.value(of, frame)
    }
    case 'same':
      return outer(parent)
    case 'and': {
      const left = parent.childForFieldName('left')
      const type = left && left.id !== pattern.id ? left.childForFieldName('type') : null
      return type ? types.typed(type, frame) : outer(parent)
    }
    case 'element': {
      const of = outer(parent)
      return of === undefined ? undefined : interner.intern({ kind: 'element', of })
    }
    case 'part': {
      const list = parent.parent
      const whole = list?.parent
      if (!whole) return undefined
      const type = whole.childForFieldName('type')
      const of = type ? types.typed(type, frame) : outer(whole)
      const names = namesOf(parent, pattern, list.type === rule.unnamed ? list : undefined)
      return of === undefined ? undefined : memberAt(expressions, of, names)
    }
  }
}

/** A name, or a path of names; of `unnamed` ones, the position. */
function namesOf(part: Node, pattern: Node, unnamed: Node | undefined): readonly string[] {
  if (unnamed) {
    const parts = unnamed.namedChildren.filter(({ type }) => type === part.type)
    return [`${parts.findIndex(({ id }) => id === part.id)}`]
  }
  const name = part.firstNamedChild
  return name && name.id !== pattern.id ? name.text.split('.') : []
}

function memberAt({ interner }: Expressions, of: number, names: readonly string[]): number {
  if (names.length === 0) return interner.unknown()
  return names.reduce((whole, one) => interner.member(whole, one.trim()), of)
}
