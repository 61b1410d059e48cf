/**
 * The words of the bench: a scenario measures figures, a figure stands beside its
 * budget and beside the physical limit where there is one.
 *
 * The limit is measured in the same run on the same machine, so the ratio holds on a
 * noisy machine where the figure alone says little.
 */
import type { Daemon } from './daemon.ts'
import type { Source } from './sources.ts'
import type { Undo } from './undo.ts'

export interface Scenario {
  /** One word: it is typed. */
  readonly name: string
  /** What is measured, as one sentence. */
  readonly about: string
  run(bench: Bench): Promise<readonly Figure[]>
}

export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: Unit
  /** What the machine allows at best, in the same unit. */
  readonly limit?: Limit
  readonly budget?: Budget
  /** So many times the limit is a defect on any machine, however busy: what `--smoke` holds. */
  readonly guard?: number
  /** Whatever a reader needs to judge the figure. */
  readonly note?: string
}

export interface Limit {
  readonly what: string
  readonly value: number
}

export type Unit =
  | 's'
  | 'ms'
  | 'µs'
  | 'MB'
  | 'B'
  | 'MB/s'
  | 'files/s'
  | 'requests/s'
  | 'events/s'
  | 'differences'
  | '%'

/** Bounds are inclusive. */
export type Budget =
  | { readonly kind: 'most' | 'least'; readonly value: number }
  /** At most so many times the limit; at least such a share of it. */
  | { readonly kind: 'times' | 'share'; readonly value: number }

/** What a scenario works with. */
export interface Bench {
  /** A copy of the tree: scenarios may edit it. */
  readonly root: string
  readonly settings: Settings
  readonly undo: Undo
  /** The daemon with the whole graph; started when it does not run. */
  daemon(): Promise<Daemon>
  /** The same, once it has done what a start leaves to do. */
  rested(): Promise<Daemon>
  /** Ends the daemon if it runs. */
  stop(): Promise<void>
  /** The files in the graph, by path. */
  sources(): Promise<readonly Source[]>
}

export interface Settings {
  /** Parse threads of the daemon and of the bare parser beside it, which has one more beside a first index. */
  readonly threads: number
  readonly debounceMs: number
  /** Starts that are measured; their median counts. */
  readonly rounds: number
  /** Lone saves that are measured. */
  readonly saves: number
  /** Saves after which the memory is compared. */
  readonly growth: number
  /** The most requests of one kind whose latency is taken. */
  readonly requests: number
  /** How long a throughput is measured, in s. */
  readonly seconds: number
  /** A repository with two tags, to switch between. */
  readonly repository: string
  /** Where the profiles of the daemon's threads go; without it there are none. */
  readonly profile?: string
}
