/**
 * extract: `(language, path, text) → FileFacts`, pure and total.
 *
 * One parse, whose tree is copied into a table (`tree.ts`), one search for the patterns of the language in it
 * (`matcher.ts`), two passes over the matches: `collect.ts` registers names, `expressions.ts` reads what refers
 * to them. Broken source keeps what could be parsed and says where it is broken. Disk, other files and time
 * are not known here.
 */
import type { NodeProperties } from '../graph/types.ts'
import { toBinding } from './bindings.ts'
import { offSpans, readByBranches } from './branches.ts'
import { Collector } from './collect.ts'
import type { Comment } from './docs.ts'
import { type Draft, type DraftBase, type DraftDefinition, newDraft } from './draft.ts'
import { echoing } from './echoes.ts'
import { Embedded } from './embedded.ts'
import { type Event, toEvents } from './events.ts'
import { settleExpandos } from './expando.ts'
import { Expressions } from './expressions.ts'
import { heldIn, toExtension } from './extended.ts'
import { type Base, type Definition, type Export, FACTS_VERSION, type FileFacts } from './facts.ts'
import { type Grammar, grammarOf } from './grammar.ts'
import { hashText, type Span, TokenText } from './hash.ts'
import { arityOf, isWrapper, typeText } from './header.ts'
import { siteOf } from './imports.ts'
import type { LanguageSpec } from './language.ts'
import { lendBounds } from './lent.ts'
import { settleImports } from './modulepath.ts'
import { lineStarts, type Node } from './node.ts'
import { parse } from './parse.ts'
import { declarePositions } from './positional.ts'
import type { Problem } from './problem.ts'
import { fieldsOf, nameToken, toReference } from './references.ts'
import { repaired } from './repair.ts'
import { contextOf, resultsOf, resultTold } from './results.ts'
import { toSignatures } from './signatures.ts'
import { oneLine, unquoted } from './text.ts'
import { toldImports } from './toldimports.ts'
import { toldTypes } from './toldtypes.ts'
import { declareTypeVariables } from './typevariables.ts'

/**
 * Facts of one file. `text` is decoded and without a byte order mark.
 * The language's grammar must be loaded (`loadGrammars`). Never throws for any text.
 */
export function extract(language: string, path: string, text: string): FileFacts {
  const grammar = grammarOf(language)
  const code = repaired(text, grammar.spec.repairs ?? [])
  const source = { text, offset: 0, lines: lineStarts(text) }
  const read = (input: string): Node | undefined => parse(grammar, input, source)
  const { directives } = grammar.spec
  const root = directives ? readByBranches(code, directives, read) : read(code)
  if (!root) throw new Error(`${path}: the parser gave no tree`)
  const embedded = new Embedded(grammar, text, root)
  const events = embedded.with(toEvents(grammar, root))
  const off = grammar.spec.directives ? offSpans(text, grammar.spec.directives) : []
  return factsFrom(grammar, newDraft(path, text, root, { off, embedded: embedded.roots }), text, events)
}

function factsFrom(grammar: Grammar, empty: Draft, text: string, events: readonly Event[]): FileFacts {
  const { spec } = grammar
  const comments = events.filter((event) => event.role === 'comment')
  const collector = new Collector(grammar, empty, text, commentRows(comments))
  const problems: Problem[] = []
  let wildcard: string[] | undefined
  for (const event of events) {
    if (event.role === 'error' || event.role === 'missing') addProblem(problems, event)
    else if (event.role === 'wildcard') {
      wildcard ??= []
      wildcard.push(unquoted(event.node.text))
    } else collector.take(event)
  }
  const { draft } = collector
  if (spec.docs.types) draft.imports.push(...toldImports(comments, text))
  lendBounds(grammar, draft)
  declareTypeVariables(grammar, draft)
  declarePositions(grammar, draft)
  settleExpandos(grammar, draft)
  const expressions = new Expressions(grammar, draft)
  const strings = events.filter((event) => event.role === 'string')
  const tokens = new TokenText(text, comments, strings, spec.indentation ?? false)
  const nested = childSpans(draft.definitions)
  const bases = (list: readonly DraftBase[]): Base[] => list.map((base) => toBase(grammar, expressions, base))
  const definitions = draft.definitions.map((d, i) =>
    toDefinition(grammar, expressions, draft.definitions, d, tokens, nested[i]!, text),
  )
  const bindings = draft.bindings.map((binding) => toBinding(grammar, expressions, draft, binding))
  bindings.push(...toSignatures(expressions, draft))
  const fields = fieldsOf(grammar, draft)
  const references = draft.references.flatMap((one) => toReference(grammar, expressions, fields, one))
  const told = spec.docs.types ? toldTypes(comments, text, expressions, draft.definitions[0]!.inside) : []
  const exports = [...exportsOf(expressions, draft), ...told]
  const extensions = draft.extensions.map((one) => toExtension(spec, expressions, one, bases(one.bases)))
  return {
    version: FACTS_VERSION,
    language: spec.name,
    lines: text === '' ? 0 : draft.definitions[0]!.node.endPosition.row + (text.endsWith('\n') ? 0 : 1),
    ...(draft.package === undefined ? {} : { package: draft.package }),
    ...(draft.condition === undefined ? {} : { condition: draft.condition }),
    definitions:
      spec.link.extendsOthers === 'types'
        ? echoing(
            definitions,
            references,
            extensions,
            expressions.list,
            draft.extensions.map((one) => heldIn(grammar, expressions.types, draft, one)),
          )
        : definitions,
    bindings,
    imports: settleImports(draft.imports, draft.definitions, spec),
    exports,
    ...(wildcard ? { wildcard } : {}),
    expressions: expressions.list,
    references,
    extensions,
    problems,
  }
}

function toDefinition(
  grammar: Grammar,
  expressions: Expressions,
  all: readonly DraftDefinition[],
  draft: DraftDefinition,
  tokens: TokenText,
  nested: readonly Span[],
  text: string,
): Definition {
  const { spec } = grammar
  const returnType = draft.type === 'FUNCTION' ? grammar.attribute(draft.shape, 'return_type') : undefined
  const isFunction = draft.type === 'FUNCTION'
  const aliased = isFunction ? undefined : aliasedType(grammar, draft)
  const isStatic =
    isFunction &&
    (draft.given ||
      (spec.static?.modifiers?.some((m) => draft.modifiers.includes(m)) ?? false) ||
      (spec.static?.decorators?.some((d) => draft.decorators.includes(d)) ?? false) ||
      (spec.static?.withoutSelf === true && MEMBERS.has(draft.frame.kind) && !draft.hasSelf))
  const accessor =
    (spec.accessor?.modifiers?.some((m) => draft.modifiers.includes(m)) ?? false) ||
    (spec.accessor?.decorators?.some((d) => draft.decorators.includes(d)) ?? false) ||
    (spec.accessor?.kinds?.includes(draft.kind) ?? false)
  const properties: NodeProperties = {
    ...(draft.parameters.length > 0 ? { parameters: draft.parameters } : {}),
    ...(returnType ? { return_type: typeText(returnType) } : {}),
    ...(draft.decorators.length > 0 ? { decorators: draft.decorators } : {}),
    ...(draft.modifiers.length > 0 ? { modifiers: draft.modifiers } : {}),
    ...(draft.docstring === undefined ? {} : { docstring: draft.docstring }),
    ...(draft.bases.length > 0 ? { bases: draft.bases.map((base) => oneLine(base.node.text)) } : {}),
  }
  const told = isFunction && !returnType ? resultTold(grammar, expressions, draft) : undefined
  const results = isFunction
    ? returnType
      ? [expressions.types.typed(returnType, draft.inside)]
      : told !== undefined
        ? [told]
        : resultsOf(expressions, draft.returns).filter((value) => {
            const one = expressions.list[value]!
            // A wrapper stands for what it wraps, and that is not known.
            return one.kind !== 'definition' || !isWrapper(grammar, all[one.definition]!)
          })
    : aliased
      ? [expressions.types.typed(aliased, draft.inside)].filter(
          (i) => expressions.list[i]!.kind !== 'unknown',
        )
      : []
  const isContext = draft.decorators.some((one) => spec.contexts?.includes(one))
  const returns = isContext && results.length > 0 ? [contextOf(expressions, results)] : results
  const { docstring: _, ...signature } = properties
  return {
    type: draft.type,
    kind: draft.kind,
    name: draft.name,
    qualified: draft.qualified,
    parent: draft.parent,
    lineStart: draft.type === 'MODULE' ? 1 : draft.node.startPosition.row + 1,
    lineEnd: draft.type === 'MODULE' ? Math.max(1, lineCount(text)) : draft.node.endPosition.row + 1,
    site: draft.nameNode ? siteOf(draft.nameNode) : draft.type === 'MODULE' ? [1, 0] : siteOf(draft.shape),
    complexity: isFunction ? 1 + draft.decisions : 0,
    properties,
    hash: tokens.hash(draft, nested),
    signatureHash: hashText(JSON.stringify([draft.kind, draft.name, signature])),
    ...(draft.package === undefined ? {} : { package: draft.package }),
    ...(isStatic ? { static: true } : {}),
    ...(accessor ? { accessor: true } : {}),
    ...(isFunction && isSignature(spec, all, draft) ? { signature: true } : {}),
    ...(isFunction ? { arity: arityOf(draft.parameters) } : {}),
    ...(returns.length > 0 ? { returns } : {}),
    ...(draft.bases.length > 0
      ? { bases: draft.bases.map((base) => toBase(grammar, expressions, base)) }
      : {}),
    ...(draft.typeParameters.size > 0 ? { typeParameters: [...draft.typeParameters.keys()] } : {}),
    ...(draft.hidden ? { hidden: draft.hidden } : {}),
    ...(draft.dormant === false ? {} : { dormant: draft.dormant }),
  }
}

/** In an interface there is nothing else. */
function isSignature(
  { link }: LanguageSpec,
  definitions: readonly DraftDefinition[],
  { shape, parent }: DraftDefinition,
): boolean {
  if (link.redefinition !== 'overload' || link.gradual !== true) return false
  return definitions[parent]?.kind !== 'interface' && shape.childForFieldName('body') === null
}

function exportsOf(expressions: Expressions, { exports }: Draft): Export[] {
  const all: Export[] = exports.map(({ frame, node, value, member: _, ...rest }) => ({
    ...rest,
    ...(value ? { value: expressions.value(value, frame) } : {}),
    site: siteOf(node),
  }))
  const member = exports.find((one) => one.member)
  if (!member || all.some(({ name }) => name === '=' || name === 'default')) return all
  const value = expressions.interner.intern({ kind: 'name', name: 'exports', scope: 0 })
  return [...all, { name: '=', value, site: siteOf(member.node) }]
}

/** The type a class stands for; the fields of a record type are its own. */
function aliasedType(grammar: Grammar, { shape, kind }: DraftDefinition): Node | undefined {
  const type = grammar.attribute(shape, 'aliased')
  const isBody = kind !== 'type_alias' && type && grammar.type[type.typeId]?.kind === 'record'
  return isBody ? undefined : type
}

function toBase(grammar: Grammar, { types }: Expressions, { node, frame, relation }: DraftBase): Base {
  const next = node.nextNamedSibling
  const beside = next && next.type === grammar.spec.baseArguments ? next : undefined
  const holds = types.container(node, beside, frame)
  return {
    expression: types.apply(types.typeName(node, frame), beside?.namedChildren ?? [], frame),
    ...(holds === undefined ? {} : { holds }),
    relation,
    site: siteOf(nameToken(grammar, node)),
  }
}

/** For each definition, the spans of the definitions directly inside it, sorted. */
function childSpans(definitions: readonly DraftDefinition[]): readonly Span[][] {
  const spans: Span[][] = definitions.map(() => [])
  for (const definition of definitions) {
    if (definition.parent < 0) continue
    for (let at = definition.parent; at >= 0; at = definitions[at]!.parent) {
      const around = definitions[at]!
      if (around.start <= definition.start && definition.end <= around.end) {
        spans[at]!.push(definition)
        break
      }
    }
  }
  return spans
}

function commentRows(events: readonly Event[]): ReadonlyMap<number, Comment> {
  const rows = new Map<number, Comment>()
  for (const { start, end, node } of events) {
    const startRow = node.startPosition.row
    // Some grammars count the line break as part of a line comment.
    const { row, column } = node.endPosition
    const endRow = column === 0 && row > startRow ? row - 1 : row
    rows.set(endRow, { start, end, startRow, endRow })
  }
  return rows
}

function addProblem(problems: Problem[], event: Event): void {
  if (problems.length >= MAX_PROBLEMS) return
  const [line, column] = siteOf(event.node)
  const missing = event.role === 'missing'
  const message = missing
    ? `${event.node.type} is missing`
    : `cannot be parsed: ${oneLine(event.node.text).slice(0, 60)}`
  problems.push({ kind: missing ? 'missing' : 'syntax', message, line, column })
}

function lineCount(text: string): number {
  let lines = text.endsWith('\n') ? 0 : 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return lines
}

/** Frames in which a function is a member of a type. */
const MEMBERS: ReadonlySet<string> = new Set(['class', 'extension'])
const MAX_PROBLEMS = 20
