/**
 * What the server is made of, each part narrowed to what the server reads.
 *
 * The server has no clock of the day, no configuration and no disk of its own: who it is,
 * who may ask, and how the process feels come in here, from `daemon`.
 */
import type { FastifyBaseLogger } from 'fastify'
import type { FileStamp, GraphClient, Settling } from '../worker/protocol.ts'
import type { FileState, SavedFile } from '../worker/saved.ts'
import type { WatcherBody } from './schemas/daemon.ts'

export interface ServerParts {
  readonly graph: GraphClient
  readonly project: Project
  /** Facts of the process at the time of the call; must be cheap. */
  readonly facts: () => ProcessFacts
  /** Takes a hint that these paths may differ from the graph: relative to the root, `''` is all of it. */
  readonly touch?: (paths: readonly string[]) => void
  /** Examines the daemon; each check has a problem, as a sentence, or none. Absent: nothing is checked. */
  readonly check?: () => Promise<readonly { readonly name: string; readonly problem?: string }[]>
  /** Absent: nothing is promised, and every answer says `Mu-Fresh: false`. */
  readonly freshness?: Freshness
  /** Host names besides the loopback ones under which the daemon may be asked. No ports. */
  readonly allowedHosts: readonly string[]
  /** Required of every request but the health checks, when given. */
  readonly token?: string
  readonly limits?: Partial<Limits>
  readonly logger: FastifyBaseLogger
}

export interface Project {
  /** Absolute, real path. */
  readonly root: string
  /** Of mu. */
  readonly version: string
  /** The database file. */
  readonly mubase: string
}

export interface ProcessFacts {
  readonly uptimeMs: number
  readonly mode: 'events' | 'poll'
  /** Paths touched and not yet handed to the graph thread. */
  readonly pending: number
  /** Figures of the watcher and the queue, shown as they are. */
  readonly watcher?: WatcherFacts
  /** Sentences about what does not work as it should; any makes the daemon `degraded`. */
  readonly problems: readonly string[]
}

export type WatcherFacts = Readonly<WatcherBody>

/** Both wait for the daemon's own time unless told how long, and never fail. */
export interface Freshness {
  /**
   * Waits until the graph shows every change that was finished on disk before
   * the call. False when the deadline passed first.
   */
  settle(withinMs?: number): Promise<boolean>
  /** For a read about one node: what the graph thread is to wait for. Undefined when it is all too soon to ask it. */
  about(id: string, withinMs?: number): Settling | undefined
  /** Whether the file is on disk as it was when it was read, as far as size and time tell. */
  isAsRead(file: FileStamp): boolean
  /** Waits until the graph shows these contents. */
  barrier(files: readonly SavedFile[], withinMs?: number): Promise<Barrier>
}

export interface Barrier {
  /** Every file is as was said, or mu does not read it. */
  readonly fresh: boolean
  /** Undefined when the graph said nothing in time. */
  readonly seq: number | undefined
  /** In the order given. */
  readonly files: readonly FileState[]
}

export interface Limits {
  readonly bodyBytes: number
  /** The request target, as characters on the wire. */
  readonly urlChars: number
  /** TCP connections at once. */
  readonly connections: number
  /** A client has this long to send its whole request. */
  readonly receiveMs: number
  /** The graph thread has this long to answer anything but a query. */
  readonly answerMs: number
  /** `/live` connections at once. */
  readonly liveClients: number
  readonly liveMessageBytes: number
  readonly liveMessagesPerSecond: number
  /** Unsent bytes a `/live` client may leave behind before it gets a `gap`. */
  readonly liveQueueBytes: number
  /** Per connection. */
  readonly liveSubscriptions: number
  /** Standing queries per connection. */
  readonly liveWatches: number
  /** A `/live` client that answers no ping for this long is dead. */
  readonly livePingMs: number
}

export const DEFAULT_LIMITS: Limits = {
  bodyBytes: 1024 * 1024,
  urlChars: 8192,
  connections: 4096,
  receiveMs: 30_000,
  answerMs: 30_000,
  liveClients: 2000,
  liveMessageBytes: 64 * 1024,
  liveMessagesPerSecond: 100,
  liveQueueBytes: 1024 * 1024,
  liveSubscriptions: 100,
  liveWatches: 50,
  livePingMs: 30_000,
}
