/**
 * The linker: the world as it will be after the running batch, and who must be
 * linked again because of what changed in it.
 *
 * The world runs ahead of the graph: it takes a batch in before the commit. Facts
 * that are not committed yet lie in `#ahead`; all others are the graph's own.
 *
 * A file that will probably be replaced may be linked before it is (`foresee`). What came of it is
 * used in the very state of the world for which it was found, and else forgotten.
 */

import type { FileFacts } from '../extract/facts.ts'
import { policyOf } from '../extract/language.ts'
import type { Asked } from '../graph/asked.ts'
import { DecodedFacts } from '../graph/decoded.ts'
import type { FileRecord } from '../graph/memory.ts'
import type { Nodes } from '../graph/nodes.ts'
import type { ConfigFacts } from '../link/config.ts'
import { startBatch } from '../link/link.ts'
import type { FileLinks } from '../link/links.ts'
import { affected, replaceConfig, replaceSource } from '../link/relink.ts'
import { World } from '../link/world.ts'
import type { Pace } from './pace.ts'
import type { Notice } from './protocol.ts'
import { CONFIG, type Reading } from './reading.ts'

/** What the linker sees of the graph. */
export interface Committed {
  readonly files: ReadonlyMap<string, FileRecord>
  readonly nodes: Pick<Nodes, 'call'>
  readonly asked: Pick<Asked, 'has'>
}

export class Linker {
  readonly #committed: () => Committed
  readonly #notify: (notice: Notice) => void
  readonly #world: World
  /** Not committed yet; undefined for files that are going. */
  readonly #ahead = new Map<string, Reading | undefined>()
  readonly decoded = new DecodedFacts(LINKING_BYTES)
  /** Every state of the world has its own number. */
  #state = 0
  #foreseen: Foreseen | undefined

  constructor(committed: () => Committed, notify: (notice: Notice) => void) {
    this.#committed = committed
    this.#notify = notify
    this.#world = new World(policyOf, (path) => this.#facts(path))
  }

  /** Takes in everything that is committed, without asking who is affected; nodes learn their names. */
  async hydrate(pace: Pace): Promise<void> {
    const { files, nodes } = this.#committed()
    for (const record of files.values()) {
      const facts = this.add(record)
      facts?.definitions.forEach(({ name }, ordinal) => {
        nodes.call(record.nids[ordinal]!, name)
      })
      if (pace.due()) await pace.rest()
    }
  }

  /** Takes in a file that is committed, without asking who is affected. Gives its facts, if it is a source. */
  add({ path, language, facts }: Reading): FileFacts | undefined {
    if (language === CONFIG) this.#world.setConfig(path, toConfig(facts))
    if (language === CONFIG || facts.length === 0) return undefined
    const decoded = this.decoded.get(facts)
    this.#world.setSource(path, decoded)
    return decoded
  }

  /** The file says something else from now on, or (undefined) is gone. Gives the keys whose answers changed. */
  replace(path: string, reading: Reading | undefined): number[] {
    const foreseen = this.#foreseenOf(path, reading)
    const old = this.#now(path)
    const before = this.#facts(path)
    this.#ahead.set(path, reading)
    const after = this.#facts(path)
    this.#state += 1
    const keys: number[] = []
    if (foreseen) {
      this.#world.setSource(path, after)
      keys.push(...foreseen.keys)
      foreseen.state = this.#state
    } else if (before || after) keys.push(...replaceSource(this.#world, path, before, after))
    // Until that is committed a plan compares with them.
    if (old && old.facts !== reading?.facts) this.decoded.replaced(old.facts)
    if (old?.language === CONFIG || reading?.language === CONFIG) {
      const config = reading?.language === CONFIG ? toConfig(reading.facts) : undefined
      keys.push(...replaceConfig(this.#world, path, config))
    }
    return keys
  }

  /** Links a source file as if it had been replaced, and leaves the world as it was. */
  foresee(reading: Reading): void {
    const { path, facts } = reading
    if (this.#ahead.size > 0 || this.#foreseenOf(path, reading)) return
    const keys = this.replace(path, reading)
    const links = this.#linkOne(startBatch(this.#world), path)
    const others = this.affected(keys)
    this.#ahead.delete(path)
    this.#world.setSource(path, this.#facts(path))
    // Should it come differently, they are not asked for again.
    this.decoded.replaced(facts)
    this.#state += 1
    this.#foreseen = links && { path, facts, keys, links, others, state: this.#state }
  }

  /** Committed files that asked for one of the keys, and are still there. */
  affected(keys: Iterable<number>): readonly string[] {
    const foreseen = this.#foreseen
    if (foreseen?.state === this.#state && isSame(foreseen.keys, keys)) return foreseen.others
    const { files, asked } = this.#committed()
    const known = [...keys].filter((key) => asked.has(key))
    return affected(askedOf(files.values()), known).filter((path) => this.#world.has(path))
  }

  /** Links files of the world, in slices. Nothing may be replaced meanwhile. */
  async *link(
    paths: Iterable<string>,
    pace: Pace,
  ): AsyncGenerator<readonly [path: string, links: FileLinks]> {
    let linkFile = startBatch(this.#world)
    let bytes = 0
    for (const path of paths) {
      if (!this.#world.has(path)) continue
      // Linking remembers all facts it has seen; in bulk it must not hold them all.
      bytes += this.#now(path)?.facts.byteLength ?? 0
      if (bytes > BATCH_BYTES) {
        linkFile = startBatch(this.#world)
        bytes = 0
      }
      const links = this.#foreseenOf(path, this.#now(path))?.links ?? this.#linkOne(linkFile, path)
      if (!links) linkFile = startBatch(this.#world)
      yield [path, links ?? NO_LINKS]
      if (pace.due()) await pace.rest()
    }
  }

  /** What was ahead is committed. */
  settle(): void {
    this.#ahead.clear()
    this.#foreseen = undefined
    this.decoded.settle()
  }

  /**
   * Linking cannot fail; should it do so all the same, one file is without edges,
   * not the graph without updates. What linking remembers is of no use afterwards.
   */
  #linkOne(linkFile: (path: string) => FileLinks, path: string): FileLinks | undefined {
    try {
      return linkFile(path)
    } catch (error) {
      const details = { path, error: error instanceof Error ? error.stack : String(error) }
      this.#notify({ event: 'log', level: 'error', message: 'a file could not be linked', details })
      return undefined
    }
  }

  #foreseenOf(path: string, reading: Reading | undefined): Foreseen | undefined {
    const foreseen = this.#foreseen
    if (foreseen?.path !== path || foreseen.facts !== reading?.facts) return undefined
    return foreseen.state === this.#state ? foreseen : undefined
  }

  #now(path: string): Reading | undefined {
    return this.#ahead.has(path) ? this.#ahead.get(path) : this.#committed().files.get(path)
  }

  #facts(path: string): FileFacts | undefined {
    const now = this.#now(path)
    if (!now || now.facts.length === 0 || now.language === CONFIG) return undefined
    return this.decoded.get(now.facts)
  }
}

function isSame(some: readonly number[], others: Iterable<number>): boolean {
  const [a, b] = [new Set(some), new Set(others)]
  return a.size === b.size && some.every((one) => b.has(one))
}

/** What replacing a file changed, its links, and who else has to be linked. */
interface Foreseen {
  readonly path: string
  readonly facts: Uint8Array
  readonly keys: readonly number[]
  readonly links: FileLinks
  readonly others: readonly string[]
  /** Of the world in which this holds: without the file, and once it is replaced, with it. */
  state: number
}

/** Made one by one: most saves change no answer, and then nobody looks at any. */
function* askedOf(files: Iterable<FileRecord>): Generator<readonly [path: string, asked: Int32Array]> {
  for (const { path, asked } of files) yield [path, asked]
}

function toConfig(facts: Uint8Array): ConfigFacts | undefined {
  return facts.length === 0 ? undefined : (JSON.parse(new TextDecoder().decode(facts)) as ConfigFacts)
}

const NO_LINKS: FileLinks = { edges: [], unresolved: [], asked: new Int32Array() }

/** Decoded facts take about three times their bytes: of a project of 500 files all are kept, in 45 MB. */
const LINKING_BYTES = 16_000_000
/** What a batch derives is held while it runs, and takes some ten times this; with eight times as much V8 collects a sixth longer. */
const BATCH_BYTES = 2_000_000
