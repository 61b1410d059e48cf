/**
 * What stands in the head of a definition: modifiers, parameters, what decorators make of it, and the row above
 * which its documentation ends.
 */
import type { Parameter } from '../graph/types.ts'
import type { DraftDefinition } from './draft.ts'
import type { Event } from './events.ts'
import type { Grammar } from './grammar.ts'
import type { Node } from './node.ts'
import { oneLine } from './text.ts'

/** Modifiers are the known words between the start of the definition and its name, decorators left out. */
export function headerOf(
  grammar: Grammar,
  text: string,
  event: Event,
  nameNode: Node | undefined,
  decorators: readonly Node[],
): { readonly modifiers: readonly string[]; readonly row: number } {
  const end = nameNode && nameNode.startIndex >= event.start ? nameNode.startIndex : event.start
  const modifiers = text
    .slice(event.start, end)
    .replace(/@[\w.]+(\([^)]*\))?/g, ' ')
    .split(/[^\w-]+/)
    .filter((word) => grammar.modifiers.has(word))
  const shape = event.attributes.get('shape')
  if (shape && grammar.modifiers.has('async') && text.startsWith('async', shape.startIndex))
    modifiers.push('async')
  const row = Math.min(event.node.startPosition.row, ...decorators.map((node) => node.startPosition.row))
  return { modifiers: [...new Set(modifiers)], row }
}

export function parameterOf(
  grammar: Grammar,
  text: string,
  event: Event,
): {
  readonly parameter: Parameter
  readonly nameNode: Node | undefined
  readonly typeNode: Node | undefined
} {
  const { node, attributes } = event
  const typeNode = attributes.get('type') ?? grammar.attribute(node, 'type')
  const first = node.firstNamedChild ?? node
  // A parameter that is a type and nothing else has no name (Go).
  const nameNode =
    attributes.get('name') ??
    grammar.attribute(node, 'name') ??
    (first.id === typeNode?.id ? undefined : first)
  const value = attributes.get('value') ?? grammar.attribute(node, 'value')
  const variadic =
    event.set.variadic !== undefined ||
    text.startsWith('...', event.start) ||
    (text.startsWith('*', event.start) && typeNode?.startIndex !== event.start) ||
    (nameNode !== undefined && between(text, node, nameNode, typeNode).includes('...'))
  const { byReference } = grammar.spec.link.overloading ?? {}
  const mark = byReference && markOf(node, byReference)
  const parameter: Parameter = {
    name: nameNode ? oneLine(nameNode.text).replace(/^(\.\.\.|\*+)/, '') : '_',
    ...(typeNode ? { type: mark === undefined ? typeText(typeNode) : `${mark} ${typeText(typeNode)}` } : {}),
    ...(value ? { default: oneLine(value.text) } : {}),
    ...(variadic ? { variadic: true } : {}),
    ...(event.set.optional !== undefined ? { optional: true } : {}),
  }
  return { parameter, nameNode, typeNode }
}

/** Which of some words stands before a parameter or an argument: `ref`. */
export function markOf(node: Node, words: readonly string[]): string | undefined {
  return node.children.find(({ text }) => words.includes(text))?.text
}

/** `least` and `most` arguments; `most` is -1 when any number may follow. */
export function arityOf(parameters: readonly Parameter[]): readonly [number, number] {
  const least = parameters.filter((p) => !p.variadic && !p.optional && p.default === undefined).length
  return [least, parameters.some((p) => p.variadic) ? -1 : parameters.length]
}

/** A type as written, without the mark before it. */
export function typeText(node: Node): string {
  return oneLine(node.text).replace(/^(:|->)\s*/, '')
}

function between(text: string, node: Node, nameNode: Node, typeNode: Node | undefined): string {
  if (!typeNode || nameNode === node) return ''
  const start = Math.min(nameNode.endIndex, typeNode.startIndex)
  return text.slice(start, Math.max(typeNode.startIndex, nameNode.startIndex))
}

/** A decorator says that the function stands for another: `@functools.wraps(f)`. */
export function isWrapper({ spec }: Grammar, { decorators }: DraftDefinition): boolean {
  return decorators.some((one) => spec.wrapping?.includes(one.slice(0, one.indexOf('('))) ?? false)
}
