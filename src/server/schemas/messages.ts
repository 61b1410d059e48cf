/**
 * What clients may say on `/live`, one schema for each `type`.
 * What they hear is in `live/session.ts` and `live/rendering.ts`.
 */
import { type Static, Type } from 'typebox'
import { NODE_TYPES } from '../../graph/types.ts'
import { MOST_NEIGHBORS, QueryBody, QueryOptions } from './requests.ts'

const STRICT = { additionalProperties: false }
const Id = Type.String({ minLength: 1, maxLength: 200 })
const list = (length: number) => Type.Array(Type.String({ maxLength: length }), { maxItems: 1000 })

const Subscribe = Type.Object(
  {
    type: Type.Literal('subscribe'),
    id: Id,
    paths: Type.Optional(list(500)),
    types: Type.Optional(Type.Array(Type.Enum([...NODE_TYPES]))),
    nodes: Type.Optional(list(4096)),
    neighbors: Type.Optional(Type.Integer({ minimum: 0, maximum: MOST_NEIGHBORS })),
    events: Type.Optional(Type.Array(Type.Enum(['added', 'modified', 'removed']))),
    edges: Type.Optional(Type.Boolean()),
    positions: Type.Optional(Type.Boolean()),
    epoch: Type.Optional(Type.String()),
    since: Type.Optional(Type.Integer({ minimum: 0 })),
  },
  STRICT,
)

const Unsubscribe = Type.Object({ type: Type.Literal('unsubscribe'), id: Id }, STRICT)

const Watch = Type.Object(
  {
    type: Type.Literal('watch'),
    id: Id,
    muql: QueryBody.properties.muql,
    params: QueryBody.properties.params,
    rows: QueryOptions.properties.rows,
  },
  STRICT,
)

const Unwatch = Type.Object({ type: Type.Literal('unwatch'), id: Id }, STRICT)

const Ping = Type.Object({ type: Type.Literal('ping') }, STRICT)

/** `pong` answers nothing: a client may send it as a sign of life. */
const Pong = Type.Object({ type: Type.Literal('pong') }, STRICT)

export type Subscribe = Static<typeof Subscribe>
export type Watch = Static<typeof Watch>
export type ClientMessage =
  | Subscribe
  | Static<typeof Unsubscribe>
  | Watch
  | Static<typeof Unwatch>
  | Static<typeof Ping>
  | Static<typeof Pong>

export const CLIENT_MESSAGES = {
  subscribe: Subscribe,
  unsubscribe: Unsubscribe,
  watch: Watch,
  unwatch: Unwatch,
  ping: Ping,
  pong: Pong,
}
