/**
 * The tables of the store, and the contract with MUQL, which compiles to SELECTs
 * over them.
 *
 * Tables (`?` may be NULL):
 *   nodes       nid INTEGER, id, type node_type, kind, name, qualified_name VARCHAR,
 *               file_id INTEGER (-1 for externals), ordinal, line_start?, line_end?,
 *               complexity INTEGER, properties VARCHAR (JSON text, `{}` when empty),
 *               hash?, signature_hash? VARCHAR
 *   edges       src, dst INTEGER (nids), type edge_type, origin origin,
 *               relation? relation, file_id INTEGER, sites INTEGER[]
 *   unresolved  src INTEGER (nid), name VARCHAR, type edge_type, file_id INTEGER,
 *               sites INTEGER[]
 *   files       file_id INTEGER, path VARCHAR, size BIGINT, changed DOUBLE, hash,
 *               language VARCHAR, skipped? VARCHAR, problems INTEGER, facts BLOB,
 *               asked BLOB, node_count, edge_count, unresolved_count INTEGER
 *   deltas      seq INTEGER, timestamp DOUBLE, json VARCHAR
 *   meta        one row: schema_version, derivation VARCHAR, epoch VARCHAR,
 *               seq, commits INTEGER, incomplete BOOLEAN
 *
 * `sites` are flat: line, column, line, column; `len(sites) // 2` counts them.
 * The enumerations hold the words as they are on the wire and in alphabetical
 * order, so they compare, sort and match LIKE exactly as text does.
 *
 * Views, temporary in each reading connection (so a change needs no new version):
 *   nodes_view  nid, id, type, kind, name, qualified_name, file_path?, line_start?,
 *               line_end?, complexity, properties, hash?, signature_hash?, language?
 *   functions, classes, modules, externals   the same columns, one type each
 *   edges_view  source, target (ids), type, relation?, origin, file_path, line?,
 *               site_count, sites, source_name, source_type, target_name, target_type
 *   references_view (unresolved references)  source (id), name, type, file_path,
 *               line, site_count, sites, source_name, source_type
 * `line` is that of the first site. A statement that needs no path is quicker on
 * `nodes` itself: the join costs 2 ms for 500,000 nodes; edges_view costs 55 ms for
 * a million edges.
 *
 * No key and no index at all. Measured with 500,000 nodes and 2.5 million edges, an
 * index on `file_id` saves 0.8 ms of 5.4 in replacing one file and nothing at p99,
 * because rows of a file lie together and DuckDB skips row groups by their bounds;
 * in return a whole class of damage (indexes stale after a kill) cannot occur.
 */
import { BIGINT, BLOB, DOUBLE, type DuckDBType, ENUM, INTEGER, LIST, VARCHAR } from '@duckdb/node-api'
import { EDGE_TYPES, NODE_TYPES, ORIGINS, RELATIONS } from '../graph/types.ts'

/** Raise it whenever a table or the meaning of a column changes: older files are rebuilt. */
export const SCHEMA_VERSION = 4

export const ENUMERATIONS = {
  node_type: [...NODE_TYPES].sort(),
  edge_type: [...EDGE_TYPES].sort(),
  origin: [...ORIGINS].sort(),
  relation: [...RELATIONS].sort(),
} as const

const NODE_TYPE = ENUM(ENUMERATIONS.node_type, 'node_type')
const EDGE_TYPE = ENUM(ENUMERATIONS.edge_type, 'edge_type')
const ORIGIN = ENUM(ENUMERATIONS.origin, 'origin')
const RELATION = ENUM(ENUMERATIONS.relation, 'relation')
const SITES = LIST(INTEGER)

export type TableName = 'nodes' | 'edges' | 'unresolved' | 'files' | 'deltas'

/** Columns in the order in which rows are appended. */
export const TABLES: Readonly<Record<TableName, readonly (readonly [name: string, type: DuckDBType])[]>> = {
  nodes: [
    ['nid', INTEGER],
    ['id', VARCHAR],
    ['type', NODE_TYPE],
    ['kind', VARCHAR],
    ['name', VARCHAR],
    ['qualified_name', VARCHAR],
    ['file_id', INTEGER],
    ['ordinal', INTEGER],
    ['line_start', INTEGER],
    ['line_end', INTEGER],
    ['complexity', INTEGER],
    ['properties', VARCHAR],
    ['hash', VARCHAR],
    ['signature_hash', VARCHAR],
  ],
  edges: [
    ['src', INTEGER],
    ['dst', INTEGER],
    ['type', EDGE_TYPE],
    ['origin', ORIGIN],
    ['relation', RELATION],
    ['file_id', INTEGER],
    ['sites', SITES],
  ],
  unresolved: [
    ['src', INTEGER],
    ['name', VARCHAR],
    ['type', EDGE_TYPE],
    ['file_id', INTEGER],
    ['sites', SITES],
  ],
  files: [
    ['file_id', INTEGER],
    ['path', VARCHAR],
    ['size', BIGINT],
    ['changed', DOUBLE],
    ['hash', VARCHAR],
    ['language', VARCHAR],
    ['skipped', VARCHAR],
    ['problems', INTEGER],
    ['facts', BLOB],
    ['asked', BLOB],
    ['node_count', INTEGER],
    ['edge_count', INTEGER],
    ['unresolved_count', INTEGER],
  ],
  deltas: [
    ['seq', INTEGER],
    ['timestamp', DOUBLE],
    ['json', VARCHAR],
  ],
}

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[]

/** The statements that make an empty store; `catalog` is the attached database, such as `main` or `fresh`. */
export function createStatements(catalog: string): readonly string[] {
  const enumerations = Object.entries(ENUMERATIONS).map(
    ([name, words]) =>
      `CREATE TYPE ${catalog}.${name} AS ENUM (${words.map((word) => `'${word}'`).join(', ')})`,
  )
  const tables = TABLE_NAMES.map((name) => {
    const columns = TABLES[name].map(([column, type]) => `${column} ${typeName(type, catalog)}`)
    return `CREATE TABLE ${catalog}.${name} (${columns.join(', ')})`
  })
  return [...enumerations, ...tables, `CREATE TABLE ${catalog}.meta (${META})`]
}

/** The statements that give a connection its views. */
export const VIEW_STATEMENTS: readonly string[] = [
  `CREATE TEMP VIEW nodes_view AS
     SELECT n.nid, n.id, n.type, n.kind, n.name, n.qualified_name, f.path AS file_path, n.line_start,
       n.line_end, n.complexity, n.properties, n.hash, n.signature_hash, f.language
     FROM nodes n LEFT JOIN files f ON f.file_id = n.file_id`,
  ...Object.entries({
    functions: 'FUNCTION',
    classes: 'CLASS',
    modules: 'MODULE',
    externals: 'EXTERNAL',
  }).map(([view, type]) => `CREATE TEMP VIEW ${view} AS SELECT * FROM nodes_view WHERE type = '${type}'`),
  `CREATE TEMP VIEW edges_view AS
     SELECT s.id AS source, t.id AS target, e.type, e.relation, e.origin, f.path AS file_path,
       e.sites[1] AS line, len(e.sites) // 2 AS site_count, e.sites,
       s.name AS source_name, s.type AS source_type, t.name AS target_name, t.type AS target_type
     FROM edges e JOIN nodes s ON s.nid = e.src JOIN nodes t ON t.nid = e.dst
       JOIN files f ON f.file_id = e.file_id`,
  `CREATE TEMP VIEW references_view AS
     SELECT s.id AS source, u.name, u.type, f.path AS file_path, u.sites[1] AS line,
       len(u.sites) // 2 AS site_count, u.sites, s.name AS source_name, s.type AS source_type
     FROM unresolved u JOIN nodes s ON s.nid = u.src JOIN files f ON f.file_id = u.file_id`,
]

const META =
  'schema_version INTEGER, derivation VARCHAR, epoch VARCHAR, seq INTEGER, commits INTEGER, incomplete BOOLEAN'

/** An enumeration is named by its alias, in the catalog where it was made. */
function typeName(type: DuckDBType, catalog: string): string {
  return type.alias === undefined ? type.toString() : `${catalog}.${type.alias}`
}
