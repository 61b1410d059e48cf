/**
 * A line to `/live` in Node: one WebSocket of `ws` over a connection that is given.
 *
 * Errors  `not_running`; what the daemon refuses the upgrade with.
 */
import type { Socket } from 'node:net'
import { fromJSON, MuError } from '../errors.ts'
import { type Ear, endOf, type Line } from './wire.ts'

export async function openLine(
  connect: () => Socket,
  headers: Readonly<Record<string, string>>,
  ear: Ear,
): Promise<Line> {
  // Loading it takes as long as all else that a command loads, and only the feed needs it.
  const { default: WebSocket } = await import('ws')
  const socket = new WebSocket('ws://localhost/live', {
    headers,
    createConnection: connect,
    perMessageDeflate: false,
  })
  socket.on('message', (data) => ear.heard(String(data)))
  socket.on('unexpected-response', (_, answer) => {
    const chunks: Buffer[] = []
    answer.on('data', (chunk: Buffer) => chunks.push(chunk))
    answer.on('end', () => ear.ended(refusal(Buffer.concat(chunks).toString())))
    answer.on('error', () => ear.ended(refusal('')))
  })
  socket.on('error', (error) =>
    ear.ended(new MuError('not_running', `The live feed cannot be heard: ${error.message}`)),
  )
  socket.on('close', (code) => ear.ended(endOf(code)))
  return {
    say: (message) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message))
    },
    close: () => socket.terminate(),
    pause: () => socket.pause(),
    resume: () => socket.resume(),
  }
}

function refusal(body: string): MuError {
  try {
    return fromJSON(JSON.parse(body))
  } catch {
    return new MuError('internal', 'The daemon refused the live feed.')
  }
}
