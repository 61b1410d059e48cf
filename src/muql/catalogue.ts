/**
 * The catalogue: the tables and columns that MUQL knows, with their types, their
 * meaning, and the SQL they stand for. Nothing else can be named in a statement.
 *
 * The SQL here is constant text over the store's tables (`store/schema.ts`), read
 * directly rather than through its views, because then a statement pays only for
 * the joins its columns need: `needs` names them. In every fragment `n` is the node,
 * `e` the edge or reference, `f` its file, `s` and `t` source and target.
 *
 * `key` is the order in which rows stand when a statement leaves it open; no two
 * rows of a table agree in it.
 */
import type { NodeProperties } from '../graph/types.ts'

/** `list` and `json` values are JSON text in SQL and JSON in a result. */
export type Type = 'text' | 'number' | 'boolean' | 'list' | 'json'

export type Join = 'file' | 'source' | 'target'

export interface CatalogueColumn {
  readonly name: string
  readonly type: Type
  readonly doc: string
  readonly sql: string
  readonly needs?: Join
  /** Its words are stored in this case, and compare whatever their case in the statement. */
  readonly fold?: 'upper' | 'lower'
  /** Never null. */
  readonly filled?: true
}

export interface CatalogueTable {
  readonly name: string
  /** Other names, from the terse forms. */
  readonly aliases: readonly string[]
  readonly doc: string
  readonly from: string
  /** Where rows are wide: what DuckDB knows a row by. */
  readonly row?: string
  /** Always part of WHERE. */
  readonly filter?: string
  readonly joins: Readonly<Partial<Record<Join, string>>>
  readonly columns: readonly CatalogueColumn[]
  readonly key: readonly string[]
}

/** A way into `properties`: `elements` is the JSON path of a list's texts. */
export interface CatalogueProperty {
  readonly path: string
  readonly type: 'text' | 'number' | 'list'
  readonly doc: string
  readonly elements?: string
}

const NODE_FILE = 'LEFT JOIN files f ON f.file_id = n.file_id'
const FILE = 'JOIN files f ON f.file_id = e.file_id'
const SOURCE = 'JOIN nodes s ON s.nid = e.src'
const TARGET = 'JOIN nodes t ON t.nid = e.dst'

const NODE_COLUMNS: readonly CatalogueColumn[] = [
  { name: 'id', type: 'text', doc: 'such as fn:src/auth.py:AuthService.login', sql: 'n.id' },
  { name: 'type', type: 'text', doc: 'FUNCTION, CLASS, MODULE or EXTERNAL', sql: 'n.type', fold: 'upper' },
  { name: 'name', type: 'text', doc: 'simple name; of a module its file stem', sql: 'n.name' },
  { name: 'file_path', type: 'text', doc: 'null for externals', sql: 'f.path', needs: 'file' },
  { name: 'kind', type: 'text', doc: 'finer: method, interface, struct, …', sql: 'n.kind', fold: 'lower' },
  { name: 'qualified_name', type: 'text', doc: 'dotted path inside the file', sql: 'n.qualified_name' },
  { name: 'line_start', type: 'number', doc: 'first line, 1-based', sql: 'n.line_start' },
  { name: 'line_end', type: 'number', doc: 'last line, inclusive', sql: 'n.line_end' },
  {
    name: 'complexity',
    type: 'number',
    doc: 'McCabe; 0 for anything but functions',
    sql: 'n.complexity',
    filled: true,
  },
  { name: 'properties', type: 'json', doc: 'what the definition says of itself', sql: 'n.properties' },
  { name: 'hash', type: 'text', doc: 'over the tokens, without layout', sql: 'n.hash' },
  { name: 'signature_hash', type: 'text', doc: 'over what a caller can see', sql: 'n.signature_hash' },
  {
    name: 'language',
    type: 'text',
    doc: 'null for externals',
    sql: 'f.language',
    needs: 'file',
    fold: 'lower',
  },
]

function nodeTable(name: string, alias: string, type: string, doc: string): CatalogueTable {
  return { ...NODES, name, aliases: [alias], doc, filter: `n.type = '${type}'` }
}

const NODES: CatalogueTable = {
  name: 'nodes',
  aliases: [],
  doc: 'every node of the graph',
  from: 'nodes n',
  row: 'n.rowid',
  joins: { file: NODE_FILE },
  columns: NODE_COLUMNS,
  key: ['id'],
}

/** Sites are flat in the store: line, column, line, column. */
const PAIRS = 'range(1, len(sites), 2)'

const EDGES: CatalogueTable = {
  name: 'edges',
  aliases: [],
  doc: 'resolved relations between two nodes',
  from: 'edges e',
  joins: { file: FILE, source: SOURCE, target: TARGET },
  columns: [
    { name: 'source', type: 'text', doc: 'id of the node it starts from', sql: 's.id', needs: 'source' },
    { name: 'target', type: 'text', doc: 'id of the node it leads to', sql: 't.id', needs: 'target' },
    {
      name: 'type',
      type: 'text',
      doc: 'CALLS, IMPORTS, INHERITS, USES or CONTAINS',
      sql: 'e.type',
      fold: 'upper',
    },
    { name: 'origin', type: 'text', doc: 'how the target was found', sql: 'e.origin', fold: 'lower' },
    { name: 'relation', type: 'text', doc: 'of INHERITS: extends, …', sql: 'e.relation', fold: 'lower' },
    { name: 'file_path', type: 'text', doc: 'the file that says so', sql: 'f.path', needs: 'file' },
    { name: 'site_count', type: 'number', doc: 'how often the file says so', sql: 'len(e.sites) // 2' },
    { name: 'line', type: 'number', doc: 'of the first site; null for CONTAINS', sql: 'e.sites[1]' },
    {
      name: 'sites',
      type: 'json',
      doc: 'pairs of line (1-based) and column (0-based)',
      sql: 'to_json(list_transform(range(1, len(e.sites), 2), lambda i: [e.sites[i], e.sites[i + 1]]))',
    },
  ],
  key: ['source', 'target', 'type', 'relation', 'file_path'],
}

/** The name is known before the sites are unfolded, so that a filter on it meets few rows. */
const REFERENCES: CatalogueTable = {
  name: 'references',
  aliases: [],
  doc: 'every place that mentions something, found or not',
  from: `(SELECT *, unnest(${PAIRS}) AS i FROM (
    SELECT e.src, t.id AS target, t.name, e.type, e.origin, e.file_id, e.sites, true AS resolved
      FROM edges e ${TARGET}
    UNION ALL SELECT src, NULL, name, type, NULL, file_id, sites, false FROM unresolved)) e`,
  joins: { file: FILE, source: SOURCE },
  columns: [
    { name: 'source', type: 'text', doc: 'id of the definition around it', sql: 's.id', needs: 'source' },
    { name: 'target', type: 'text', doc: 'id of what is meant; null when not found', sql: 'e.target' },
    { name: 'name', type: 'text', doc: 'of what is meant', sql: 'e.name' },
    { name: 'type', type: 'text', doc: 'CALLS, IMPORTS, INHERITS or USES', sql: 'e.type', fold: 'upper' },
    { name: 'origin', type: 'text', doc: 'how the target was found', sql: 'e.origin', fold: 'lower' },
    { name: 'line', type: 'number', doc: '1-based', sql: 'e.sites[e.i]' },
    { name: 'column', type: 'number', doc: '0-based, UTF-16 code units', sql: 'e.sites[e.i + 1]' },
    { name: 'file_path', type: 'text', doc: 'the file it stands in', sql: 'f.path', needs: 'file' },
    { name: 'resolved', type: 'boolean', doc: 'whether the target was found', sql: 'e.resolved' },
  ],
  key: ['file_path', 'line', 'column', 'source', 'type', 'name', 'target', 'origin'],
}

const FILES: CatalogueTable = {
  name: 'files',
  aliases: [],
  doc: 'every file that was looked at',
  from: 'files f',
  joins: {},
  columns: [
    { name: 'path', type: 'text', doc: 'relative to the root', sql: 'f.path' },
    {
      name: 'language',
      type: 'text',
      doc: 'null when skipped',
      sql: "NULLIF(f.language, '')",
      fold: 'lower',
    },
    { name: 'size', type: 'number', doc: 'bytes', sql: 'f.size' },
    { name: 'hash', type: 'text', doc: 'SHA-1 of the bytes', sql: 'f.hash' },
    { name: 'problems', type: 'number', doc: 'places that could not be parsed', sql: 'f.problems' },
    {
      name: 'skipped',
      type: 'text',
      doc: 'why it is not in the graph, or null',
      sql: 'f.skipped',
      fold: 'lower',
    },
  ],
  key: ['path'],
}

export const TABLES: readonly CatalogueTable[] = [
  NODES,
  nodeTable('functions', 'fn', 'FUNCTION', 'functions and methods'),
  nodeTable('classes', 'cls', 'CLASS', 'classes, interfaces, structs, …'),
  nodeTable('modules', 'mod', 'MODULE', 'files of code'),
  nodeTable('externals', 'ext', 'EXTERNAL', 'packages outside the project'),
  EDGES,
  REFERENCES,
  FILES,
]

/** Complete by type: a new property of nodes does not compile until it stands here. */
const PROPERTY_TYPES: Readonly<Record<keyof NodeProperties, Omit<CatalogueProperty, 'path'>>> = {
  parameters: { type: 'list', doc: 'objects; CONTAINS compares names', elements: '$.parameters[*].name' },
  return_type: { type: 'text', doc: 'as written' },
  decorators: { type: 'list', doc: 'as written, without @', elements: '$.decorators[*]' },
  modifiers: { type: 'list', doc: 'async, static, abstract, …', elements: '$.modifiers[*]' },
  docstring: { type: 'text', doc: 'as written' },
  bases: { type: 'list', doc: 'base types as written', elements: '$.bases[*]' },
  language: { type: 'text', doc: 'of modules' },
  lines: { type: 'number', doc: 'of modules: lines in the file' },
}

const PARAMETER_FIELDS: readonly string[] = ['name', 'type', 'default', 'optional', 'variadic']

export const PROPERTIES: readonly CatalogueProperty[] = [
  ...Object.entries(PROPERTY_TYPES).map(([path, property]) => ({ path, ...property })),
  ...PARAMETER_FIELDS.map((field) => ({
    path: `parameters.${field}`,
    type: 'list' as const,
    doc: `the ${field} of each parameter that has one`,
    elements: `$.parameters[*].${field}`,
  })),
]
