/** A client of `/live` for tests: keeps what it hears until it is asked for. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { WebSocket } from 'ws'

export type Message = { type: string; [field: string]: unknown }

export class Ear {
  readonly #heard: Message[] = []
  #wake: (() => void) | undefined
  readonly socket: WebSocket
  readonly closed: Promise<[code: number, reason: Buffer]>

  constructor(socket: WebSocket) {
    this.socket = socket
    this.closed = once(socket, 'close') as Promise<[number, Buffer]>
    socket.on('message', (data) => {
      this.#heard.push(JSON.parse(String(data)))
      this.#wake?.()
    })
  }

  say(message: object | string | Buffer): void {
    this.socket.send(
      typeof message === 'string' || Buffer.isBuffer(message) ? message : JSON.stringify(message),
    )
  }

  async next(): Promise<Message> {
    while (this.#heard.length === 0) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
    return this.#heard.shift()!
  }

  /** Everything heard before the answer to a ping: proof of what was not said. */
  async untilPong(): Promise<Message[]> {
    this.say({ type: 'ping' })
    const heard: Message[] = []
    for (let next = await this.next(); next.type !== 'pong'; next = await this.next()) heard.push(next)
    return heard
  }
}

/** Connects over TCP, so that closing and dying are what they are in life. */
export async function listen(app: FastifyInstance, path = '/live'): Promise<Ear> {
  if (!app.server.listening) await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const ear = new Ear(new WebSocket(`ws://127.0.0.1:${port}${path}`))
  await once(ear.socket, 'open')
  return ear
}

/** Connects without a network between, whose buffers would hide that a client is slow. */
export async function listenInside(app: FastifyInstance): Promise<Ear> {
  let ear: Ear | undefined
  const onInit = (socket: WebSocket) => {
    ear = new Ear(socket)
  }
  await app.injectWS('/live', { headers: { host: 'localhost' } }, { onInit })
  await greeting(ear!)
  return ear!
}

export async function connected(app: FastifyInstance): Promise<Ear> {
  const ear = await listen(app)
  await greeting(ear)
  return ear
}

async function greeting(ear: Ear): Promise<void> {
  const { type } = await ear.next()
  if (type !== 'connected') throw new Error(`greeted with ${type}`)
}
