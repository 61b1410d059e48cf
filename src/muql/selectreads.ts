/**
 * What a SELECT reads.
 *
 * Columns that decide (WHERE, GROUP BY, HAVING, ORDER BY; all of them where rows are
 * merged) matter in every row that may fit; columns that are only shown, in rows of
 * the result.
 */
import type { Change } from '../graph/delta.ts'
import type { LinkTouch, LooseTouch } from '../graph/touch.ts'
import { isAggregate } from './call.ts'
import type { CatalogueTable } from './catalogue.ts'
import { tableOf } from './compile.ts'
import { type Fits, fitsOf, type Known } from './fits.ts'
import type { Reads } from './matters.ts'
import { type Column, childrenOf, type Expression, type Select } from './tree.ts'
import type { Constant } from './typed.ts'

/** Errors: `bad_muql` when there is no such table. */
export function selectReads(select: Select, params: Readonly<Record<string, Constant>>): Reads {
  const table = tableOf(select.table)
  const folded = new Set(table.columns.filter(({ fold }) => fold).map(({ name }) => name))
  const fits = fitsOf(select.where, { columns: FIXED, folded, params })
  const columns = columnsOf(select, table)
  const all = [...columns.deciding, ...columns.shown]
  switch (table.name) {
    case 'edges':
      return { ...NOTHING, links: [edgeRead(fits, all.some(isOfSites))] }
    case 'references':
      return {
        ...NOTHING,
        links: [{ fits: (link) => fits(mentionOf(link)), sites: true }],
        loose: [{ fits: (loose) => fits(looseOf(loose)) }],
      }
    case 'files': {
      const how = all.every(({ path }) => path[0] === 'path') ? COMINGS : ANY_FILE
      return { ...NOTHING, files: [{ fits: (path) => fits({ path }), how }] }
    }
    default: {
      const type = TYPES[table.name]
      const fitsNode: Reads['nodes'][number]['fits'] = (node) =>
        (type === undefined || node.type === type) &&
        fits({ id: node.id, type: node.type, name: node.name, file_path: node.file_path ?? null })
      const changes = changesIn(columns.deciding)
      return { ...NOTHING, nodes: [{ fits: fitsNode, changes, shown: changesIn(columns.shown) }] }
    }
  }
}

/** Columns are only shown when the result tells, by their ids, which rows it shows. */
function columnsOf(
  select: Select,
  table: CatalogueTable,
): { readonly deciding: readonly Column[]; readonly shown: readonly Column[] } {
  const items = select.items.flatMap((item): Expression[] =>
    item.kind === 'item'
      ? [item.expression]
      : table.columns.map(({ name }) => ({ kind: 'column', path: [name], at: item.at })),
  )
  const { where, group, having, order, distinct } = select
  const clauses = [...(where ? [where] : []), ...group, ...(having ? [having] : [])]
  const ordered = order.map(({ expression }) => expression)
  const shown = items.flatMap(columnsIn)
  const deciding = [...clauses, ...ordered].flatMap(columnsIn)
  const names = new Set(table.columns.map(({ name }) => name))
  const isMerged = distinct || group.length > 0 || having !== undefined || items.some(hasAggregate)
  // A name or a position of the result stands for one of its expressions.
  const isNamed = deciding.some(({ path }) => !names.has(path[0]!)) || ordered.some(isPosition)
  // An alias may be called `id`, or like the column by which rows are ordered.
  const isAliased = select.items.some((item) => item.kind === 'item' && item.alias !== undefined)
  const showsIds = items.some((item) => item.kind === 'column' && item.path[0] === 'id')
  if (isMerged || isNamed || isAliased || !showsIds) return { deciding: [...deciding, ...shown], shown: [] }
  return { deciding, shown }
}

function columnsIn(expression: Expression): Column[] {
  return expression.kind === 'column' ? [expression] : childrenOf(expression).flatMap(columnsIn)
}

function hasAggregate(expression: Expression): boolean {
  return (expression.kind === 'call' && isAggregate(expression)) || childrenOf(expression).some(hasAggregate)
}

function isPosition({ kind }: Expression): boolean {
  return kind === 'literal'
}

function changesIn(columns: readonly Column[]): Set<Change> {
  return new Set(
    columns.flatMap(({ path: [name, property] }) => {
      if (property !== undefined) return property === 'lines' ? ['position'] : ['properties']
      return CHANGES[name!] ?? []
    }),
  )
}

function isOfSites({ path }: Column): boolean {
  return SITED.has(path[0]!)
}

function edgeRead(fits: Fits, sites: boolean): Reads['links'][number] {
  return { fits: (link) => fits({ ...mentionOf(link), relation: link.relation ?? null }), sites }
}

/** The name of what is meant is not known here. */
function mentionOf({ source, target, type, origin, file_path }: LinkTouch): Known {
  return { source, target, type, origin, file_path }
}

function looseOf({ source, name, type, file_path }: LooseTouch): Known {
  return { source, target: null, name, type, origin: null, file_path }
}

const NOTHING: Reads = { nodes: [], links: [], loose: [], files: [] }

const FIXED: ReadonlySet<string> = new Set([
  'id',
  'type',
  'name',
  'file_path',
  'source',
  'target',
  'origin',
  'relation',
  'path',
])

const TYPES: Readonly<Record<string, string>> = {
  functions: 'FUNCTION',
  classes: 'CLASS',
  modules: 'MODULE',
  externals: 'EXTERNAL',
}

/** What must have changed in a node for its columns to differ; the others follow from its id. */
const CHANGES: Readonly<Record<string, readonly Change[]>> = {
  kind: ['properties'],
  qualified_name: ['properties'],
  line_start: ['position'],
  line_end: ['position'],
  complexity: ['body'],
  properties: ['properties', 'position'],
  hash: ['body'],
  signature_hash: ['signature'],
}

const SITED: ReadonlySet<string> = new Set(['site_count', 'line', 'sites'])

const COMINGS = new Set(['added', 'removed'] as const)
const ANY_FILE = new Set(['added', 'removed', 'modified'] as const)
