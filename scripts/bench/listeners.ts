/**
 * Many subscribers in a process of their own: each a bare connection that reads whole frames
 * and times them; a WebSocket library here would cost more than the daemon that is measured.
 *
 * Told `{url, headers, count}` it connects and says `ready`; at any message it says what was
 * heard since the last: how many messages, the fewest of one subscriber, and how late they
 * were by the `timestamp` that they carry.
 */

import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'

export interface ListenersData {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly count: number
}

export interface Heard {
  readonly messages: number
  /** Of the subscriber that heard the fewest. */
  readonly fewest: number
  /** `late[i]` messages were `i` ms late; the last counts all beyond. */
  readonly late: readonly number[]
}

const LONGEST_MS = 5000
const late = new Uint32Array(LONGEST_MS + 1)
let each = new Uint32Array()

process.once('message', async ({ url, headers, count }: ListenersData) => {
  each = new Uint32Array(count)
  for (let i = 0; i < count; i += BATCH) {
    const some = Array.from({ length: Math.min(BATCH, count - i) }, (_, k) => listen(url, headers, i + k))
    await Promise.all(some)
  }
  process.on('message', () => {
    const heard: Heard = {
      messages: each.reduce((a, b) => a + b, 0),
      fewest: Math.min(...each),
      late: [...late],
    }
    each.fill(0)
    late.fill(0)
    process.send!(heard)
  })
  process.send!('ready')
})
process.on('disconnect', () => process.exit())

/** Resolves when the first frame is there. */
function listen(url: string, headers: ListenersData['headers'], index: number): Promise<Socket> {
  const { hostname, port, host, pathname } = new URL(url)
  const lines = [
    `GET ${pathname} HTTP/1.1`,
    `Host: ${host}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ]
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname)
    let rest: Buffer = Buffer.alloc(0)
    let isOpen = false
    socket.write(`${lines.join('\r\n')}\r\n\r\n`)
    socket.on('error', reject)
    socket.on('data', (chunk) => {
      let data = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
      if (!isOpen) {
        const end = data.indexOf('\r\n\r\n')
        if (end < 0) {
          rest = data
          return
        }
        if (!data.toString('latin1', 0, 12).endsWith('101'))
          reject(new Error(data.toString('latin1', 0, end)))
        isOpen = true
        data = data.subarray(end + 4)
        resolve(socket)
      }
      rest = takeFrames(data, index, socket)
    })
  })
}

/** Gives what is not a whole frame yet. */
function takeFrames(data: Buffer, index: number, socket: Socket): Buffer {
  let at = 0
  while (data.length - at >= 2) {
    const short = data[at + 1]! & 127
    const head = short < 126 ? 2 : short === 126 ? 4 : 10
    if (data.length - at < head) break
    const length =
      short < 126 ? short : short === 126 ? data.readUInt16BE(at + 2) : Number(data.readBigUInt64BE(at + 2))
    if (data.length - at < head + length) break
    const opcode = data[at]! & 15
    if (opcode === TEXT) note(data.subarray(at + head, at + head + Math.min(length, HEAD_BYTES)), index)
    // Answered with a mask of zeros, which leaves the payload as it is.
    else if (opcode === PING) socket.write(Buffer.of(0x8a, 0x80, 0, 0, 0, 0))
    at += head + length
  }
  return data.subarray(at)
}

function note(head: Buffer, index: number): void {
  const sent = TIMESTAMP.exec(head.toString('latin1'))?.[1]
  if (sent === undefined) return
  each[index]!++
  late[Math.min(LONGEST_MS, Math.max(0, Date.now() - Number(sent)))]!++
}

const BATCH = 50
const TEXT = 1
const PING = 9
const HEAD_BYTES = 120
const TIMESTAMP = /"timestamp":(\d+)/
