/**
 * Imports and exports: one fact per imported or exported name.
 *
 * The query says the form (`@import.named`, `.default`, `.namespace`, `.module`,
 * `.wildcard`, `.effect`, `.qualified`, `.tree`) and captures `@source`, `@name`,
 * `@local`; `#set!` adds `typeOnly`, `static`, `reexport`, `dynamic`. Forms are
 * those of the table at `Import` in `facts.ts`.
 */
import type { Site } from '../graph/types.ts'
import { nameWithArity } from './arity.ts'
import type { Collector } from './collect.ts'
import type { Draft, DraftExport, Frame } from './draft.ts'
import type { Event } from './events.ts'
import type { Import } from './facts.ts'
import { fromFile, groupsAround } from './modulepath.ts'
import type { Node } from './node.ts'
import { unquoted } from './text.ts'
import { appliedIn, argumentsAt } from './typearguments.ts'

type Flags = Pick<Import, 'typeOnly' | 'dormant' | 'static' | 'reexport' | 'dynamic'>

export function collectImport(collector: Collector, event: Event): void {
  const [form] = event.detail
  const { separator } = collector.grammar.spec
  const source = event.attributes.get('source')
  const specifier = source ? pathText(collector, (event.set.prefix ?? '') + specifierText(source)) : ''
  const nameNode = event.attributes.get('name')
  const localNode = event.attributes.get('local')
  const scope = collector.frame.definition
  const flags = flagsOf(collector, event, source ?? event.node)
  const add = (
    part: Pick<Import, 'name' | 'local' | 'wildcard'>,
    at: Node | undefined,
    from = specifier,
  ): void => {
    collector.draft.imports.push({
      specifier: from,
      ...part,
      ...flags,
      scope,
      site: siteOf(at ?? source ?? event.node),
    })
  }
  switch (form) {
    case 'named': {
      const name = nameNode ? unquoted(nameNode.text) : ''
      add({ name, local: localNode?.text ?? name }, nameNode)
      break
    }
    case 'default':
      add({ name: 'default', ...(localNode ? { local: localNode.text } : {}) }, localNode)
      break
    case 'namespace':
      add({ name: '*', ...(localNode ? { local: localNode.text } : {}) }, localNode)
      break
    case 'module': {
      // `import a.b` binds `a` and loads `a.b`; a Go import binds the last part of its path.
      const parts = specifier.split(separator)
      if (event.set.binds === 'last') {
        add({ name: '*', local: lastPart(parts) }, source)
        break
      }
      const first = parts[0] ?? specifier
      add({ name: '*', local: first }, source, first)
      if (parts.length > 1) add({ name: '*' }, source)
      break
    }
    case 'wildcard':
      add({ wildcard: true }, source)
      break
    case 'effect':
      add({}, source)
      break
    case 'qualified': {
      // Type arguments (`using L = A.List<int>`) say nothing of where the name comes from.
      const parts = specifier.replace(/<.*$/, '').split(separator)
      const { typeArity } = collector.grammar.spec.link
      if (source && localNode) nameApplied(collector, source, localNode.text)
      const name = nameWithArity(parts.pop() ?? specifier, typeArity ? argumentsIn(specifier) : 0)
      add({ name, local: localNode?.text ?? name }, source && lastNamed(source), parts.join(separator))
      break
    }
    case 'tree':
      collector.importEnd = event.node.endIndex
      useTree(collector, event.node, [], flags, scope)
  }
}

/** `using Row = Table<int>`: what the alias stands for. */
function nameApplied({ grammar, draft, frame }: Collector, source: Node, local: string): void {
  const generic = appliedIn(grammar, source)
  const args = argumentsAt(grammar, generic)
  const base = generic?.firstNamedChild
  if (!base || args.length === 0) return
  const isAlone = generic === source && grammar.spec.link.typeArity
  const name = isAlone ? { name: nameWithArity(base.text, args.length) } : {}
  draft.aliases.set(local, { base, ...name, args, frame })
}

/** A Rust `use` tree: `a::{b, c as d, e::*, self}`. */
function useTree(
  collector: Collector,
  node: Node,
  path: readonly string[],
  flags: Flags,
  scope: number,
): void {
  const { grammar, draft } = collector
  const { separator } = grammar.spec
  const inner = (child: Node | undefined, more: readonly string[]): void => {
    if (child) useTree(collector, child, more, flags, scope)
  }
  const add = (parts: readonly string[], local: string | undefined, at: Node, wildcard = false): void => {
    const whole = fromFile(parts, groupsAround(collector.frame, draft.definitions), grammar.spec)
    // A path of one part is a module by itself: a crate, or the module around.
    const isModule = wildcard || whole.length === 1
    const specifier = (isModule ? whole : whole.slice(0, -1)).join(separator)
    const name = isModule ? '*' : (whole.at(-1) ?? '')
    const known = local ?? parts.at(-1) ?? ''
    draft.imports.push({
      specifier,
      ...(wildcard ? { wildcard: true } : { name, ...(known === '_' ? {} : { local: known }) }),
      ...flags,
      scope,
      site: siteOf(at),
    })
  }
  const split = (at: Node): string[] =>
    at.text
      .replace(/\s+/g, '')
      .split(separator)
      .filter((part) => part !== '')
  switch (node.type) {
    case 'use_list':
      for (const child of node.namedChildren) inner(child ?? undefined, path)
      break
    case 'scoped_use_list': {
      const head = grammar.field(node, 'path')
      inner(grammar.field(node, 'list'), [...path, ...(head ? split(head) : [])])
      break
    }
    case 'use_as_clause': {
      const target = grammar.field(node, 'path')
      if (!target) return
      const parts = [...path, ...split(target)]
      add(parts.at(-1) === 'self' ? parts.slice(0, -1) : parts, grammar.field(node, 'alias')?.text, target)
      break
    }
    case 'use_wildcard':
      add([...path, ...split(node).slice(0, -1)], undefined, node, true)
      break
    case 'self':
      add(path, undefined, node)
      break
    default:
      add([...path, ...split(node)], undefined, lastNamed(node))
      break
  }
}

/**
 * Forms: `.local` (a declared or listed name), `.default`, `.from`, `.namespace`, `.star`, `.assign`
 * (`module.exports = v`), `.member` (`exports.a = v`).
 */
export function collectExport(collector: Collector, event: Event): void {
  const { attributes } = event
  const name = attributes.get('name')
  const alias = attributes.get('alias')
  const source = attributes.get('source')
  const value = attributes.get('value')
  const frame = collector.frame
  const declared = event.detail[0] === 'local' || event.detail[0] === 'default'
  if (declared && frame.definition !== 0) return
  const add = (
    part: Pick<DraftExport, 'name' | 'local' | 'from' | 'imported' | 'value' | 'member'>,
    node: Node,
  ): void => {
    collector.draft.exports.push({ ...part, frame, node })
  }
  const from = source ? specifierText(source) : ''
  switch (event.detail[0]) {
    case 'local':
      if (name) add({ name: unquoted((alias ?? name).text), local: name.text }, name)
      break
    case 'default':
      if (name) add({ name: 'default', local: name.text }, name)
      else if (value) add({ name: 'default', value }, value)
      break
    case 'from':
      if (name) add({ name: unquoted((alias ?? name).text), from, imported: unquoted(name.text) }, name)
      break
    case 'namespace':
      if (name) add({ name: unquoted(name.text), from, imported: '*' }, name)
      break
    case 'star':
      add({ name: '*', from }, source ?? event.node)
      break
    case 'assign':
      if (value) add({ name: '=', value }, value)
      break
    case 'member':
      if (name && value) add({ name: name.text, value, member: true }, name)
  }
}

/** 1-based line, 0-based column in UTF-16 code units. */
export function siteOf(node: Node): Site {
  return [node.startPosition.row + 1, node.startPosition.column]
}

/** What is written in quotes, or as a path; `import('./a')` in a type stands for what it imports. */
function specifierText(node: Node): string {
  return unquoted(node.text.replace(/^import\s*\(\s*(.*?)\s*\)$/, '$1')).replace(/\s+/g, '')
}

/** A specifier as the file's own module would write it. */
function pathText({ grammar, draft, frame }: Collector, text: string): string {
  const { spec } = grammar
  if (!spec.pathWords) return text
  return fromFile(text.split(spec.separator), groupsAround(frame, draft.definitions), spec).join(
    spec.separator,
  )
}

function lastPart(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  const name = /^v\d+$/.test(last) && parts.length > 1 ? (parts.at(-2) ?? last) : last
  return name.replace(/^go-|\.go$|\.v\d+$/g, '')
}

/** How many type arguments a written type has: those of `A<B<C, D>, E>` are two. */
function argumentsIn(type: string): number {
  let written = type.slice(type.indexOf('<') + 1, -1)
  if (written.length >= type.length - 1) return 0
  for (let shorter = ''; shorter !== written; ) {
    shorter = written
    written = written.replace(/[<[(][^<>[\]()]*[>\])]/g, '')
  }
  return written.split(',').length
}

function lastNamed(node: Node): Node {
  return node.lastNamedChild ?? node
}

/** What the pattern sets, and the words before the source say: `import static`, `global using`. */
function flagsOf(collector: Collector, event: Event, source: Node): Flags {
  const { grammar, text } = collector
  const words = Object.entries(grammar.spec.importWords ?? {})
  const dormant = collector.dormant(event.start)
  const head = words.length > 0 ? text.slice(event.start, source.startIndex).split(/\W+/) : []
  return {
    ...Object.fromEntries(words.flatMap(([word, flag]) => (head.includes(word) ? [[flag, true]] : []))),
    ...(event.set.typeOnly === undefined ? {} : { typeOnly: true }),
    ...(dormant === false ? {} : { dormant }),
    ...(event.set.static === undefined ? {} : { static: true }),
    ...(event.set.reexport === undefined ? {} : { reexport: true }),
    ...(event.set.dynamic === undefined ? {} : { dynamic: true }),
  }
}

/** The import that a call of `import` or `require` makes, by its index. */
export function dynamicImport(draft: Draft, specifier: string, node: Node, frame: Frame): number {
  const { imports } = draft
  const site = siteOf(node)
  const known = imports.findIndex((i) => i.dynamic && i.site[0] === site[0] && i.site[1] === site[1])
  if (known >= 0) return known
  return imports.push({ specifier, name: '*', dynamic: true, scope: frame.definition, site }) - 1
}
