/**
 * A small made-up project in a real store, and questions to it.
 *
 *   src/shop/cart.py       module, Cart(Base), Cart.add (complexity 3), Cart.total (12), helper's caller
 *   src/shop/tax.ts        module, compute_tax (20), helper (1)
 *   src/don't%_panic.go    module, panic (5)
 *   assets/big.ts          skipped
 *   ext:requests
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MuError } from '../../src/errors.ts'
import { Graph } from '../../src/graph/memory.ts'
import type { GraphNode, NodeProperties } from '../../src/graph/types.ts'
import { openStore } from '../../src/store/open.ts'
import type { EdgeRow, FileRows, NodeRow, UnresolvedRow } from '../../src/store/rows.ts'
import { walkOn } from '../../src/worker/ask/walk.ts'
import { answerOf, NO_PAST, type QueryResult } from './answer.ts'

export type Params = Readonly<Record<string, string | number | boolean | null>>

export interface Project {
  ask(muql: string, params?: Params, more?: { maxRows?: number; rows?: 'objects' }): Promise<QueryResult>
  /** The rows alone. */
  rows(muql: string, params?: Params): Promise<readonly unknown[]>
  /** The error that a statement must have. */
  refused(muql: string, params?: Params): Promise<MuError>
  /** Every statement that reached the database. */
  readonly statements: readonly { readonly sql: string; readonly params: readonly unknown[] }[]
}

export async function openProject(): Promise<Project & { close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'mu-muql-'))
  const { store } = await openStore({
    derivation: 'test',
    file: join(folder, 'mubase.duckdb'),
    log: { info() {}, warn() {} },
  })
  await store.commit({ removed: [], files: FILES, externals: { added: [REQUESTS], removed: [] } })
  const statements: { sql: string; params: readonly unknown[] }[] = []
  const ask: Project['ask'] = (muql, params = {}, { maxRows = 1000, rows = 'arrays' as const } = {}) =>
    answerOf(
      { muql, params, maxRows, timeoutMs: 10_000, rows },
      {
        select(sql, values, limits) {
          statements.push({ sql, params: values })
          return store.stream(sql, values, limits)
        },
        plan: (sql, values, timeoutMs) => store.plan(sql, values, timeoutMs),
        walk: walkOn(() => new Graph(), folder),
        past: NO_PAST,
      },
    )
  return {
    ask,
    statements,
    rows: async (muql, params) => (await ask(muql, params)).rows,
    async refused(muql, params) {
      try {
        await ask(muql, params)
      } catch (error) {
        return error as MuError
      }
      throw new Error(`not refused: ${muql}`)
    },
    async close() {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function node(
  nid: number,
  type: GraphNode['type'],
  kind: string,
  path: string,
  qualified: string,
  more: { complexity?: number; lines?: [number, number]; properties?: NodeProperties } = {},
): NodeRow {
  const prefix = { MODULE: 'mod', CLASS: 'cls', FUNCTION: 'fn', EXTERNAL: 'ext' }[type]
  const [line_start, line_end] = more.lines ?? [1, 40]
  return {
    nid,
    node: {
      id: type === 'MODULE' ? `mod:${path}` : `${prefix}:${path}:${qualified}`,
      type,
      kind,
      name: qualified.split('.').at(-1)!,
      qualified_name: type === 'MODULE' ? path : qualified,
      file_path: path,
      line_start,
      line_end,
      complexity: more.complexity ?? 0,
      properties: more.properties ?? {},
      hash: `000000000000000${nid}`.slice(-16),
      signature_hash: `00000000000000a${nid}`.slice(-16),
    },
  }
}

function file(
  fileId: number,
  path: string,
  language: string,
  nodes: readonly NodeRow[],
  edges: readonly EdgeRow[],
  unresolved: readonly UnresolvedRow[] = [],
): FileRows {
  return {
    fileId,
    path,
    size: 1000 * fileId,
    changedMs: 1,
    hash: `h${fileId}`,
    language,
    problems: fileId === 2 ? 1 : 0,
    facts: new Uint8Array(),
    asked: new Int32Array(),
    nodes,
    edges,
    unresolved,
  }
}

function contains(source: number, ...targets: number[]): EdgeRow[] {
  return targets.map((target) => ({ source, target, type: 'CONTAINS', origin: 'scope', sites: [] }))
}

const REQUESTS: NodeRow = {
  nid: 1,
  node: {
    id: 'ext:requests',
    type: 'EXTERNAL',
    kind: 'package',
    name: 'requests',
    qualified_name: 'requests',
    complexity: 0,
    properties: {},
  },
}

const CART = 'src/shop/cart.py'
const TAX = 'src/shop/tax.ts'
const PANIC = "src/don't%_panic.go"

const FILES: readonly FileRows[] = [
  file(
    1,
    CART,
    'python',
    [
      node(10, 'MODULE', 'module', CART, 'cart', { properties: { language: 'python', lines: 40 } }),
      node(11, 'CLASS', 'class', CART, 'Cart', { lines: [3, 38], properties: { bases: ['Base'] } }),
      node(12, 'FUNCTION', 'method', CART, 'Cart.add', {
        complexity: 3,
        lines: [5, 12],
        properties: {
          parameters: [{ name: 'self' }, { name: 'item', type: 'Item' }],
          decorators: ['app.route("/add")', 'cached'],
          return_type: 'None',
          docstring: "Adds an item.\nIt's kept.",
        },
      }),
      node(13, 'FUNCTION', 'method', CART, 'Cart.total', {
        complexity: 12,
        lines: [14, 38],
        properties: { parameters: [{ name: 'self' }], return_type: 'int', modifiers: ['async'] },
      }),
    ],
    [
      ...contains(10, 11),
      ...contains(11, 12, 13),
      {
        source: 13,
        target: 21,
        type: 'CALLS',
        origin: 'import',
        sites: [
          [16, 8],
          [20, 4],
        ],
      },
      { source: 13, target: 12, type: 'CALLS', origin: 'self', sites: [[18, 9]] },
      { source: 10, target: 1, type: 'IMPORTS', origin: 'external', sites: [[1, 7]] },
      { source: 11, target: 11, type: 'INHERITS', origin: 'scope', relation: 'extends', sites: [[3, 11]] },
    ],
    [{ source: 13, name: 'save', type: 'CALLS', sites: [[30, 4]] }],
  ),
  file(
    2,
    TAX,
    'typescript',
    [
      node(20, 'MODULE', 'module', TAX, 'tax', { properties: { language: 'typescript', lines: 9 } }),
      node(21, 'FUNCTION', 'function', TAX, 'compute_tax', {
        complexity: 20,
        lines: [1, 30],
        properties: { parameters: [{ name: 'invoice', type: 'Invoice' }], return_type: 'int' },
      }),
      node(22, 'FUNCTION', 'function', TAX, 'helper', { complexity: 1, lines: [32, 33] }),
    ],
    [...contains(20, 21, 22), { source: 21, target: 22, type: 'CALLS', origin: 'scope', sites: [[4, 2]] }],
  ),
  file(
    3,
    PANIC,
    'go',
    [
      node(30, 'MODULE', 'module', PANIC, "don't%_panic"),
      node(31, 'FUNCTION', 'function', PANIC, 'panic', { complexity: 5, lines: [2, 9] }),
    ],
    contains(30, 31),
  ),
  { ...file(4, 'assets/big.ts', '', [], []), skipped: 'too_large' },
]
