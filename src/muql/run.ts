/**
 * A query from its text to its result. Every statement has one shape of result.
 *
 * `total` counts the rows that the statement has, `maxRows` aside; rows above
 * `maxRows` are not given, and then `truncated` says so.
 */
import type { QueryRequest } from '../worker/protocol.ts'
import { type Compiled, compile } from './compile.ts'
import { describe } from './describe.ts'
import { explain } from './explain.ts'
import { conditionsOf, selectOf } from './find.ts'
import { parse } from './parse.ts'
import type { Found, Sources } from './sources.ts'
import type { Analyze, Explain, Find, Path, Show } from './statement.ts'
import type { Select } from './tree.ts'
import { Values } from './values.ts'

export interface QueryResult {
  readonly columns: readonly string[]
  /** Arrays in the order of `columns`, or objects by their names. */
  readonly rows: readonly (readonly unknown[])[] | readonly Readonly<Record<string, unknown>>[]
  readonly total: number
  readonly truncated: boolean
  readonly execution_time_ms: number
}

/** Throws `bad_muql` with a position, and whatever the sources throw. */
export async function runQuery(query: QueryRequest, sources: Sources): Promise<QueryResult> {
  const started = performance.now()
  const statement = parse(query.muql)
  const run = new Run(query, sources, started)
  const { columns, rows: all, total, completeness } = await run.statement(statement)
  const rows = all.slice(0, query.maxRows)
  return {
    columns,
    rows: query.rows === 'objects' ? rows.map((row) => keyed(columns, row)) : rows,
    total,
    truncated: total > rows.length,
    ...completeness,
    execution_time_ms: Math.round((performance.now() - started) * 100) / 100,
  }
}

/** One query while it runs. */
class Run {
  readonly #query: QueryRequest
  readonly #sources: Sources
  readonly #started: number
  readonly #values: Values

  constructor(query: QueryRequest, sources: Sources, started: number) {
    this.#query = query
    this.#sources = sources
    this.#started = started
    this.#values = new Values(query.params ?? {})
  }

  statement(statement: ReturnType<typeof parse>): Promise<Found> | Found {
    switch (statement.kind) {
      case 'select':
        return this.#select(this.#compiled(statement))
      case 'find':
        return this.#select(this.#found(statement))
      case 'describe':
        return this.#closed(statement, () => describe(statement))
      case 'explain':
        return this.#explain(statement)
      case 'show':
        return this.#show(statement)
      case 'path':
        return this.#path(statement)
      case 'analyze':
        return this.#analyze(statement)
      case 'cycles': {
        const most = this.#most(statement.limit)
        return this.#closed(statement, () => this.#sources.graph.cycles(statement.via, most))
      }
      case 'history': {
        const most = this.#most(statement.limit ?? HISTORY)
        const nid = this.#sources.graph.resolve(this.#values.text(statement.of))
        return this.#closed(statement, () => this.#sources.history.log(nid, most))
      }
      case 'blame': {
        const nid = this.#sources.graph.resolve(this.#values.text(statement.of))
        return this.#closed(statement, () => this.#sources.history.blame(nid))
      }
    }
  }

  #compiled(select: Select): Compiled {
    return compile(select, { values: this.#values, maxRows: this.#query.maxRows })
  }

  #found(find: Find): Compiled {
    const { maxRows } = this.#query
    const conditions = conditionsOf(find, this.#sources.graph, this.#values)
    return compile(selectOf(find), { values: this.#values, maxRows, conditions })
  }

  async #select(compiled: Compiled): Promise<Found> {
    const { maxRows, timeoutMs } = this.#query
    const { select } = this.#sources
    const { rows, truncated } = await select(compiled.sql, compiled.params, { maxRows, timeoutMs })
    const left = Math.max(1, timeoutMs - (performance.now() - this.#started))
    const { count } = compiled
    const total = truncated
      ? Number((await select(count.sql, count.params, { maxRows: 1, timeoutMs: left })).rows[0]?.[0])
      : rows.length
    const read = rows.map((row) => row.map((value, i) => (compiled.json[i] ? readJson(value) : value)))
    return { columns: compiled.columns, rows: read, total }
  }

  #show({ relation, of, depth, via, limit, at }: Show): Found {
    const { graph } = this.#sources
    const steps = depth && this.#values.count(depth, 'DEPTH', 1)
    const most = this.#most(limit)
    const nid = graph.resolve(this.#values.text(of))
    const reach = { via, most, ...(steps !== undefined && { depth: steps }) }
    return this.#closed({ at }, () => graph.show(relation, nid, reach))
  }

  #path({ all, from, to, depth, via, limit, at }: Path): Found {
    const { graph } = this.#sources
    const search = {
      via,
      depth: depth ? this.#values.count(depth, 'MAX DEPTH', 1) : DEPTH,
      most: all ? this.#values.count(limit ?? PATHS, 'LIMIT', 1) : 1,
    }
    const [start, end] = [from, to].map((one) => graph.resolve(this.#values.text(one))) as [number, number]
    return this.#closed({ at }, () => graph.paths(start, end, search))
  }

  #analyze({ what, target, limit, at }: Analyze): Promise<Found> | Found {
    const { graph } = this.#sources
    const text = target && this.#values.text(target)
    const most = this.#most(limit ?? ANALYZED)
    if (what === 'impact') {
      return this.#closed({ at }, () => graph.show('impact', graph.resolve(text!), { via: [], most }))
    }
    if (what === 'circular') return this.#closed({ at }, () => graph.cycles(['IMPORTS'], most))
    const within = text === undefined ? undefined : graph.within(text)
    if (what !== 'complexity') return this.#closed({ at }, () => graph[what](within, most))
    const conditions = within && (() => [`n.nid IN (${[...within].join(', ') || 'NULL'})`])
    const select = parse(
      'SELECT id, type, name, file_path, complexity FROM functions ORDER BY complexity DESC',
    )
    const options = { values: this.#values, maxRows: this.#query.maxRows, ...(conditions && { conditions }) }
    const limited = { ...(select as Select), limit: { kind: 'literal', value: most, at } as const }
    return this.#select(compile(limited, options))
  }

  async #explain({ statement, at }: Explain): Promise<Found> {
    const compiled =
      statement.kind === 'select'
        ? this.#compiled(statement)
        : statement.kind === 'find'
          ? this.#found(statement)
          : undefined
    this.#values.close(at)
    return explain(statement, compiled, (sql, params) =>
      this.#sources.plan(sql, params, this.#query.timeoutMs),
    )
  }

  #most(limit: Show['limit']): number {
    return limit === undefined ? Number.MAX_SAFE_INTEGER : this.#values.count(limit, 'LIMIT')
  }

  /** Errors before the work: a parameter that nobody used. Cuts at `maxRows`. */
  #closed<T extends Found | Promise<Found>>({ at }: Pick<Show, 'at'>, work: () => T): T {
    this.#values.close(at)
    return work()
  }
}

function readJson(value: unknown): unknown {
  return typeof value === 'string' ? JSON.parse(value) : value
}

function keyed(columns: readonly string[], row: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(columns.map((name, i) => [name, row[i]]))
}

const START = { line: 1, column: 1 }
const HISTORY = { kind: 'literal', value: 100, at: START } as const
const ANALYZED = { kind: 'literal', value: 50, at: START } as const
const PATHS = { kind: 'literal', value: 10, at: START } as const
const DEPTH = 10
