/** What clients may ask over HTTP. Unknown fields are refused, see `validate.ts`. */
import { Type } from 'typebox'
import { FORMAT_NAMES } from '../../export/formats.ts'
import { EDGE_TYPES, NODE_TYPES } from '../../graph/types.ts'

const STRICT = { additionalProperties: false }

/** Edges between a named node and the farthest of its neighbours. */
export const MOST_NEIGHBORS = 10

/** What every read takes. */
const FRESHNESS = {
  fresh: Type.Optional(
    Type.Boolean({
      description: 'false: answer at once, even if a file changed a moment ago (default true)',
    }),
  ),
  fresh_timeout_ms: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: 60_000,
      description:
        'Wait no longer for the graph to be as new as the disk (default: the setting of that name)',
    }),
  ),
}

const Limit = (most: number, usual: number) =>
  Type.Optional(Type.Integer({ minimum: 1, maximum: most, description: `Default ${usual}` }))

const EdgeTypes = Type.Optional(
  Type.Union([Type.String(), Type.Array(Type.String())], {
    description: `Several by comma or repetition, in any case: ${EDGE_TYPES.join(', ')}`,
  }),
)

export const NoQuery = Type.Object({}, STRICT)

/** No body, or an empty object. */
export const Nothing = Type.Union([Type.Null(), Type.Object({}, STRICT)])

export const NodeParams = Type.Object({
  id: Type.String({
    minLength: 1,
    description: 'Node id, slashes raw or encoded; `?`, `#` and `%` encoded',
    examples: ['fn:src/auth.py:AuthService.login'],
  }),
})

export const NodeQuery = Type.Object({ ...FRESHNESS }, STRICT)

export const SourceQuery = Type.Object(
  {
    context_lines: Type.Optional(
      Type.Integer({ minimum: 0, maximum: 1000, description: 'Lines before and after; default 0' }),
    ),
    max_lines: Limit(100_000, 5000),
    ...FRESHNESS,
  },
  STRICT,
)

export const SearchQuery = Type.Object(
  {
    name: Type.Optional(
      Type.String({ description: '`*` and `?` are wildcards; without one, any part, in any case' }),
    ),
    type: Type.Optional(Type.String({ description: `In any case: ${NODE_TYPES.join(', ')}` })),
    path: Type.Optional(Type.String({ description: 'Glob over file paths, or the start of one' })),
    limit: Limit(10_000, 100),
    ...FRESHNESS,
  },
  STRICT,
)

export const RankedQuery = Type.Object(
  {
    q: Type.String({
      minLength: 1,
      maxLength: 1000,
      description: 'A name or the beginnings of its words (`gUN`), a path, or words that describe it',
      examples: ['gUN', 'parse config file'],
    }),
    type: Type.Optional(Type.String({ description: `In any case: ${NODE_TYPES.join(', ')}` })),
    path: Type.Optional(Type.String({ description: 'Glob over file paths, or the start of one' })),
    limit: Limit(1000, 20),
    ...FRESHNESS,
  },
  STRICT,
)

export const NeighborQuery = Type.Object(
  {
    direction: Type.Optional(
      Type.Enum(['both', 'in', 'out', 'incoming', 'outgoing'], { description: 'Default both' }),
    ),
    edge_type: EdgeTypes,
    depth: Limit(20, 1),
    limit: Limit(10_000, 1000),
    ...FRESHNESS,
  },
  STRICT,
)

export const NodeName = Type.String({
  minLength: 1,
  description: 'Id, path, qualified name or name of a node',
  examples: ['AuthService.login'],
})

/** What every answer in rows takes. */
const ROWS = {
  edge_type: EdgeTypes,
  depth: Limit(1000, 1),
  limit: Limit(100_000, 100_000),
  rows: Type.Optional(Type.Enum(['arrays', 'objects'], { description: 'Default arrays' })),
  ...FRESHNESS,
}
const { depth: _, ...FLAT } = ROWS

export const ViewQuery = Type.Object(ROWS, STRICT)
export const ReachAsked = Type.Object({ node: NodeName, ...ROWS }, STRICT)
export const CyclesAsked = Type.Object(FLAT, STRICT)
export const PathAsked = Type.Object(
  {
    from: NodeName,
    to: NodeName,
    all: Type.Optional(Type.Boolean({ description: 'Up to `limit` (10) paths, the shortest first' })),
    ...ROWS,
  },
  STRICT,
)

export const QueryBody = Type.Object(
  {
    muql: Type.String({ minLength: 1, maxLength: 100_000, examples: ['SELECT name FROM functions LIMIT 5'] }),
    params: Type.Optional(
      Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()]), {
        description: 'Values of the named parameters in the statement',
      }),
    ),
    max_rows: Limit(100_000, 10_000),
    timeout_ms: Limit(60_000, 10_000),
  },
  STRICT,
)

export const QueryOptions = Type.Object(
  {
    format: Type.Optional(
      Type.Enum(['json', 'csv', 'ndjson'], { description: 'Default json; the others give the rows alone' }),
    ),
    rows: Type.Optional(Type.Enum(['arrays', 'objects'], { description: 'Default arrays' })),
    ...FRESHNESS,
  },
  STRICT,
)

export const BarrierAsked = Type.Object(
  {
    files: Type.Optional(
      Type.Array(
        Type.Object(
          {
            path: Type.String({
              minLength: 1,
              description: 'Relative to the root, or absolute',
              examples: ['src/auth.py'],
            }),
            sha256: Type.Optional(
              Type.String({
                pattern: '^[0-9a-fA-F]{64}$',
                description: "Of the file's bytes, in hex. Without it: as on disk now",
              }),
            ),
          },
          STRICT,
        ),
        { maxItems: 10_000, description: 'Without any: the whole tree' },
      ),
    ),
    timeout_ms: FRESHNESS.fresh_timeout_ms,
  },
  STRICT,
)

const Several = (description: string) =>
  Type.Optional(Type.Union([Type.String(), Type.Array(Type.String())], { description }))

export const ExportQuery = Type.Object(
  {
    format: Type.Optional(Type.Enum([...FORMAT_NAMES], { description: 'Default json' })),
    table: Type.Optional(
      Type.Enum(['nodes', 'edges'], {
        description: 'Of csv and parquet, which are one table; default nodes',
      }),
    ),
    nodes: Several('Ids, names or paths of nodes: these and what is around them; several by repetition'),
    depth: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 20,
        description: 'Steps from `nodes`; default 1, 0 is these alone',
      }),
    ),
    direction: Type.Optional(
      Type.Enum(['both', 'in', 'out', 'incoming', 'outgoing'], { description: 'Of the steps; default both' }),
    ),
    edge_types: EdgeTypes,
    types: Several(`Node types, several by comma or repetition, in any case: ${NODE_TYPES.join(', ')}`),
    paths: Several('Globs over file paths, or starts of them; several by repetition'),
    max_nodes: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 10_000_000, description: 'Only so many, the best connected' }),
    ),
    ...FRESHNESS,
  },
  STRICT,
)

const Texts = (description: string) =>
  Type.Optional(Type.Union([Type.String(), Type.Array(Type.String())], { description }))

/** What a subscription says, as it stands in an address. All that is given must match. */
export const FILTERS = {
  paths: Texts('Globs over file paths, several by comma or repetition'),
  types: Texts(`Several by comma or repetition, in any case: ${NODE_TYPES.join(', ')}`),
  nodes: Texts('Node ids, several by repetition'),
  neighbors: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: MOST_NEIGHBORS,
      description: '`nodes` stands for everything within so many edges of them',
    }),
  ),
  events: Texts('Several by comma or repetition: added, modified, removed'),
  edges: Type.Optional(Type.Boolean({ description: 'Edges, too' })),
  positions: Type.Optional(Type.Boolean({ description: 'Nodes that only moved, too' })),
}

export const LiveQuery = Type.Object(
  {
    ...FILTERS,
    ticket: Type.Optional(Type.String({ description: 'From `POST /ticket`, in place of a token' })),
    since: Type.Optional(Type.Integer({ minimum: 0, description: 'First what came after this sequence' })),
    epoch: Type.Optional(Type.String({ description: 'The epoch `since` belongs to, if known' })),
  },
  STRICT,
)

export const ChangesQuery = Type.Object(
  {
    ...FILTERS,
    since: Type.Integer({ minimum: 0, description: 'The last sequence already known' }),
    epoch: Type.Optional(Type.String({ description: 'The epoch `since` belongs to, if known' })),
    limit: Limit(1000, 100),
    ...FRESHNESS,
  },
  STRICT,
)
