/**
 * A client of the feed that keeps its own graph from what it hears, and is strict: every
 * delta must come next after the last, add what is not there, and change or remove what is.
 */
import { WebSocket } from 'ws'
import type { EdgeEvent, NodeEvent } from '../../src/graph/delta.ts'
import { edgeKey } from '../../src/graph/diff.ts'
import type { GraphEdge, GraphNode } from '../../src/graph/types.ts'

export interface Document {
  readonly epoch: string
  readonly seq: number
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

interface Heard {
  readonly type: string
  readonly seq: number
  readonly from: number
  readonly events: readonly NodeEvent[]
  readonly edges: readonly EdgeEvent[]
  readonly code?: string
  readonly message?: string
}

export class Mirror {
  readonly #url: () => string
  readonly #nodes = new Map<string, GraphNode>()
  readonly #edges = new Map<string, GraphEdge>()
  #epoch = ''
  #seq = -1
  #socket: WebSocket | undefined
  /** Between asking to go on from somewhere and being heard. */
  #deaf = false
  #work: Promise<void> = Promise.resolve()
  failure: Error | undefined
  gaps = 0
  resyncs = 0

  /** `url` is where the daemon is now. */
  constructor(url: () => string) {
    this.#url = url
  }

  get seq(): number {
    return this.#seq
  }

  /** From nothing: an export; from then on the feed alone. */
  async read(): Promise<void> {
    const answer = await fetch(`${this.#url()}/export?format=json&fresh=false`)
    const { epoch, seq, nodes, edges } = (await answer.json()) as Document
    this.#epoch = epoch
    this.#seq = seq
    this.#nodes.clear()
    this.#edges.clear()
    for (const node of nodes) this.#nodes.set(node.id, node)
    for (const edge of edges) this.#edges.set(edgeKey(edge), edge)
  }

  connect(): void {
    this.disconnect()
    const socket = new WebSocket(`${this.#url().replace('http', 'ws')}/live`)
    this.#socket = socket
    this.#deaf = true
    socket.on('open', () => this.#subscribe())
    socket.on('error', () => undefined)
    socket.on('message', (data) => {
      this.#work = this.#work.then(async () => {
        if (socket !== this.#socket || this.failure) return
        try {
          await this.#take(JSON.parse(String(data)))
        } catch (error) {
          this.failure = error as Error
        }
      })
    })
  }

  get isConnected(): boolean {
    return this.#socket?.readyState === WebSocket.OPEN
  }

  disconnect(): void {
    this.#socket?.terminate()
    this.#socket = undefined
  }

  pause(): void {
    if (this.isConnected) this.#socket?.pause()
  }

  resume(): void {
    this.#socket?.resume()
  }

  document(): Pick<Document, 'nodes' | 'edges'> {
    return { nodes: [...this.#nodes.values()], edges: [...this.#edges.values()] }
  }

  #subscribe(): void {
    this.#deaf = true
    // One that is not connected yet asks when it is.
    if (!this.isConnected) return
    const wish = { edges: true, positions: true, epoch: this.#epoch, since: this.#seq }
    this.#socket!.send(JSON.stringify({ type: 'subscribe', id: 'all', ...wish }))
  }

  async #take(heard: Heard): Promise<void> {
    switch (heard.type) {
      case 'subscribed':
        this.#deaf = false
        return
      case 'graph_update':
        if (!this.#deaf) this.#apply(heard)
        return
      case 'gap':
        this.gaps++
        if (!this.#deaf && heard.from !== this.#seq)
          throw new Error(`gap from ${heard.from} after ${this.#seq}`)
        this.#subscribe()
        return
      case 'resync':
        this.resyncs++
        // A daemon that has died meanwhile will be asked again, from an epoch that is not its own.
        await this.read().catch(() => {
          this.#epoch = 'unknown'
        })
        this.#subscribe()
        return
      case 'error':
        throw new Error(`${heard.code}: ${heard.message}`)
    }
  }

  #apply({ seq, events, edges }: Heard): void {
    if (seq !== this.#seq + 1) throw new Error(`delta ${seq} came after ${this.#seq}`)
    this.#seq = seq
    for (const { event_type, node } of events) change(this.#nodes, event_type, node.id, node)
    for (const { event_type, edge } of edges) change(this.#edges, event_type, edgeKey(edge), edge)
  }
}

function change<T>(map: Map<string, T>, kind: NodeEvent['event_type'], key: string, value: T): void {
  if (map.has(key) === (kind === 'added'))
    throw new Error(`${kind} ${key}, which is ${map.has(key) ? '' : 'not '}there`)
  if (kind === 'removed') map.delete(key)
  else map.set(key, value)
}
