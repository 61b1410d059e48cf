/**
 * Nodes and edges of the graph → a document.
 *
 * `toDocument` puts what is chosen into its modules and classes. A method whose class was not
 * chosen stands under the class's name, which is marked as partial. `entryOf` is one node alone,
 * pure and without its children, for those who weigh node by node.
 *
 * The order follows from the nodes alone: modules by path, in them classes before functions,
 * each in the order of the source.
 */
import { compare } from '../graph/diff.ts'
import type { EdgeType, GraphEdge, GraphNode } from '../graph/types.ts'
import { grouped } from '../grouped.ts'
import type { ClassEntry, Entry, FunctionEntry, ListEntry, ModuleEntry, MuDocument } from './document.ts'
import { moduleNames } from './modulename.ts'

export interface DocumentOptions {
  /** Heading lines, such as `Context Extract`. */
  readonly headings?: readonly string[]
  /** Complexity is said from here on. */
  readonly complexityFrom?: number
  /** The first line of a docstring, as a note. */
  readonly docs?: boolean
  /** More lines under a node: call sites, source. */
  readonly extra?: (node: GraphNode) => readonly Entry[]
}

/** Of `edges`, the imports of chosen modules are shown, as `@deps` with the names of modules. */
export function toDocument(
  nodes: Iterable<GraphNode>,
  edges: Iterable<GraphEdge>,
  options: DocumentOptions = {},
): MuDocument {
  const { headings = [], extra = () => [] } = options
  const byFile = grouped(nodes, (node) => node.file_path ?? '')
  const externals = byFile.get('') ?? []
  byFile.delete('')
  const out = grouped(edges, ({ source }) => source)
  const paths = [...byFile.keys()].sort(compare)
  const names = moduleNames([...paths, ...importedPaths(out)])
  const head: Entry[] = headings.map((text) => ({ kind: 'heading', level: 1, text }))
  const packages = externals.map(({ name }) => name).sort(compare)
  if (packages.length > 0) head.push({ kind: 'list', key: 'ext', values: packages })
  const modules = paths.map((path) =>
    toModule(names.get(path)!, path, byFile.get(path)!, {
      ...options,
      extra: (node) => [...importsOf(out.get(node.id) ?? [], names), ...extra(node)],
    }),
  )
  return { head, modules }
}

/** One file's chosen nodes. */
export function toModule(
  name: string,
  path: string,
  nodes: readonly GraphNode[],
  options: DocumentOptions = {},
): ModuleEntry {
  const { extra = () => [] } = options
  const sorted = [...nodes].sort((a, b) => (a.line_start ?? 0) - (b.line_start ?? 0) || compare(a.id, b.id))
  const module = sorted.find(({ type }) => type === 'MODULE')
  const inside = sorted.filter((node) => node !== module)
  const owners = ownersOf(inside)
  const at = (node: GraphNode): string => placeOf(node, owners)
  const children = grouped(inside, at)
  const build = (node: GraphNode): Entry => {
    const entry = entryOf(node, options)
    const named = at(node) === '' ? { ...entry, name: node.qualified_name } : entry
    const own = extra(node)
    return { ...named, children: [...named.children, ...own, ...(children.get(node.id) ?? []).map(build)] }
  }
  const entries = (children.get('') ?? []).map(build)
  const partial = [...children]
    .filter(([place]) => place.startsWith(PARTIAL))
    .map(([place, members]) => partialClass(place.slice(PARTIAL.length), members.map(build)))
  const classes = entries.filter(({ kind }) => kind === 'class')
  return {
    kind: 'module',
    name,
    tags: [{ kind: 'tag', key: 'file', value: path }],
    needs: [],
    notes: [],
    children: [
      ...(module ? [...docOf(module, options), ...extra(module)] : []),
      ...classes,
      ...partial,
      ...entries.filter(({ kind }) => kind !== 'class'),
    ],
  }
}

/** A node of a file by itself; its children are at most a note. */
export function entryOf(node: GraphNode, options: DocumentOptions = {}): ClassEntry | FunctionEntry {
  const { complexityFrom = COMPLEXITY_FROM } = options
  const { properties, kind } = node
  const modifiers = [...(properties.modifiers ?? [])]
  if (!PLAIN_KINDS.has(kind) && !modifiers.includes(kind)) modifiers.push(kind)
  const shared = {
    decorators: (properties.decorators ?? []).map((one) => one.replace(/^@/, '')),
    modifiers,
    name: lastName(node),
    notes: node.complexity >= complexityFrom ? [`complexity:${node.complexity}`] : [],
    children: docOf(node, options),
  }
  if (node.type === 'CLASS') return { kind: 'class', ...shared, fields: [], bases: properties.bases ?? [] }
  let variadics = 0
  const parameters = (properties.parameters ?? []).map(
    ({ name, type, default: value, variadic, optional }) => ({
      stars: variadic ? (Math.min(2, ++variadics) as 1 | 2) : (0 as const),
      name,
      optional: optional === true,
      ...(type !== undefined && { type }),
      ...(value !== undefined && { default: value }),
    }),
  )
  const result = properties.return_type === undefined ? {} : { returns: properties.return_type }
  return { kind: 'function', ...shared, parameters, ...result }
}

/** The class that methods stand under whose class was not chosen. */
function partialClass(name: string, children: readonly Entry[]): ClassEntry {
  const note: Entry = { kind: 'note', text: PARTIAL_NOTE }
  const nothing = { decorators: [], modifiers: [], fields: [], bases: [], notes: [] }
  return { kind: 'class', ...nothing, name, children: [note, ...children] }
}

/** Who holds a qualified name: a class rather than a function. */
function ownersOf(nodes: readonly GraphNode[]): Map<string, GraphNode> {
  const owners = new Map<string, GraphNode>()
  for (const node of nodes) {
    if (node.type === 'CLASS' || !owners.has(node.qualified_name)) owners.set(node.qualified_name, node)
  }
  return owners
}

/** The id of what a node stands in; empty for the module; `PARTIAL` and a name for a class that is not there. */
function placeOf(node: GraphNode, owners: ReadonlyMap<string, GraphNode>): string {
  const { qualified_name: qualified, type, kind } = node
  const around = qualified.slice(0, -lastName(node).length - 1)
  if (around === '') return ''
  const owner = owners.get(around)
  if (owner) return owner.id
  return type === 'FUNCTION' && kind !== 'function' ? PARTIAL + around : ''
}

/** The name as its scope knows it: with `~n` where it stands there several times. */
function lastName({ name, qualified_name: qualified }: GraphNode): string {
  const numbered = name + (/~\d+$/.exec(qualified)?.[0] ?? '')
  const known = [name, numbered].find((one) => qualified === one || qualified.endsWith(`.${one}`))
  return known ?? qualified.slice(qualified.lastIndexOf('.') + 1)
}

function docOf({ properties: { docstring } }: GraphNode, { docs }: DocumentOptions): Entry[] {
  const first = docs ? docstring?.trim().split('\n')[0]?.trim().slice(0, DOC_CHARS) : undefined
  return first ? [{ kind: 'note', text: first }] : []
}

/** All edges that leave a node, as lists of ids. */
export function relationsOf(out: readonly GraphEdge[]): ListEntry[] {
  return listsOf(out, KEYS, (id) => id)
}

/** Its imports, by the names of modules. */
function importsOf(out: readonly GraphEdge[], names: ReadonlyMap<string, string>): ListEntry[] {
  return listsOf(out, { IMPORTS: KEYS.IMPORTS }, (id) => names.get(id.slice(4)) ?? id.slice(4))
}

function listsOf(
  out: readonly GraphEdge[],
  keys: Partial<Record<EdgeType, string>>,
  called: (id: string) => string,
): ListEntry[] {
  return Object.entries(keys).flatMap(([type, key]) => {
    const shown = out
      .filter((edge) => edge.type === type && !isNested(edge))
      .map(({ target }) => called(target))
    const values = [...new Set(shown)].sort(compare)
    return values.length > 0 ? [{ kind: 'list', key, values }] : []
  })
}

/** Whether the nesting of the text says this edge: the inner id is the outer one and a simple name. */
function isNested({ source, target, type }: GraphEdge): boolean {
  if (type !== 'CONTAINS') return false
  const outer = source.slice(source.indexOf(':') + 1) + (source.startsWith('mod:') ? ':' : '.')
  const inner = target.slice(target.indexOf(':') + 1)
  return inner.startsWith(outer) && !inner.slice(outer.length).includes('.')
}

function importedPaths(out: ReadonlyMap<string, readonly GraphEdge[]>): string[] {
  const targets = [...out.values()].flat().map(({ target }) => target)
  return targets.filter((id) => id.startsWith('mod:')).map((id) => id.slice(4))
}

const PARTIAL = 'partial\0'
const PARTIAL_NOTE = '(partial - selected methods only)'
const COMPLEXITY_FROM = 20
const DOC_CHARS = 120

/** Kinds that the sigil says. */
const PLAIN_KINDS: ReadonlySet<string> = new Set(['class', 'function', 'method', 'constructor'])

const KEYS = {
  CONTAINS: 'contains',
  IMPORTS: 'deps',
  INHERITS: 'inherits',
  CALLS: 'calls',
  USES: 'uses',
} as const satisfies Record<EdgeType, string>
