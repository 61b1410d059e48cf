/**
 * What requests are answered from, and how an answer is put.
 */
import type { Engine } from './engine.ts'
import type { Finding } from './finding.ts'
import type { Past } from './past/past.ts'
import type { Answer, GraphMethod, GraphMethods, GraphOptions } from './protocol.ts'
import type { Standing } from './standing.ts'
import type { Client } from './streams.ts'

export interface Room {
  readonly options: GraphOptions
  readonly engine: Engine
  readonly past: Past
  readonly standing: Standing
  readonly finding: Finding
}

export type Handler<M extends GraphMethod> = (
  room: Room,
  params: GraphMethods[M][0],
  client: Client,
) => GraphMethods[M][1] | Promise<GraphMethods[M][1]>

export function answer(json: string, seq: number): Answer {
  return { body: json.length <= SHORT_CHARS ? json : encoder.encode(json), seq }
}

const encoder = new TextEncoder()

/** A text is copied, which takes less than a transfer as long as it is short. */
const SHORT_CHARS = 32 * 1024
