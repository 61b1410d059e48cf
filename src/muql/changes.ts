/**
 * `SELECT … BETWEEN a AND b`: the nodes that differ between two commits, as a table.
 *
 * Two graphs are compared by id, as a delta is: a node is `added`, `removed`, or `modified`
 * when its code, its signature or what it says of itself differs; one that only moved is not.
 * What was removed is shown as it was, everything else as it is at the later commit.
 *
 * The rows go into the statement as one value, so all of SELECT works on them, and there is
 * a column more: `change`.
 *
 * Limit   `MAX_CHANGES` nodes.
 * Errors  `too_large` above it; `bad_muql` for tables of anything but nodes.
 */
import { MuError } from '../errors.ts'
import { type CatalogueTable, TABLES } from './catalogue.ts'
import { type Compiled, compile, tableOf } from './compile.ts'
import { badMuql } from './failure.ts'
import { parse } from './parse.ts'
import type { Row } from './sources.ts'
import type { Name, Select } from './tree.ts'
import { type Bindings, constantOf } from './typed.ts'
import { Values } from './values.ts'

/** A SELECT at one of the two commits, all of it. */
export type SelectAt = (compiled: Compiled) => Promise<readonly Row[]>

/** The table of what changed. */
export function changesTable(name: Name): CatalogueTable {
  const { row: _, ...table } = tableOf(name)
  if (!table.columns.some((column) => column.name === 'signature_hash')) {
    throw badMuql(`BETWEEN compares nodes; ${table.name} are none.`, name.at, {
      expected: TABLES.filter(({ from }) => from === NODES.from).map((one) => one.name),
      hint: `Ask SELECT … FROM ${table.name} AT each of the two commits.`,
    })
  }
  const columns = table.columns.map(({ needs: _needs, ...column }) => ({
    ...column,
    sql: `n.${column.name}`,
  }))
  return { ...table, from: 'changes n', joins: {}, columns: [CHANGE, ...columns], key: ['id'] }
}

/** The rows of that table as JSON. */
export async function changesOf(before: SelectAt, after: SelectAt): Promise<string> {
  const [old, now] = await Promise.all([prints(before), prints(after)])
  const removed = [...old.keys()].filter((id) => !now.has(id))
  const differing = [...now.keys()].filter((id) => old.get(id) !== now.get(id))
  if (removed.length + differing.length > MAX_CHANGES) {
    throw new MuError('too_large', `More than ${MAX_CHANGES} nodes differ between the two commits.`, {
      hint: 'Name two commits that are nearer to each other.',
    })
  }
  const [gone, come] = await Promise.all([details(before, removed), details(after, differing)])
  const rows = [
    ...gone.map((row) => named('removed', row)),
    ...come.map((row) => named(old.has(row[0] as string) ? 'modified' : 'added', row)),
  ]
  return JSON.stringify(rows)
}

/** The clause that makes the table of them. */
export function changesClause(json: string): (out: Bindings) => string {
  return (out) => {
    const rows = out.write(constantOf(json, START))
    const shape = Object.fromEntries(
      ['change', ...COLUMNS].map((name) => [name, NUMBERS.has(name) ? 'INTEGER' : 'VARCHAR']),
    )
    return `changes AS (SELECT unnest(from_json(${rows}, '${JSON.stringify([shape])}'), recursive := true))`
  }
}

/** What tells two versions of a node apart, by id. */
async function prints(select: SelectAt): Promise<Map<string, string>> {
  const rows = await select(compiled(PRINTS))
  return new Map(rows.map(([id, ...rest]) => [id as string, rest.join('\0')]))
}

async function details(select: SelectAt, ids: readonly string[]): Promise<readonly Row[]> {
  if (ids.length === 0) return []
  const among = (out: Bindings): string[] => [
    `n.id IN (SELECT unnest(from_json(${out.write(constantOf(JSON.stringify(ids), START))}, '["VARCHAR"]')))`,
  ]
  return select(compiled(`SELECT ${COLUMNS.join(', ')} FROM nodes`, among))
}

function compiled(muql: string, conditions?: (out: Bindings) => string[]): Compiled {
  const options = { values: new Values({}), maxRows: MAX_NODES, ...(conditions && { conditions }) }
  return compile(parse(muql) as Select, options)
}

function named(change: string, row: Row): object {
  return Object.fromEntries([['change', change], ...COLUMNS.map((name, i) => [name, row[i]])])
}

const NODES = TABLES[0]!
const COLUMNS = NODES.columns.map(({ name }) => name)
const NUMBERS: ReadonlySet<string> = new Set(
  NODES.columns.filter(({ type }) => type === 'number').map(({ name }) => name),
)
const CHANGE = {
  name: 'change',
  type: 'text',
  doc: 'added, modified or removed',
  sql: 'n.change',
  fold: 'lower',
} as const
const PRINTS = 'SELECT id, hash, signature_hash, kind, properties FROM nodes'
const START = { line: 1, column: 1 }
const MAX_CHANGES = 20_000
/** Of one commit. */
export const MAX_NODES = 1_000_000
