/** An engine with standing queries on a disk in memory and a real database, and what its watchers hear. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Asked, all } from '../../src/muql/run.ts'
import { openStore } from '../../src/store/open.ts'
import { Engine } from '../../src/worker/engine.ts'
import { Finding } from '../../src/worker/finding.ts'
import { Past } from '../../src/worker/past/past.ts'
import type { GraphOptions, Notice } from '../../src/worker/protocol.ts'
import { evaluate } from '../../src/worker/requests/query.ts'
import { unwatch, watch } from '../../src/worker/requests/watch.ts'
import type { Room } from '../../src/worker/room.ts'
import { Standing, type StandingLimits } from '../../src/worker/standing.ts'
import { Streams } from '../../src/worker/streams.ts'
import type { WatchRequest } from '../../src/worker/watched.ts'
import { MemoryDisk } from './disk.ts'

export interface Heard {
  readonly type: 'result' | 'result_delta' | 'error'
  readonly seq: number
  readonly columns: readonly string[]
  readonly rows: readonly unknown[]
  readonly added: readonly unknown[]
  readonly removed: readonly unknown[]
  readonly total: number
  readonly truncated: boolean
  readonly code: string
}

export class Watching {
  readonly disk = new MemoryDisk()
  readonly engine: Engine
  readonly standing: Standing
  readonly log: Notice[] = []
  /** Statements evaluated for watchers, in order. */
  readonly evaluated: string[] = []
  /** Set to make evaluations wait or fail. */
  before: (asked: Asked) => Promise<void> = async () => {}
  readonly #folder = mkdtempSync(join(tmpdir(), 'mu-standing-'))
  readonly #room: Room
  readonly #heard = new Map<number, Heard[]>()
  #wake = () => {}
  #last = 0

  constructor(limits: Partial<StandingLimits> = { floorMs: 0, evaluationMs: 60_000, stillMs: 60_000 }) {
    const file = join(this.#folder, 'mubase.duckdb')
    const log = { info() {}, warn() {} }
    const notify = (notice: Notice): void => this.#take(notice)
    this.engine = new Engine({
      disk: this.disk,
      watch: [''],
      maxFileBytes: 100_000,
      now: () => 0,
      notify,
      openStore: () => openStore({ derivation: 'test', file, log }),
      observer: {
        isWatching: true,
        committed: (touch) => this.standing.committed(touch),
      },
    })
    const options = { root: '/memory', database: file } as GraphOptions
    const room = {
      engine: this.engine,
      options,
      past: new Past(options),
      finding: new Finding(this.engine),
    }
    this.standing = new Standing({
      engine: this.engine,
      notify,
      limits,
      evaluate: async (asked) => {
        this.evaluated.push(asked.muql)
        await this.before(asked)
        return evaluate(room, asked)
      },
    })
    this.#room = { ...room, standing: this.standing }
  }

  async become(tree: Readonly<Record<string, string>> | ReadonlyMap<string, string>): Promise<void> {
    const entries = tree instanceof Map ? [...tree] : Object.entries(tree)
    await this.engine.update(this.disk.become(new Map(entries)))
  }

  async watch(muql: string, more: Partial<Omit<WatchRequest, 'muql' | 'ticket'>> = {}): Promise<number> {
    const ticket = ++this.#last
    this.#heard.set(ticket, [])
    await this.again(ticket, muql, more)
    return ticket
  }

  async again(ticket: number, muql: string, more: Partial<WatchRequest> = {}): Promise<void> {
    await watch(this.#room, { rows: 'arrays', ...more, muql, ticket }, CLIENT)
  }

  async unwatch(...tickets: number[]): Promise<void> {
    await unwatch(this.#room, { tickets }, CLIENT)
  }

  /** The next thing that a ticket hears. */
  async next(ticket: number): Promise<Heard> {
    const heard = this.#heard.get(ticket)!
    while (heard.length === 0) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
    return heard.shift()!
  }

  /** What a ticket has heard so far. */
  taken(ticket: number): Heard[] {
    return this.#heard.get(ticket)!.splice(0)
  }

  /** Its rows, asked anew. */
  async query(muql: string): Promise<readonly unknown[]> {
    const { rows } = await evaluate(this.#room, { muql, maxRows: 10_000, timeoutMs: 60_000 })
    return all(rows)
  }

  async close(): Promise<void> {
    this.standing.stop()
    await this.engine.close()
    rmSync(this.#folder, { recursive: true })
  }

  #take(notice: Notice): void {
    if (notice.event === 'log') this.log.push(notice)
    if (notice.event !== 'standing') return
    const { type } = notice
    const message =
      type === 'error' ? { type, ...notice.error } : JSON.parse(`{"type":"${type}",${notice.rest}}`)
    for (const ticket of notice.tickets) this.#heard.get(ticket)?.push(message)
    this.#wake()
  }
}

/** What is heard comes as notices. */
const CLIENT = new Streams(() => {}).open(0)
