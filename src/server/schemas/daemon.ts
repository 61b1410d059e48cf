/** The daemon's own answers: who it is, how it feels, what went wrong. */
import { type Static, Type } from 'typebox'

export const WatcherBody = Type.Object({
  mode: Type.Enum(['events', 'poll', 'none']),
  reason: Type.Optional(Type.String({ description: 'Why the tree is polled though events are wanted' })),
  folders: Type.Integer({ description: 'Folders under watch' }),
  unwatched: Type.Array(Type.Object({ path: Type.String(), reason: Type.String() }), {
    description: 'Folders that cannot be watched and are polled, with all below them; 100 at most',
  }),
  unwatched_count: Type.Integer(),
  events: Type.Integer({ description: 'Events on files and folders of interest' }),
  batches: Type.Integer({ description: 'Handed to the graph' }),
  paths: Type.Integer({ description: 'In these batches' }),
  failures: Type.Integer({ description: 'Batches that failed and were made again' }),
  losses: Type.Integer({ description: 'Times that events were lost and polling took over' }),
  found: Type.Object(
    { event: Type.Integer(), hint: Type.Integer(), scan: Type.Integer() },
    { description: 'Files that turned out to differ, by who found them' },
  ),
  latency_ms: Type.Optional(
    Type.Object(
      { p50: Type.Number(), p99: Type.Number(), paths: Type.Integer() },
      { description: 'From the first event of a path until the graph shows it; of the last paths' },
    ),
  ),
  sweeps: Type.Integer({ description: 'Scans of the tree that no event asked for' }),
  last_sweep_ms: Type.Number(),
  fallback_share: Type.Number({ description: 'Share of the uptime in which the tree was polled' }),
  last_batch: Type.Optional(Type.String({ format: 'date-time' })),
  last_error: Type.Optional(
    Type.Object({ message: Type.String(), at: Type.String({ format: 'date-time' }) }),
  ),
})
export type WatcherBody = Static<typeof WatcherBody>

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
    search_bytes: Type.Integer({ description: 'Memory of the search index; 0 before the first search' }),
  }),
  files: Type.Integer(),
  languages: Type.Record(Type.String(), Type.Integer()),
  pending: Type.Integer({ description: 'Paths not yet in the graph' }),
  connections: Type.Integer({ description: 'Clients on /live' }),
  updates: Type.Object({
    batches: Type.Integer(),
    files: Type.Integer(),
    asked: Type.Integer({ description: 'Files that a read or a barrier found to differ' }),
    last_ms: Type.Optional(Type.Number()),
    last_at: Type.Optional(Type.String({ format: 'date-time' })),
  }),
  watcher: Type.Optional(WatcherBody),
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
  warnings: Type.Array(Type.String(), {
    description: 'What does not work as it should, though answers can be relied on',
  }),
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
