/**
 * A language made ready for parsing: WASM grammar, compiled query, rules by node type id.
 *
 * Rules are looked up per node, so they are turned from names to small integers
 * once. Grammars load on first need: a project in one language pays for one.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Language, Parser } from 'web-tree-sitter'
import { type Fields, GRAMMARS, type LanguageSpec, languages } from './language.ts'
import type { Matched } from './matched.ts'
import { type Layout, layoutOf, startParser } from './memory.ts'
import type { Outcome } from './narrowing.ts'
import type { Node } from './node.ts'
import { compileQuery, type Query } from './pattern.ts'
import type { Rule } from './rule.ts'
import type { Around } from './targeted.ts'
import { wayReader } from './way.ts'

export interface Grammar {
  readonly spec: LanguageSpec
  readonly parser: Parser
  readonly layout: Layout
  readonly query: Query
  readonly expression: RuleTable
  readonly type: RuleTable
  readonly pattern: RuleTable
  /** Node type id → how the outcome of a test inside goes on. */
  readonly narrowing: readonly (Outcome | undefined)[]
  /** Node type id → what it tells of the patterns, and of the values, in it. */
  readonly matched: RuleTable<Matched>
  readonly around: RuleTable<Around>
  readonly modifiers: ReadonlySet<string>
  /** What stands where a type would and says only "see the value". */
  readonly inferred: ReadonlySet<string>
  /** Types that the language names like any other, and that are nobody's. */
  readonly primitives: ReadonlySet<string>
  /** Function or method of the language's own → the type it gives, see `gives`. */
  readonly given: ReadonlyMap<string, string>
  /** Kind of literal → ends of one that say its type: `1u8`, `5L`. */
  readonly suffixes: ReadonlyMap<string, readonly string[]>
  /** Whether one of several blocks may be a value: `if a { b } else { c }`. */
  readonly hasBranches: boolean
  /** The child of `node` that holds `attribute`, by the language's field map. */
  attribute(node: Node, attribute: string): Node | undefined
  /** The child in field `name`, or at the end of a way of steps; see `way.ts`. */
  field(node: Node, name: string): Node | undefined
  /** The name token in field `name`: of a name applied to type arguments, the name alone. */
  token(node: Node, name: string): Node | undefined
}

/** Node type id → rule. */
export type RuleTable<R = Rule> = readonly (R | undefined)[]

const require = createRequire(import.meta.url)
const ready = new Map<string, Grammar>()
const loading = new Map<string, Promise<Grammar>>()

/** Loads the grammars of these languages (all by default). Idempotent; about 30 ms and 6–80 ms a language. */
export async function loadGrammars(names: Iterable<string> = languages().keys()): Promise<void> {
  await startParser()
  for (const name of names) {
    const grammar = loading.get(name) ?? load(name)
    loading.set(name, grammar)
    ready.set(name, await grammar)
  }
}

/** A loaded grammar; `loadGrammars` must have been awaited for it. */
export function grammarOf(name: string): Grammar {
  const grammar = ready.get(name)
  if (!grammar) throw new Error(`grammar ${name} is not loaded`)
  return grammar
}

function suffixesOf(literals: readonly string[]): Map<string, string[]> {
  const suffixes = new Map<string, string[]>()
  for (const literal of literals) {
    const [kind, suffix] = literal.split(':')
    if (suffix !== undefined) suffixes.set(kind!, [...(suffixes.get(kind!) ?? []), suffix])
  }
  return suffixes
}

async function load(name: string): Promise<Grammar> {
  const spec = languages().get(name)
  if (!spec) throw new Error(`no language ${name} under grammars/`)
  if (spec.docs.grammar !== undefined) await loadGrammars([spec.docs.grammar])
  const wasm = join(dirname(require.resolve('@vscode/tree-sitter-wasm/package.json')), 'wasm', spec.wasm)
  const language = await Language.load(wasm)
  const parser = new Parser()
  parser.setLanguage(language)
  const field = wayReader(language)
  const byType = fieldMap(spec, language)
  const special = new Set(byType.flatMap((fields) => Object.keys(fields ?? {})))
  const expression = table<Rule>(spec, 'expressions', spec.expressions, language)
  return {
    spec,
    parser,
    layout: layoutOf(language),
    query: compile(spec, language),
    expression,
    type: table<Rule>(spec, 'types', spec.types, language),
    pattern: table<Rule>(spec, 'patterns', spec.patterns, language),
    narrowing: language.types.map((type) => spec.narrowing?.[type]),
    matched: table<Matched>(spec, 'matched', spec.matched, language),
    around: table<Around>(spec, 'targeted', spec.targeted?.around, language),
    modifiers: new Set(spec.modifiers),
    inferred: new Set(spec.inferred ?? []),
    primitives: new Set(spec.primitives ?? []),
    given: new Map(
      Object.entries(spec.gives ?? {}).flatMap(([type, names]) => names.map((name) => [name, type] as const)),
    ),
    suffixes: suffixesOf(Object.keys(spec.link.overloading?.literals ?? {})),
    hasBranches: expression.some((rule) => rule?.kind === 'branches'),
    field,
    token: (node, name) => {
      let at = field(node, name)
      while (at && expression[at.typeId]?.kind === 'apply')
        at = field(at, expression[at.typeId]!.of ?? '#first')
      return at
    },
    attribute: (node, attribute) => {
      // Most attributes have one way whatever the node: its type need not be asked for.
      const own = special.has(attribute) ? byType[node.typeId]?.[attribute] : undefined
      return field(node, own ?? spec.fields['*']?.[attribute] ?? attribute)
    },
  }
}

function fieldMap(spec: LanguageSpec, language: Language): readonly (Fields | undefined)[] {
  return language.types.map((type) => spec.fields[type])
}

/** Rules by node type id; one may be written as its kind alone. */
function table<R extends { readonly kind: string }>(
  spec: LanguageSpec,
  section: string,
  rules: Readonly<Record<string, R | R['kind']>> = {},
  language: Language,
): RuleTable<R> {
  const unknown = Object.keys(rules).filter((type) => !language.types.includes(type))
  if (unknown.length > 0 && spec.like === undefined)
    throw new Error(`${spec.name}: ${section} names unknown node types: ${unknown.join(', ')}`)
  return language.types.map((type) => {
    const rule = Object.hasOwn(rules, type) ? rules[type] : undefined
    return typeof rule === 'string' ? ({ kind: rule } as R) : rule
  })
}

function compile(spec: LanguageSpec, language: Language): Query {
  try {
    return compileQuery(queryText(spec), language)
  } catch (error) {
    throw new Error(`${spec.name}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** All that is asked of a language's trees, in tree-sitter's query language. */
export function queryText(spec: LanguageSpec): string {
  const parts = spec.queries.map((file) => readFileSync(join(GRAMMARS, spec.name, file), 'utf8'))
  for (const [capture, patterns] of [
    ['decision', spec.decisions],
    ['string', spec.strings],
    ['comment', spec.comments],
    ['embedded', spec.embedded ?? []],
  ] as const) {
    parts.push(...patterns.map((pattern) => `${pattern} @${capture}`))
  }
  parts.push('(ERROR) @error', '(MISSING) @missing')
  return parts.join('\n')
}
