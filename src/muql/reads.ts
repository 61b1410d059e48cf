/**
 * What a statement reads, derived from its tree: which nodes, edges, unresolved
 * references and files, and which changes in them can show in its result.
 *
 * Where it is not plain, more is read than need be, never less. A node that a
 * statement names is read too: another of that name may come, or this one go.
 */
import { mayMean } from '../graph/refer.ts'
import { EDGE_TYPES, type EdgeType, type GraphNode } from '../graph/types.ts'
import { selectOf } from './find.ts'
import type { LinkRead, NodeRead, Reads } from './matters.ts'
import { selectReads } from './selectreads.ts'
import type { Analyze, Condition, Cycles, Find, Path, Show, Value } from './statement.ts'
import type { Select } from './tree.ts'
import type { Constant } from './typed.ts'
import { NAMING, STEPS, WALKS } from './walks.ts'

/** Statements whose result follows from the graph alone, and can change with it. */
export type Followed = Select | Show | Find | Cycles | Path | Analyze

export type Params = Readonly<Record<string, Constant>>

export function readsOf(statement: Followed, params: Params): Reads {
  switch (statement.kind) {
    case 'select':
      return selectReads(statement, params)
    case 'find':
      return findReads(statement, params)
    case 'show':
      return showReads(statement, params)
    case 'path': {
      const ends = [statement.from, statement.to].map((end) => named(end, params))
      return joined(...ends, { links: [along(statement.via.length > 0 ? statement.via : NAMING)] })
    }
    case 'cycles':
      return joined({ links: [along(statement.via.length > 0 ? statement.via : NAMING)] })
    case 'analyze':
      return analyzeReads(statement, params)
  }
}

function showReads({ relation, of, depth, via, limit }: Show, params: Params): Reads {
  const start = named(of, params)
  const starts = meaning(of, params)
  if (relation === 'references') {
    const types = via.length > 0 ? via : NAMING
    const walk = { end: 'target', starts, deep: false } as const
    return joined(start, { links: [{ ...along(types), sites: true, walk }] })
  }
  if (relation === 'implementations') return joined(start, DISPATCH)
  if ((relation === 'impact' || relation === 'ancestors') && via.length === 0) {
    return joined(start, DISPATCH, { links: [along(EDGE_TYPES)] })
  }
  const { direction, via: usual, depth: most } = WALKS[relation]
  const end = direction === 'in' ? 'target' : 'source'
  const link = along(via.length > 0 ? via : usual)
  // Beyond LIMIT the walk goes on, through nodes that are not shown.
  if (limit) return joined(start, { links: [link] })
  const steps = depth ? constantIn(depth, params) : most
  return joined(start, { links: [{ ...link, walk: { end, starts, deep: steps !== 1 } }] })
}

function findReads(find: Find, params: Params): Reads {
  const select = selectReads(selectOf(find), params)
  const conditions = find.condition ? conditionReads(find.condition, find, params) : []
  // A glob that fits no file is an error.
  const files = find.within ? [{ files: [FILES_THAT_COME_AND_GO] }] : []
  return joined(select, ...conditions, ...files)
}

function conditionReads(condition: Condition, find: Find, params: Params): Partial<Reads>[] {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.terms.flatMap((term) => conditionReads(term, find, params))
    case 'not':
      return conditionReads(condition.of, find, params)
    case 'matching':
      return []
    case 'decorated':
      return [{ nodes: [{ fits: any, changes: new Set(['properties']) }] }]
    case 'similar':
      return [named(condition.to, params), { nodes: [{ fits: any, changes: new Set(['properties']) }] }]
    case 'related': {
      const start = named(condition.to, params)
      if (condition.how === 'implementing') return [start, DISPATCH, { links: [along(['CONTAINS'])] }]
      const [type, direction, isDeep] = STEPS[condition.how]
      const end = direction === 'in' ? 'target' : 'source'
      const walk = { end, starts: meaning(condition.to, params), deep: false } as const
      const isLifted = LIFTED.has(find.target) && direction === 'in'
      return [
        start,
        { links: [{ ...along([type]), ...(!isDeep && { walk }) }] },
        ...(isLifted ? [{ links: [along(['CONTAINS'])] }] : []),
      ]
    }
  }
}

function analyzeReads({ what, target, at }: Analyze, params: Params): Reads {
  // What is inside it: a node's members, or the files that a glob fits.
  const inside = target
    ? [named(target, params), { links: [along(['CONTAINS'])], files: [FILES_THAT_COME_AND_GO] }]
    : []
  switch (what) {
    case 'complexity':
      return joined(...inside, { nodes: [{ fits: isFunction, changes: new Set(['body']) }] })
    case 'hotspots':
      return joined(...inside, {
        nodes: [{ fits: isFunction, changes: new Set(['body']) }],
        links: [along(NAMING)],
      })
    case 'coupling':
      return joined(...inside, { nodes: [COMING_AND_GOING], links: [along(NAMING)] })
    case 'cohesion':
      return joined(...inside, { nodes: [COMING_AND_GOING], links: [along(EDGE_TYPES)] })
    case 'unused':
      return joined(...inside, DISPATCH, {
        links: [along(EDGE_TYPES)],
        loose: [{ fits: ({ type }) => type === 'CALLS' }],
      })
    case 'circular':
      return joined({ links: [along(['IMPORTS'])] })
    case 'impact':
      return showReads({ kind: 'show', relation: 'impact', of: target!, via: [], at }, params)
  }
}

/** Which node a text means: one that answers to it may come or go. */
function named(value: Value, params: Params): Partial<Reads> {
  const means = meaning(value, params)
  return {
    nodes: [{ fits: ({ id }) => means(id), changes: new Set() }],
    // A class and its own constructor count as one.
    links: [{ fits: ({ type, target }) => type === 'CONTAINS' && means(target), sites: false }],
  }
}

function meaning(value: Value, params: Params): (id: string) => boolean {
  const text = constantIn(value, params)
  return typeof text === 'string' ? mayMean(text) : any
}

function constantIn(value: Value, params: Params): Constant | undefined {
  if (value.kind === 'literal') return value.value
  return Object.hasOwn(params, value.name) ? params[value.name] : undefined
}

function along(types: readonly EdgeType[]): LinkRead {
  return { fits: ({ type }) => types.includes(type), sites: false }
}

function joined(...all: readonly Partial<Reads>[]): Reads {
  return {
    nodes: all.flatMap(({ nodes = [] }) => nodes),
    links: all.flatMap(({ links = [] }) => links),
    loose: all.flatMap(({ loose = [] }) => loose),
    files: all.flatMap(({ files = [] }) => files),
  }
}

function any(): boolean {
  return true
}

function isFunction({ type }: GraphNode): boolean {
  return type === 'FUNCTION'
}

const COMING_AND_GOING: NodeRead = { fits: any, changes: new Set() }

const FILES_THAT_COME_AND_GO = { fits: any, how: new Set(['added', 'removed'] as const) }

/** Who may run in whose place (`graph/dispatch.ts`): bases, members, kinds and modifiers. */
const DISPATCH: Partial<Reads> = {
  nodes: [{ fits: any, changes: new Set(['properties']) }],
  links: [along(['INHERITS', 'CONTAINS'])],
}

/** Targets that stand so when something inside them does. */
const LIFTED: ReadonlySet<Find['target']> = new Set(['classes', 'interfaces', 'modules'])
