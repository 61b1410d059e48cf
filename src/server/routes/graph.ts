/**
 * The graph's answers at addresses of their own: `/impact`, `/ancestors`, `/path`, `/cycles`, and
 * `/nodes/{id}/callers`, `/callees`, `/references`. Each is one MUQL statement, so there is one
 * engine and one shape of answer. All but the views of a node take POST, too.
 */
import type { FastifyInstance, FastifySchema } from 'fastify'
import { EDGE_TYPES } from '../../graph/types.ts'
import { documented } from '../docs.ts'
import type { Reader, Wish } from '../reader.ts'
import { QueryResult } from '../schemas/graph.ts'
import { CyclesAsked, NodeParams, PathAsked, ReachAsked, ViewQuery } from '../schemas/requests.ts'
import { readWords } from '../words.ts'

interface Asked extends Wish {
  readonly edge_type?: string | readonly string[]
  readonly depth?: number
  readonly limit?: number
  readonly rows?: 'arrays' | 'objects'
  readonly node?: string
  readonly from?: string
  readonly to?: string
  readonly all?: boolean
}

type Params = Record<string, string | number>

export function graphRoutes(reader: Reader): (app: FastifyInstance) => Promise<void> {
  return async (app) => {
    for (const [url, { summary, asked, muql }] of Object.entries(ADDRESSES)) {
      const answer = documented(QueryResult)
      const run = statement(muql)
      app.get(
        url,
        { schema: { summary, querystring: asked, ...answer } as FastifySchema },
        (request, reply) => reader.stream(reply, ...run(request.query as Asked)),
      )
      app.post(url, { schema: { summary, body: asked, ...answer } as FastifySchema }, (request, reply) =>
        reader.stream(reply, ...run(request.body as Asked)),
      )
    }
    for (const [view, summary] of Object.entries(VIEWS)) {
      const schema = { summary, params: NodeParams, querystring: ViewQuery, ...documented(QueryResult) }
      const run = statement(() => `SHOW ${view} OF $node`)
      app.get(`/nodes/:id/${view}`, { schema: schema as FastifySchema }, (request, reply) => {
        const { id } = request.params as { id: string }
        return reader.stream(reply, ...run({ ...(request.query as Asked), node: id }))
      })
    }
  }
}

/** The query that asks it, and how to wait for it. Every value is a parameter. */
function statement(muql: (asked: Asked) => string) {
  return (asked: Asked) => {
    const { edge_type: edgeType, depth, limit, rows = 'arrays' } = asked
    const types = edgeType === undefined ? [] : readWords('edge type', edgeType, EDGE_TYPES)
    const path = asked.from !== undefined
    const text = [
      muql(asked),
      depth === undefined ? '' : `${path ? 'MAX ' : ''}DEPTH $depth`,
      types.length > 0 ? `VIA ${types.join(', ')}` : '',
      limit === undefined ? '' : 'LIMIT $limit',
    ]
    const params: Params = {}
    for (const name of ['node', 'from', 'to', 'depth', 'limit'] as const) {
      const value = asked[name]
      if (value !== undefined) params[name] = value
    }
    const query = { muql: text.join(' '), params, maxRows: MAX_ROWS, timeoutMs: TIMEOUT_MS, rows }
    return ['query', query, { wish: asked }] as const
  }
}

const MAX_ROWS = 100_000
const TIMEOUT_MS = 10_000

const ADDRESSES = {
  '/impact': {
    summary: 'Everything that may break when a node changes',
    asked: ReachAsked,
    muql: () => 'SHOW impact OF $node',
  },
  '/ancestors': {
    summary: 'Everything that a node stands on',
    asked: ReachAsked,
    muql: () => 'SHOW ancestors OF $node',
  },
  '/path': {
    summary: 'The shortest way from a node to another, or several',
    asked: PathAsked,
    muql: ({ all }: Asked) => `PATH ${all ? 'ALL ' : ''}FROM $from TO $to`,
  },
  '/cycles': { summary: 'Nodes that all reach each other', asked: CyclesAsked, muql: () => 'FIND CYCLES' },
}

const VIEWS = {
  callers: 'Who calls a node, and whether these are all',
  callees: 'Whom a node calls',
  references: 'Every site that names a node',
}
