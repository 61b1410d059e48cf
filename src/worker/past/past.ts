/**
 * The graphs of commits: which are open, which are kept on disk.
 *
 * Promise    A SELECT at a commit answers from the graph of that commit's tree, made by the
 *            same functions as the live one. It takes no slice of the live graph.
 * Mechanism  A thread and a database for each commit, under `.mu/past`, by hash: a commit
 *            never changes. The least recently used give way.
 * Limits     `MAX_OPEN` at a time, closed after `IDLE_MS`; `MAX_KEPT` on disk.
 * Errors     `no_history` without a repository or for an unknown commit; `too_many`.
 */
import { readdirSync, rmSync, statSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { MuError } from '../../errors.ts'
import type { Limits, PastSource } from '../../muql/sources.ts'
import { git } from '../git.ts'
import type { GraphOptions } from '../protocol.ts'
import { CommitGraph } from './commit.ts'

export class Past implements PastSource {
  readonly #options: GraphOptions
  readonly #folder: string
  /** The last used is the last. */
  readonly #open = new Map<string, CommitGraph>()
  #idle: NodeJS.Timeout | undefined
  #closed = false

  constructor(options: GraphOptions) {
    this.#options = options
    this.#folder = join(dirname(options.database), 'past')
  }

  async *select(
    name: string,
    sql: string,
    params: readonly (string | number)[],
    limits: Limits,
  ): ReturnType<PastSource['select']> {
    const graph = await this.#graph(await this.#hash(name))
    try {
      const { rows, truncated } = await graph.select(sql, params, limits)
      yield rows
      return { truncated }
    } finally {
      this.#rest()
    }
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#idle)
    await Promise.all([...this.#open.values()].map((graph) => graph.close()))
    this.#open.clear()
  }

  async #hash(name: string): Promise<string> {
    const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]
    const unknown = new MuError('no_history', `There is no commit ${name.slice(0, 100)}.`, {
      hint: 'A commit is named by its hash, a tag, a branch, or as HEAD~3.',
    })
    if (name.includes('\0')) throw unknown
    const [hash = ''] = await git(this.#options.root, asked, unknown)
    return hash
  }

  async #graph(hash: string): Promise<CommitGraph> {
    let graph = this.#open.get(hash)
    if (graph?.failure) this.#drop(graph)
    graph = this.#open.get(hash)
    if (!graph) {
      await mkdir(this.#folder, { recursive: true })
      if (this.#closed) throw new MuError('not_ready', 'The graph is closed.')
      // Another question may have opened it meanwhile.
      graph = this.#open.get(hash) ?? this.#make(hash)
    }
    this.#open.delete(hash)
    this.#open.set(hash, graph)
    return graph
  }

  #make(hash: string): CommitGraph {
    const { root, watch, maxFileBytes } = this.#options
    if (this.#open.size >= MAX_OPEN) {
      const free = [...this.#open.values()].find(({ busy }) => busy === 0)
      if (!free)
        throw new MuError('too_many', `${MAX_OPEN} other commits are being read; ask again in a moment.`)
      this.#drop(free)
    }
    this.#sweep(hash)
    const file = join(this.#folder, hash, 'mubase.duckdb')
    return new CommitGraph({ root, commit: hash, watch, maxFileBytes, file })
  }

  #drop(graph: CommitGraph): void {
    this.#open.delete(graph.commit)
    void graph.close()
  }

  /** Removes the databases that were used longest ago, so that there is room for one more. */
  #sweep(hash: string): void {
    const used = (name: string): number =>
      statSync(join(this.#folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0
    const others = readdirSync(this.#folder).filter((name) => name !== hash && !this.#open.has(name))
    const old = others.sort((a, b) => used(b) - used(a)).slice(Math.max(0, MAX_KEPT - 1 - this.#open.size))
    for (const name of old) rmSync(join(this.#folder, name), { recursive: true, force: true })
  }

  /** When nothing has been asked for a while, the threads end; their databases stay. */
  #rest(): void {
    clearTimeout(this.#idle)
    this.#idle = setTimeout(() => {
      for (const graph of [...this.#open.values()]) if (graph.busy === 0) this.#drop(graph)
    }, IDLE_MS).unref()
  }
}

/** BETWEEN needs two. */
const MAX_OPEN = 2
const MAX_KEPT = 6
const IDLE_MS = 120_000
