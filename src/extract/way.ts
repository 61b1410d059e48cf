/**
 * Ways through a syntax tree, written as text in `language.json`.
 *
 * Most children stand in a field, and the way is the field's name. Where a
 * grammar names no field, a way has steps parted by `/`: a field, `#first` or
 * `#last` named child, `#next` named sibling, `#parent`, or `#<node type>`: the
 * first child of that type (`name/#next`, `#argument_list`).
 *
 * Cost  A way is taken apart once; a plain field costs what the field costs.
 */
import type { Language } from 'web-tree-sitter'
import type { Node } from './node.ts'

type Step = (node: Node) => Node | null

/** Follows ways in trees of one language; undefined when the tree has no such node. */
export function wayReader(language: Language): (node: Node, way: string) => Node | undefined {
  const ways = new Map<string, Step>()
  return (node, way) => {
    let step = ways.get(way)
    if (!step) {
      step = compile(language, way)
      ways.set(way, step)
    }
    return step(node) ?? undefined
  }
}

function compile(language: Language, way: string): Step {
  const steps = way.split('/').map((part) => stepOf(language, part))
  if (steps.length === 1) return steps[0]!
  return (node) => {
    let at: Node | null = node
    for (const step of steps) at = at && step(at)
    return at
  }
}

function stepOf(language: Language, part: string): Step {
  switch (part) {
    case '#first':
      return (node) => node.firstNamedChild
    case '#last':
      // `this` has no name of its own in some grammars.
      return (node) => node.lastNamedChild ?? node.lastChild
    case '#next':
      return (node) => node.nextNamedSibling
    case '#parent':
      return (node) => node.parent
  }
  if (part.startsWith('#')) {
    const type = part.slice(1)
    return (node) => node.children.find((child) => child?.type === type) ?? null
  }
  const id = language.fields.indexOf(part)
  return id < 0 ? () => null : (node) => node.childForFieldId(id)
}
