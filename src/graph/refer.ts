/**
 * Reference: which node somebody means who writes an id, a name or a path.
 *
 * The first of these ways by which anything is found is the one that counts:
 *   1. the id; with an absolute path inside the root, too
 *   2. the path of a file, or a path and a qualified name (`src/a.py:C.m`)
 *   3. the qualified name (`C.m`)
 *   4. the name, of an external too
 *   5. the end of a path (`billing/tax.py`, `tax.py`), or of a dotted name that
 *      begins with folders (`billing.tax.Invoice.total`)
 *   6. the name or qualified name in any case
 * Several nodes found by one way are all candidates: nobody is taken silently. A
 * class and its own constructor are one: the class.
 *
 * Cost  A lookup for 1 and 2, else one look at every name, about 10 ms for 200,000.
 */
import { compare } from './diff.ts'
import { moduleId, typeOfId } from './ids.ts'
import type { Graph } from './memory.ts'
import { nameOfId } from './name.ts'

/** Nodes that are meant, by id; none when there is no such node. */
export function refer(graph: Graph, text: string, root: string): readonly number[] {
  const wanted = relative(text, root)
  const { nodes } = graph
  const exact = nodes.nid(wanted) ?? nodes.nid(moduleId(wanted))
  if (exact !== undefined) return [exact]
  if (typeOfId(wanted) !== undefined || wanted === '') return []
  const ways: number[][] = [[], [], [], [], []]
  const read = reader(wanted)
  for (const [id, nid] of nodes) {
    const way = read(id, nodes.name(nid))
    if (way !== undefined) ways[way]!.push(nid)
  }
  const found = ways.find((nids) => nids.length > 0) ?? []
  return withoutConstructors(graph, found).sort((a, b) => compare(nodes.id(a), nodes.id(b)))
}

/**
 * A test for ids that `refer` may find for this text, in whatever graph and root: it
 * says yes to all of these, and to a few more. For who must know when to ask again.
 */
export function mayMean(text: string): (id: string) => boolean {
  if (/^\w*:?\//.test(text)) return () => true
  if (typeOfId(text) !== undefined) return (id) => id === text
  const lower = text.toLowerCase()
  const last = lower.slice(lower.lastIndexOf('.') + 1)
  if (last.includes(':')) return (id) => id.toLowerCase().replace(/~\d+$/, '').endsWith(last)
  return (id) => {
    const lowered = id.toLowerCase()
    if (lowered.endsWith(lower) || lowered.replace(/~\d+$/, '').endsWith(lower)) return true
    const name = nameOfId(lowered)
    return name === lower || name === last
  }
}

/** An id or path that begins with the root, below it. */
export function relative(text: string, root: string): string {
  const prefix = root.endsWith('/') ? root : `${root}/`
  const start = text.startsWith('/') ? 0 : text.indexOf(':') + 1
  return text.startsWith(prefix, start) ? text.slice(0, start) + text.slice(start + prefix.length) : text
}

/** The way by which a node answers to `wanted`, from 0. */
function reader(wanted: string): (id: string, name: string) => number | undefined {
  const pathEnd = `/${wanted}`
  const lower = wanted.toLowerCase()
  const dotted = wanted.includes('.') ? `.${wanted}` : undefined
  const last = wanted.slice(wanted.lastIndexOf('.') + 1)
  return (id, name) => {
    if (name === wanted) return id.startsWith('mod:') ? NAME : isQualified(id, wanted) ? QUALIFIED : NAME
    if (id.endsWith(wanted)) {
      if (id.length - wanted.length === id.indexOf(':') + 1) return PLACED
      if (isQualified(id, wanted)) return QUALIFIED
      if (id.endsWith(pathEnd)) return END
      if (wanted.includes(':') && id.endsWith(`/${wanted}`)) return END
    }
    if (dotted !== undefined && name === last && `.${dottedOf(id)}`.endsWith(dotted)) return END
    const mayBe = name.length === wanted.length || dotted !== undefined
    if (mayBe && (name.toLowerCase() === lower || isQualified(id.toLowerCase(), lower))) return ANY_CASE
    return undefined
  }
}

/** Whether the qualified name, what stands after the path, is this. */
function isQualified(id: string, wanted: string): boolean {
  return id.endsWith(wanted) && id[id.length - wanted.length - 1] === ':' && !id.startsWith('mod:')
}

/** `fn:src/billing/tax.py:Invoice.total` → `src.billing.tax.Invoice.total`. */
function dottedOf(id: string): string {
  const colon = id.indexOf(':')
  const end = id.lastIndexOf(':')
  const [path, name] = end > colon ? [id.slice(colon + 1, end), id.slice(end)] : [id.slice(colon + 1), '']
  return `${path.replace(/\.[^./]*$/, '')}${name}`.replace(/[/:]/g, '.')
}

function withoutConstructors({ nodes, edges }: Graph, found: readonly number[]): number[] {
  const classes = new Set(found.filter((nid) => nodes.type(nid) === 'CLASS'))
  return found.filter((nid) => {
    for (const slot of edges.in(nid)) {
      if (edges.type(slot) === 'CONTAINS' && classes.has(edges.source(slot))) return false
    }
    return true
  })
}

const PLACED = 0
const QUALIFIED = 1
const NAME = 2
const END = 3
const ANY_CASE = 4
