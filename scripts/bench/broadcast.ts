/**
 * What a bare `ws` server needs to send the same to as many: the physical limit of fan-out.
 *
 * Says its address; then, told `{text, everyMs, count}`, it sends so many messages at that
 * pace to all who are connected, each stamped as it goes out, and says `done`.
 */

import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { WebSocketServer } from 'ws'

export interface Broadcast {
  /** JSON that begins with `{"timestamp":0`; the 0 is replaced. */
  readonly text: string
  readonly everyMs: number
  readonly count: number
}

const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
server.once('listening', () => process.send!(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
process.on('message', async ({ text, everyMs, count }: Broadcast) => {
  const begun = performance.now()
  for (let i = 0; i < count; i++) {
    await pause(Math.max(0, begun + i * everyMs - performance.now()))
    const message = Buffer.from(text.replace('{"timestamp":0', `{"timestamp":${Date.now()}`))
    for (const client of server.clients) client.send(message, { binary: false })
  }
  process.send!('done')
})
process.on('disconnect', () => process.exit())
