/**
 * What is said about a definition, word by word, and how much that weighs.
 *
 * A name weighs most, then what it stands in and what it takes and gives, then the
 * prose; the names that its body mentions weigh least, but they are what a
 * definition without a word of prose is found by.
 */
import type { Definition, Expression, FileFacts } from '../extract/facts.ts'
import { wordsOf } from './words.ts'

export type Said = readonly [word: string, weight: number]

/** One list a definition, in their order. `path` is that of the file. */
export function* documentsOf(path: string, facts: FileFacts, weights: Weights = WEIGHTS): Generator<Said[]> {
  const { definitions } = facts
  const folders = wordsOf(path.replace(/\.[^./]*$/, ''))
  const mentioned = mentionsOf(facts)
  for (const [ordinal, definition] of definitions.entries()) {
    const said: Said[] = []
    const say = (text: string, weight: number): void => {
      for (const word of wordsOf(text)) said.push([word, weight])
    }
    for (const word of folders) said.push([word, weights.path])
    say(definition.name, weights.name)
    for (const around of aroundOf(definitions, definition)) say(around.name, weights.around)
    const { parameters = [], return_type, bases = [], decorators = [], docstring } = definition.properties
    for (const { name, type } of parameters) {
      say(name, weights.parameter)
      if (type !== undefined) say(type, weights.type)
    }
    if (return_type !== undefined) say(return_type, weights.type)
    for (const base of bases) say(base, weights.around)
    for (const decorator of decorators) say(decorator, weights.type)
    if (docstring !== undefined) say(docstring, weights.prose)
    for (const name of mentioned[ordinal] ?? []) say(name, weights.body)
    yield said
  }
}

function* aroundOf(definitions: readonly Definition[], inner: Definition): Generator<Definition> {
  for (let at = inner.parent; at > 0; at = definitions[at]!.parent) yield definitions[at]!
}

/** By definition, the names that stand in its body, each once. */
function mentionsOf({ definitions, expressions, references }: FileFacts): (Set<string> | undefined)[] {
  const names: (Set<string> | undefined)[] = []
  for (const { from, target } of references) {
    const name = nameOf(expressions[target], definitions)
    if (name === undefined) continue
    names[from] ??= new Set()
    names[from].add(name)
  }
  return names
}

function nameOf(expression: Expression | undefined, definitions: readonly Definition[]): string | undefined {
  if (expression?.kind === 'name' || expression?.kind === 'member') return expression.name
  return expression?.kind === 'definition' ? definitions[expression.definition]?.name : undefined
}

export interface Weights {
  readonly name: number
  /** What a definition stands in, and its bases. */
  readonly around: number
  readonly path: number
  readonly parameter: number
  readonly type: number
  readonly prose: number
  readonly body: number
}

export const WEIGHTS: Weights = {
  name: 4,
  around: 1.5,
  path: 0.5,
  parameter: 0.75,
  type: 0.5,
  prose: 1,
  body: 0.5,
}
