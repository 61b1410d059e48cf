/**
 * A query from its text to its rows. Every statement has one shape of result.
 *
 * Rows come in batches as they are found, so that nobody must hold them all; what can be
 * said only at the end (`Tail`) comes after them. `total` counts the rows that the statement
 * has, `maxRows` aside; rows above `maxRows` are not given, and then `truncated` says so.
 */
import type { Work } from '../graph/work.ts'
import type { QueryRequest } from '../worker/protocol.ts'
import { changesClause, changesOf, changesTable, MAX_NODES } from './changes.ts'
import { type Compiled, compile } from './compile.ts'
import { describe } from './describe.ts'
import { explain } from './explain.ts'
import { conditionsOf, selectOf, setsOf } from './find.ts'
import { parse } from './parse.ts'
import type { Found, GraphSource, Limits, Row, RunSelect, Sources } from './sources.ts'
import type { Analyze, Explain, Find, Path, Show, Statement } from './statement.ts'
import type { Past, Select } from './tree.ts'
import { Values } from './values.ts'

/** What can be said when all rows are found. */
export interface Tail {
  readonly total: number
  readonly truncated: boolean
  /** `completeness`, where callers are told. */
  readonly sure?: object
}

export interface Answer {
  readonly columns: readonly string[]
  readonly rows: AsyncGenerator<readonly Row[], Tail>
}

export type Asked = Pick<QueryRequest, 'muql' | 'params' | 'maxRows' | 'timeoutMs'> & {
  readonly gone?: AbortSignal
}

/** Throws `bad_muql` with a position, and whatever the sources throw; so may taking the rows. */
export async function runQuery(query: Asked, sources: Sources): Promise<Answer> {
  return new Run(query, sources).statement(parse(query.muql))
}

/** One query while it runs. */
class Run {
  readonly #query: Asked
  readonly #sources: Sources
  readonly #values: Values
  readonly #end: number

  constructor(query: Asked, sources: Sources) {
    this.#query = query
    this.#sources = sources
    this.#end = performance.now() + query.timeoutMs
    this.#values = new Values(query.params ?? {})
  }

  async statement(statement: Statement): Promise<Answer> {
    switch (statement.kind) {
      case 'select':
        return statement.past
          ? this.#past(statement, statement.past)
          : this.#select(this.#compiled(statement))
      case 'find':
        return this.#select(await this.#found(statement))
      case 'analyze':
        return this.#analyze(statement)
      default:
        return whole(await this.#ask(statement), this.#query.maxRows)
    }
  }

  /** Of statements that are not answered by a SELECT. */
  #ask(statement: Exclude<Statement, Select | Find | Analyze>): Promise<Found> | Found {
    switch (statement.kind) {
      case 'describe':
        this.#values.close(statement.at)
        return describe(statement)
      case 'explain':
        return this.#explain(statement)
      case 'show':
        return this.#show(statement)
      case 'path':
        return this.#path(statement)
      case 'cycles': {
        const most = this.#most(statement.limit)
        this.#values.close(statement.at)
        return this.#walk((graph) => graph.cycles(statement.via, { most, shown: this.#query.maxRows }))
      }
      case 'history':
      case 'blame':
        return this.#history(statement)
    }
  }

  get #limits(): Limits {
    const { maxRows, gone } = this.#query
    return { maxRows, timeoutMs: Math.max(1, this.#end - performance.now()), ...(gone && { gone }) }
  }

  #walk<T>(work: (graph: GraphSource) => Work<T>): Promise<T> {
    return this.#sources.walk(work, this.#limits)
  }

  #compiled(select: Select): Compiled {
    return compile(select, { values: this.#values, maxRows: this.#query.maxRows })
  }

  async #found(find: Find): Promise<Compiled> {
    const values = this.#values
    const sets = await this.#walk((graph) => setsOf(find, graph, values))
    const conditions = conditionsOf(find, sets, values)
    return compile(selectOf(find), { values, maxRows: this.#query.maxRows, conditions })
  }

  #select(compiled: Compiled, select: RunSelect = this.#sources.select): Answer {
    return { columns: compiled.columns, rows: this.#rows(compiled, select) }
  }

  async *#rows({ sql, params, json, count }: Compiled, select: RunSelect): Answer['rows'] {
    const rows = select(sql, params, this.#limits)
    let given = 0
    try {
      for (;;) {
        const { done, value } = await rows.next()
        if (done) {
          if (!value.truncated) return { total: given, truncated: false }
          break
        }
        given += value.length
        yield json.includes(true) ? value.map((row) => readJson(row, json)) : value
      }
    } finally {
      await rows.return({ truncated: true })
    }
    const [[total] = []] = await all(select(count.sql, count.params, { ...this.#limits, maxRows: 1 }))
    return { total: Number(total), truncated: true }
  }

  async #past(statement: Select, past: Past): Promise<Answer> {
    const values = this.#values
    const { maxRows } = this.#query
    if (past.kind === 'at') {
      const commit = values.text(past.commit)
      return this.#select(this.#compiled(statement), this.#at(commit))
    }
    const table = changesTable(statement.table)
    const [from, to] = [values.text(past.from), values.text(past.to)]
    // What is wrong with the statement is said before two graphs are made.
    compile(statement, { values, maxRows, table })
    const at = (commit: string) => (one: Compiled) =>
      all(this.#at(commit)(one.sql, one.params, { ...this.#limits, maxRows: MAX_NODES }))
    const rows = await changesOf(at(from), at(to))
    return this.#select(compile(statement, { values, maxRows, table, with: changesClause(rows) }))
  }

  #at(commit: string): RunSelect {
    return (...select) => this.#sources.past.select(commit, ...select)
  }

  #show({ relation, of, depth, via, limit, at }: Show): Promise<Found> {
    const steps = depth && this.#values.count(depth, 'DEPTH', 1)
    const shown = this.#query.maxRows
    const reach = { via, most: this.#most(limit), shown, ...(steps !== undefined && { depth: steps }) }
    const name = this.#values.text(of)
    this.#values.close(at)
    return this.#walk((graph) => graph.show(relation, graph.resolve(name), reach))
  }

  #path({ all: several, from, to, depth, via, limit, at }: Path): Promise<Found> {
    const search = {
      via,
      depth: depth ? this.#values.count(depth, 'MAX DEPTH', 1) : DEPTH,
      shown: this.#query.maxRows,
      most: several ? this.#values.count(limit ?? PATHS, 'LIMIT', 1) : 1,
    }
    const [start, end] = [this.#values.text(from), this.#values.text(to)]
    this.#values.close(at)
    return this.#walk((graph) => graph.paths(graph.resolve(start), graph.resolve(end), search))
  }

  async #history(statement: Extract<Statement, { kind: 'history' | 'blame' }>): Promise<Found> {
    const name = this.#values.text(statement.of)
    const most = statement.kind === 'history' ? this.#most(statement.limit ?? HISTORY) : 0
    this.#values.close(statement.at)
    return this.#walk(
      once((graph) => {
        const nid = graph.resolve(name)
        return statement.kind === 'history' ? graph.history.log(nid, most) : graph.history.blame(nid)
      }),
    )
  }

  /** Of the analyses, this one is a SELECT. */
  async #complexity({ target, limit, at }: Analyze): Promise<Compiled> {
    const text = target && this.#values.text(target)
    const most = this.#most(limit ?? ANALYZED)
    const within = text === undefined ? undefined : await this.#walk(once((graph) => graph.within(text)))
    const conditions = within && (() => [`n.nid IN (${[...within].join(', ') || 'NULL'})`])
    const select = { ...COMPLEXITY, limit: { kind: 'literal', value: most, at } as const }
    const { maxRows } = this.#query
    return compile(select, { values: this.#values, maxRows, ...(conditions && { conditions }) })
  }

  async #analyze(statement: Analyze): Promise<Answer> {
    const { what, target, limit, at } = statement
    if (what === 'complexity') return this.#select(await this.#complexity(statement))
    const { maxRows } = this.#query
    const text = target && this.#values.text(target)
    const most = this.#most(limit ?? ANALYZED)
    this.#values.close(at)
    const found = await this.#walk((graph) => {
      if (what === 'impact') return graph.show('impact', graph.resolve(text!), { via: [], most })
      const within = text === undefined ? undefined : graph.within(text)
      if (what !== 'circular') return graph[what](within, most)
      return graph.cycles(['IMPORTS'], { most, shown: maxRows, ...(within && { touching: within }) })
    })
    return whole(found, maxRows)
  }

  async #explain({ statement, at }: Explain): Promise<Found> {
    const compiled = await this.#compiledOf(statement)
    if (!compiled) this.#values.use(statement)
    this.#values.close(at)
    return explain(statement, compiled, (sql, params) =>
      this.#sources.plan(sql, params, this.#limits.timeoutMs),
    )
  }

  /** Of what is answered by a SELECT. */
  async #compiledOf(statement: Statement): Promise<Compiled | undefined> {
    if (statement.kind === 'select') return this.#compiled(statement)
    if (statement.kind === 'find') return this.#found(statement)
    const isComplexity = statement.kind === 'analyze' && statement.what === 'complexity'
    return isComplexity ? this.#complexity(statement) : undefined
  }

  #most(limit: Show['limit']): number {
    return limit === undefined ? Number.MAX_SAFE_INTEGER : this.#values.count(limit, 'LIMIT')
  }
}

/** Every batch, in one. */
export async function all<T>(batches: AsyncGenerator<readonly T[], unknown>): Promise<T[]> {
  const rows: T[] = []
  for await (const batch of batches) for (const row of batch) rows.push(row)
  return rows
}

function whole({ columns, rows, total, completeness }: Found, maxRows: number): Answer {
  async function* given(): Answer['rows'] {
    const shown = rows.slice(0, maxRows)
    for (let at = 0; at < shown.length; at += BATCH) yield shown.slice(at, at + BATCH)
    return { total, truncated: total > shown.length, ...(completeness && { sure: completeness }) }
  }
  return { columns, rows: given() }
}

/** Work of one step. */
function once<T>(step: (graph: GraphSource) => T): (graph: GraphSource) => Work<T> {
  // biome-ignore lint/correctness/useYield: one step needs no rest
  return function* (graph) {
    return step(graph)
  }
}

function readJson(row: Row, json: readonly boolean[]): Row {
  return row.map((value, i) => (json[i] && typeof value === 'string' ? JSON.parse(value) : value))
}

const START = { line: 1, column: 1 }
const HISTORY = { kind: 'literal', value: 100, at: START } as const
const ANALYZED = { kind: 'literal', value: 50, at: START } as const
const PATHS = { kind: 'literal', value: 10, at: START } as const
const DEPTH = 10
const COMPLEXITY = parse(
  'SELECT id, type, name, file_path, complexity FROM functions ORDER BY complexity DESC',
) as Select
/** Rows of a found answer that are written in one go. */
const BATCH = 1000
