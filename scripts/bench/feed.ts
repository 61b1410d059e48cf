/**
 * A subscriber that waits for files that were saved to arrive on the feed.
 *
 * The first event about a node of the file counts. That is not asked of a new definition's
 * own node, because where the grammar fails on the file's end none is made of it; the module's
 * hash changes all the same.
 *
 * An arrival is timed when the message is there, before it is parsed.
 */
import { WebSocket } from 'ws'
import type { Daemon } from './daemon.ts'

interface Waiter {
  readonly resolve: (at: number) => void
  readonly reject: (error: Error) => void
}

export class Feed {
  readonly #socket: WebSocket
  readonly #waiting = new Map<string, Waiter>()
  messages = 0
  bytes = 0
  /** Of nodes. */
  events = 0
  /** When the last message about the graph was there, on the clock of `performance.now()`. */
  lastAt = 0

  private constructor(socket: WebSocket) {
    this.#socket = socket
    socket.on('message', (data) => this.#take(performance.now(), String(data)))
    socket.on('close', () => this.#fail(new Error('the daemon closed the feed')))
  }

  static async open({ url, headers }: Daemon): Promise<Feed> {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/live`, { headers, perMessageDeflate: false })
    const feed = new Feed(socket)
    await new Promise((resolve, reject) => {
      socket.once('error', reject)
      socket.once('message', resolve)
    })
    socket.on('error', (error) => feed.#fail(error))
    return feed
  }

  /**
   * When the next event about the file arrived, on the clock of `performance.now()`. Ask
   * before the save. Rejects after `withinMs`.
   */
  arrival(path: string, withinMs: number): Promise<number> {
    const arrival = new Promise<number>((resolve, reject) => {
      if (this.#socket.readyState !== WebSocket.OPEN) return reject(new Error('the feed is closed'))
      const timer = setTimeout(() => {
        this.#waiting.delete(path)
        reject(new Error(`${path} was not heard within ${withinMs / 1000} s`))
      }, withinMs)
      const settle =
        <T>(end: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer)
          end(value)
        }
      this.#waiting.set(path, { resolve: settle(resolve), reject: settle(reject) })
    })
    // Whoever saves between asking and waiting may fail first.
    arrival.catch(() => {})
    return arrival
  }

  close(): void {
    this.#socket.terminate()
  }

  #take(at: number, text: string): void {
    const { type, events } = JSON.parse(text) as { type: string; events?: readonly NodeEvent[] }
    if (type === 'gap' || type === 'resync') this.#fail(new Error(`the daemon sent ${text.slice(0, 200)}`))
    if (type !== 'graph_update') return
    this.messages++
    this.lastAt = at
    this.bytes += text.length
    this.events += events?.length ?? 0
    for (const { node } of events ?? []) {
      const path = node.file_path ?? ''
      const waiter = this.#waiting.get(path)
      if (this.#waiting.delete(path)) waiter?.resolve(at)
    }
  }

  #fail(error: Error): void {
    const waiters = [...this.#waiting.values()]
    this.#waiting.clear()
    for (const waiter of waiters) waiter.reject(error)
  }
}

interface NodeEvent {
  readonly node: { readonly file_path?: string }
}
