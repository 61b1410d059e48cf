/** The daemon's own answers: who it is, how it feels, what went wrong. */
import { type Static, Type } from '@fastify/type-provider-typebox'

export const StatusBody = Type.Object({
  status: Type.Enum(['starting', 'indexing', 'running', 'degraded']),
  root: Type.String({ description: 'Absolute path of the repository' }),
  version: Type.String(),
  mubase: Type.String({ description: 'The database file' }),
  epoch: Type.Optional(Type.String()),
  seq: Type.Optional(Type.Integer()),
  uptime_seconds: Type.Number(),
  mode: Type.Enum(['events', 'poll']),
  stats: Type.Object({
    nodes: Type.Integer(),
    edges: Type.Integer(),
    unresolved: Type.Integer(),
    by_type: Type.Record(Type.String(), Type.Integer()),
  }),
  files: Type.Integer(),
  languages: Type.Record(Type.String(), Type.Integer()),
  pending: Type.Integer({ description: 'Paths not yet in the graph' }),
  connections: Type.Integer({ description: 'Clients on /live' }),
  updates: Type.Object({
    batches: Type.Integer(),
    files: Type.Integer(),
    last_ms: Type.Optional(Type.Number()),
  }),
  watcher: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  problems: Type.Object({
    daemon: Type.Array(Type.String()),
    syntax: Type.Array(Type.String(), { description: 'Files with syntax errors' }),
    syntax_count: Type.Integer(),
    skipped: Type.Array(Type.Object({ path: Type.String(), reason: Type.String() })),
    skipped_count: Type.Integer(),
  }),
})
export type StatusBody = Static<typeof StatusBody>

export const VerifyBody = Type.Object({
  seq: Type.Integer(),
  nodes: Type.Integer(),
  edges: Type.Integer(),
  differences: Type.Array(Type.String(), {
    description: '`+` is missing in the live graph, `-` should not be there; empty when all is right',
  }),
  ms: Type.Number(),
})

export const IndexBody = Type.Object({
  name: Type.Literal('mu'),
  version: Type.String(),
  root: Type.String(),
  links: Type.Record(Type.String(), Type.String()),
})

export const HealthBody = Type.Object({
  status: Type.Enum(['ok', 'starting', 'indexing', 'running', 'degraded']),
})

export const ReadyBody = Type.Object({
  status: Type.Enum(['running', 'degraded']),
  checks: Type.Record(Type.String(), Type.String(), { description: '`ok`, or what is wrong' }),
})

export const ErrorBody = Type.Object({
  error: Type.Object(
    {
      code: Type.String({ examples: ['node_not_found'] }),
      message: Type.String(),
      hint: Type.Optional(Type.String()),
      suggestions: Type.Optional(Type.Array(Type.String())),
      line: Type.Optional(Type.Integer({ minimum: 1, description: 'In the MUQL statement' })),
      column: Type.Optional(Type.Integer({ minimum: 1 })),
      expected: Type.Optional(Type.Array(Type.String())),
    },
    { additionalProperties: true },
  ),
})
