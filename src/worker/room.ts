/**
 * What requests are answered from.
 */
import type { Engine } from './engine.ts'
import type { Answer, GraphMethod, GraphMethods, GraphOptions } from './protocol.ts'

export interface Room {
  readonly options: GraphOptions
  readonly engine: Engine
}

/** Takes the chunks of a stream, one after the other; false when no more are wanted. */
export type Sink = (chunk: Uint8Array) => Promise<boolean>

export type Handler<M extends GraphMethod> = (
  room: Room,
  params: GraphMethods[M][0],
  sink: Sink,
) => Promise<GraphMethods[M][1]>

export function answer(json: string, seq: number): Answer {
  return { body: encoder.encode(json), seq }
}

const encoder = new TextEncoder()
