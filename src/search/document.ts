/**
 * What is said about a definition, word by word, and how much that weighs.
 *
 * A name weighs most, then what it stands in and what it takes and gives, then the
 * prose; the names that its body mentions weigh least, but they are what a
 * definition without a word of prose is found by.
 */
import type { Expression } from '../extract/expression.ts'
import type { Definition, FileFacts } from '../extract/facts.ts'
import { compoundOf, wordsOf } from './words.ts'

export type Said = readonly [word: string, weight: number]

/**
 * One list a definition, in their order; before them, what is `undefined` is a place to rest in the
 * work for a large file. `path` is that of the file.
 */
export function* documentsOf(path: string, facts: FileFacts): Generator<Said[] | undefined> {
  const { definitions } = facts
  const folders = wordsOf(path.replace(/\.[^./]*$/, ''))
  yield
  const mentioned = yield* mentionsOf(facts)
  for (const [ordinal, definition] of definitions.entries()) {
    const said: Said[] = []
    const say = (text: string, weight: number): void => {
      for (const word of wordsOf(text)) said.push([word, weight])
    }
    for (const word of folders) said.push([word, WEIGHTS.path])
    say(definition.name, WEIGHTS.name)
    const compound = compoundOf(definition.name)
    if (compound !== undefined) said.push([compound, WEIGHTS.name])
    for (const around of aroundOf(definitions, definition)) say(around.name, WEIGHTS.around)
    const { parameters = [], return_type, bases = [], decorators = [], docstring } = definition.properties
    for (const { name, type } of parameters) {
      say(name, WEIGHTS.parameter)
      if (type !== undefined) say(type, WEIGHTS.type)
    }
    if (return_type !== undefined) say(return_type, WEIGHTS.type)
    for (const base of bases) say(base, WEIGHTS.around)
    for (const decorator of decorators) say(decorator, WEIGHTS.type)
    if (docstring !== undefined) say(docstring, WEIGHTS.prose)
    for (const name of mentioned[ordinal] ?? []) say(name, WEIGHTS.body)
    yield said
  }
}

function* aroundOf(definitions: readonly Definition[], inner: Definition): Generator<Definition> {
  for (let at = inner.parent; at > 0; at = definitions[at]!.parent) yield definitions[at]!
}

/** By definition, the names that stand in its body, each once. */
function* mentionsOf(facts: FileFacts): Generator<undefined, (Set<string> | undefined)[]> {
  const names: (Set<string> | undefined)[] = []
  // Each is decoded when it is first read.
  const { definitions, expressions } = facts
  yield
  const { references } = facts
  for (const [at, { from, target }] of references.entries()) {
    if (at % STRIDE === 0) yield
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

interface Weights {
  readonly name: number
  /** What a definition stands in, and its bases. */
  readonly around: number
  readonly path: number
  readonly parameter: number
  readonly type: number
  readonly prose: number
  readonly body: number
}

const WEIGHTS: Weights = {
  name: 4,
  around: 1.5,
  path: 0.5,
  parameter: 0.75,
  type: 0.5,
  prose: 1,
  body: 0.5,
}

/** References between two rests: some hundred microseconds. */
const STRIDE = 1024
