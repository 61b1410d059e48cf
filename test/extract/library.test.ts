/**
 * `library.json` holds what was extracted of `library.java` and `library.cs`, the declarations of the language's own
 * types, as far as linking reads it. `UPDATE=1` writes it anew.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { lookupName, plainName } from '../../src/extract/arity.ts'
import type { Expression } from '../../src/extract/expression.ts'
import { extract } from '../../src/extract/extract.ts'
import type { FileFacts } from '../../src/extract/facts.ts'
import { grammarOf, loadGrammars } from '../../src/extract/grammar.ts'
import { GRAMMARS } from '../../src/extract/language.ts'

beforeAll(() => loadGrammars(['java', 'csharp']))

test.each([
  ['java', 'library.java'],
  ['csharp', 'library.cs'],
])('what is kept of the declarations of %s is what they say', (language, file) => {
  const folder = join(GRAMMARS, language)
  const text = readFileSync(join(folder, file), 'utf8')
  const kept = `${JSON.stringify(needed(extract(language, file, text)))}\n`
  if (process.env.UPDATE) writeFileSync(join(folder, 'library.json'), kept)
  expect(readFileSync(join(folder, 'library.json'), 'utf8') === kept).toBe(true)
})

/** What linking reads: without what only the graph shows, and names say at once which declaration they mean. */
function needed(facts: FileFacts): unknown {
  const { definitions, imports, bindings, version, language } = facts
  const [expressions, at] = settled(facts)
  const value = (index: number | undefined) => (index === undefined ? {} : { value: at(index) })
  return {
    version,
    language,
    lines: 0,
    package: facts.package,
    definitions: definitions.map(
      ({
        type,
        kind,
        name,
        qualified,
        parent,
        static: isStatic,
        arity,
        returns,
        bases,
        typeParameters,
        properties,
        package: pack,
        accessor,
      }) => ({
        type,
        kind,
        name,
        qualified,
        parent,
        properties: { parameters: properties.parameters, modifiers: properties.modifiers },
        static: isStatic,
        arity,
        returns: returns?.map(at),
        bases: bases?.map(({ expression, relation }) => ({ expression: at(expression), relation })),
        typeParameters,
        package: pack,
        accessor,
      }),
    ),
    bindings: bindings.map(({ name, scope, value: index, static: isStatic }) => ({
      name,
      scope,
      ...value(index),
      static: isStatic,
    })),
    imports: imports.map(({ specifier, name, local, scope }) => ({ specifier, name, local, scope })),
    exports: [],
    expressions,
    references: [],
    extensions: [],
    problems: [],
  }
}

/** Expressions that others need, each once, and where one went; a container is always the language's own. */
function settled({
  language,
  expressions,
  definitions,
}: FileFacts): [readonly Expression[], (index: number) => number] {
  const { link } = grammarOf(language).spec
  const all: Expression[] = []
  const known = new Map<string, number>()
  const intern = (one: Expression): number => {
    const key = JSON.stringify(one)
    const index = known.get(key) ?? all.push(one) - 1
    known.set(key, index)
    return index
  }
  const named = (path: string): Expression => {
    const definition = definitions.findIndex(
      (one) => one.type === 'CLASS' && (one.qualified === path || lookupName(one, link) === path),
    )
    if (definition >= 0) return { kind: 'definition', definition }
    // Functions and tasks are known by their names (C#).
    const name = plainName(path)
    if (language === 'csharp' && link.globals.includes(name)) return { kind: 'builtin', name }
    throw new Error(`the library does not declare ${path}`)
  }
  const pathOf = (index: number): string => {
    const one = expressions[index]!
    if (one.kind === 'definition') return definitions[one.definition]!.qualified
    return one.kind === 'member' ? `${pathOf(one.of)}.${one.name}` : 'name' in one ? `${one.name}` : ''
  }
  const at = (index: number): number => {
    const one = expressions[index]!
    switch (one.kind) {
      case 'unless':
        return at(one.of)
      case 'name':
        return intern(named(one.name))
      case 'member':
        return /^[A-Z]/.test(one.name) ? intern(named(pathOf(index))) : intern({ ...one, of: at(one.of) })
      case 'apply':
        return intern({ ...one, of: at(one.of), arguments: one.arguments.map(at) })
      case 'instance':
        return intern({ ...one, of: at(one.of) })
      case 'intersection':
        return intern({ ...one, of: one.of.map(at) })
      case 'parameter':
        return intern(one.of === undefined ? one : { ...one, of: at(one.of) })
      case 'list': {
        const map = one.map && { key: at(one.map.key), pair: at(one.map.pair) }
        return intern({ ...one, of: at(one.of), ...(map && { map }) })
      }
      case 'object': {
        const values = Object.fromEntries(
          Object.entries(one.values ?? {}).map(([name, of]) => [name, at(of)]),
        )
        const of = one.of && { ...one.of, arguments: one.of.arguments.map(at) }
        return intern({ ...one, values, ...(of && { of }) })
      }
      case 'builtin':
      case 'unknown':
        return intern(one)
      default:
        throw new Error(`the library says nothing that is ${one.kind}`)
    }
  }
  return [all, at]
}
