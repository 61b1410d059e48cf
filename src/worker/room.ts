/**
 * What requests are answered from.
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
) => Promise<GraphMethods[M][1]>

export function answer(json: string, seq: number): Answer {
  return { body: encoder.encode(json), seq }
}

const encoder = new TextEncoder()
