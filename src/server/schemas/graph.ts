/**
 * The graph's shapes on the wire: `graph/types.ts` and `graph/delta.ts` as schemas.
 *
 * The graph thread builds these documents as bytes, so here they serve the
 * OpenAPI document; `test/server/parts.test.ts` holds them to the types.
 */
import { Type } from 'typebox'
import { EDGE_TYPES, NODE_TYPES, ORIGINS, RELATIONS } from '../../graph/types.ts'
import { FILE_STATES } from '../../worker/saved.ts'

const Seq = Type.Integer({ minimum: 0, description: 'Sequence of the graph this shows' })

const Sites = Type.Array(Type.Tuple([Type.Integer({ minimum: 1 }), Type.Integer({ minimum: 0 })]), {
  description: '[line, column] of each name token: line 1-based, column 0-based UTF-16 code units',
})

const ParameterShape = Type.Object({
  name: Type.String(),
  type: Type.Optional(Type.String()),
  default: Type.Optional(Type.String()),
  variadic: Type.Optional(Type.Literal(true)),
  optional: Type.Optional(Type.Literal(true)),
})

export const NodeShape = Type.Object(
  {
    id: Type.String({ examples: ['fn:src/auth.py:AuthService.login'] }),
    type: Type.Enum([...NODE_TYPES]),
    kind: Type.String({ examples: ['method'] }),
    name: Type.String(),
    qualified_name: Type.String(),
    file_path: Type.Optional(Type.String()),
    line_start: Type.Optional(Type.Integer()),
    line_end: Type.Optional(Type.Integer()),
    complexity: Type.Integer(),
    properties: Type.Object({
      parameters: Type.Optional(Type.Array(ParameterShape)),
      return_type: Type.Optional(Type.String()),
      decorators: Type.Optional(Type.Array(Type.String())),
      modifiers: Type.Optional(Type.Array(Type.String())),
      docstring: Type.Optional(Type.String()),
      bases: Type.Optional(Type.Array(Type.String())),
      language: Type.Optional(Type.String()),
      lines: Type.Optional(Type.Integer()),
    }),
    hash: Type.Optional(Type.String()),
    signature_hash: Type.Optional(Type.String()),
  },
  { description: 'A definition, a module or an external package' },
)

const Count = Type.Optional(Type.Integer({ minimum: 0 }))

/** How sure an answer about what points at a node is. */
const Sureness = {
  completeness: Type.Enum(['exact', 'lower_bound'], {
    description:
      '`exact`: every call site that says the name is resolved. `lower_bound`: some are not and may mean it, or there are more than `limit`. Always `lower_bound` for EXTERNAL. About other files, so as of `Mu-Seq` when one node is read',
  }),
  unresolved: Type.Object(
    { calls: Count, decorators: Count, bases: Count, imports: Count },
    {
      description:
        'Unresolved sites that say the name: for functions `calls` and `decorators`, for classes `bases` too, for modules `imports`',
    },
  ),
}

export const NodeAnswer = Type.Object(
  { ...NodeShape.properties, ...Sureness },
  { description: 'A node, and whether all its callers are known' },
)

export const EdgeShape = Type.Object({
  source: Type.String(),
  target: Type.String(),
  type: Type.Enum([...EDGE_TYPES]),
  origin: Type.Enum([...ORIGINS], { description: 'How the target was found' }),
  relation: Type.Optional(Type.Enum([...RELATIONS])),
  sites: Sites,
})

const NodeEventShape = Type.Object({
  event_type: Type.Enum(['added', 'modified', 'removed']),
  node: NodeShape,
  changes: Type.Optional(Type.Array(Type.Enum(['signature', 'body', 'properties', 'position']))),
  old_hash: Type.Optional(Type.String()),
})

const EdgeEventShape = Type.Object({
  event_type: Type.Enum(['added', 'modified', 'removed']),
  edge: EdgeShape,
})

const DeltaShape = Type.Object({
  seq: Seq,
  timestamp: Type.Integer({ description: 'Milliseconds since 1970, at the commit' }),
  events: Type.Array(NodeEventShape),
  edges: Type.Array(EdgeEventShape),
  paths: Type.Array(Type.String(), { description: 'Files that were read again' }),
})

export const NodeSource = Type.Object({
  id: Type.String(),
  file_path: Type.String(),
  line_start: Type.Integer({ description: 'Of the node, 1-based, like all lines here' }),
  line_end: Type.Integer(),
  text_start: Type.Integer({ description: 'First line of `text`' }),
  text_end: Type.Integer(),
  text: Type.String(),
  truncated: Type.Boolean({ description: 'There are more than `max_lines`' }),
  seq: Seq,
})

export const NodeList = Type.Object({
  nodes: Type.Array(NodeShape),
  total: Type.Integer(),
  truncated: Type.Boolean(),
  seq: Seq,
})

export const HitList = Type.Object({
  hits: Type.Array(
    Type.Object({
      match: Type.Enum(['exact', 'prefix', 'hump', 'substring', 'fuzzy', 'text'], {
        description: 'Why it is here: how its name answers, or that its words do',
      }),
      score: Type.Number({ description: 'Above 0, at most 1' }),
      node: NodeShape,
    }),
    { description: 'Best first' },
  ),
  total: Type.Integer(),
  truncated: Type.Boolean(),
  seq: Seq,
})

const Reason = {
  id: Type.String(),
  why: Type.String({
    examples: ['named in the question: Cart', 'calls parse', 'text match: "parse config"'],
  }),
  score: Type.Number({ description: 'Above 0, at most 1' }),
}

export const ContextAnswer = Type.Object({
  mu_text: Type.Optional(Type.String({ description: 'MU text, see src/mutext/README.md' })),
  document: Type.Optional(
    Type.Unknown({
      description: 'With `format: json`: the tree of the text; null when not even a note fits',
    }),
  ),
  token_count: Type.Integer({
    minimum: 0,
    description: 'Of `mu_text`, or of `document` as compact JSON; never above `max_tokens`',
  }),
  nodes: Type.Array(NodeShape, { description: 'What is in the text, best first' }),
  included: Type.Array(
    Type.Object({ ...Reason, tokens: Type.Integer({ description: 'Of its own lines' }) }),
    { description: 'Why each of `nodes` is in, in the same order' },
  ),
  omitted: Type.Object({
    count: Type.Integer({ description: 'Found, and left out for want of room' }),
    top: Type.Array(Type.Object(Reason), { description: 'The best of them' }),
  }),
  suggestions: Type.Optional(
    Type.Array(Type.String(), { description: 'Near names, when nothing was found' }),
  ),
  seq: Seq,
})

export const NeighborList = Type.Object({
  node_id: Type.String(),
  direction: Type.Enum(['in', 'out', 'both']),
  neighbors: Type.Array(
    Type.Object({ node: NodeShape, depth: Type.Integer({ minimum: 1 }), edges: Type.Array(EdgeShape) }),
  ),
  truncated: Type.Boolean(),
  completeness: Type.Optional(Sureness.completeness),
  unresolved: Type.Optional(Sureness.unresolved),
  seq: Seq,
})

export const QueryResult = Type.Object({
  columns: Type.Array(Type.String()),
  rows: Type.Array(Type.Unknown(), { description: 'Arrays of values, or objects with ?rows=objects' }),
  total: Type.Integer(),
  truncated: Type.Boolean(),
  completeness: Type.Optional(Sureness.completeness),
  unresolved: Type.Optional(Sureness.unresolved),
  execution_time_ms: Type.Number(),
  seq: Seq,
})

export const ChangeList = Type.Object({
  epoch: Type.String(),
  since: Seq,
  seq: Type.Integer({ description: 'Ask next with since=seq' }),
  changes: Type.Array(DeltaShape, { description: 'Oldest first' }),
  more: Type.Boolean({ description: 'There is more after seq already' }),
  resync: Type.Optional(
    Type.String({ description: 'Why the changes are not known: read the graph again, then go on from seq' }),
  ),
})

export const BarrierBody = Type.Object({
  fresh: Type.Boolean({ description: 'Every file is as was said, or mu does not read it' }),
  seq: Seq,
  files: Type.Array(
    Type.Object({
      path: Type.String({ description: 'Relative to the root' }),
      state: Type.Enum([...FILE_STATES], {
        description:
          '`in` the graph; `pending`: on disk, not in the graph yet; `different` bytes on disk, or none (`missing`); `skipped` for a `reason`; `ignored` or `unsupported`: mu does not read it',
      }),
      reason: Type.Optional(Type.String()),
    }),
    { description: 'In the order asked' },
  ),
})

export const GraphDocument = Type.Object({
  format: Type.String(),
  version: Type.String(),
  epoch: Type.String(),
  seq: Seq,
  root: Type.String(),
  nodes: Type.Array(NodeShape, { description: 'By id' }),
  edges: Type.Array(EdgeShape, { description: 'By source, type, target' }),
})
