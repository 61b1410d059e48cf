/**
 * Cookies: how one knows that everything done so far has been heard.
 *
 * Promise    `bake` resolves to true when every event of what was done in a watched
 *            folder before the call has been handled; to false when that cannot be
 *            known, and then only a scan tells.
 * Mechanism  A file is made in a folder of our own and its event awaited. Linux queues
 *            the events of all watches of one thread in the order of what happened
 *            (`test/watch/assumptions.test.ts`), so everything earlier has come before.
 * Limits     One thread must hold all the watches. When the queue runs over, the cookie
 *            may be among what is dropped; whoever sees that calls `spill`.
 * Cost       A file made and removed, about 50 µs. Nothing while nobody asks.
 *
 * The folder is watched and emptied when the first cookie is baked, and again whenever
 * it was taken away. It must be a folder and no link to one: only there is it ours.
 */
import {
  closeSync,
  type FSWatcher,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  unlinkSync,
} from 'node:fs'
import { basename, join } from 'node:path'

export interface JarOptions {
  /** Absolute. What it lies in must be there. */
  readonly folder: string
  watch(folder: string, listener: (event: string, name: string | null) => void): FSWatcher
  /** Time after which a cookie's event will not come any more. */
  readonly patienceMs?: number
}

export interface Jar {
  bake(): Promise<boolean>
  /** Whether events come at all here: false when those of two cookies in a row did not. */
  probe(): Promise<boolean>
  /** Events may have been dropped: of no cookie baked so far is anything known. */
  spill(): void
  /** Why the last cookie could not be had, as a sentence. */
  trouble(): string | undefined
  close(): void
}

export function openJar({ folder, watch, patienceMs = PATIENCE_MS }: JarOptions): Jar {
  const awaited = new Map<string, (heard: boolean) => void>()
  let watcher: FSWatcher | undefined
  let trouble: string | undefined
  let count = 0

  function make(name: string): void {
    watcher ??= prepare()
    closeSync(openSync(join(folder, name), 'wx', 0o600))
  }

  function prepare(): FSWatcher {
    makeFolder(folder)
    for (const name of readdirSync(folder)) if (COOKIE.test(name)) rmSync(join(folder, name), { force: true })
    const made = watch(folder, (_, name) => onEvent(made, name))
    made.on('error', abandon)
    return made
  }

  /** Each name is used once, so its first event is that of its making. */
  function onEvent(from: FSWatcher, name: string | null): void {
    if (from !== watcher) return
    // The folder says its own name when it goes; what is made there next is not heard here.
    if (name === basename(folder)) abandon()
    else awaited.get(name ?? '')?.(true)
  }

  function abandon(): void {
    watcher?.close()
    watcher = undefined
    spill()
  }

  function spill(): void {
    for (const answer of awaited.values()) answer(false)
  }

  async function listenFor(name: string): Promise<Taste> {
    let timer: NodeJS.Timeout | undefined
    const taste = await new Promise<Taste>((resolve) => {
      awaited.set(name, (heard) => resolve(heard ? 'heard' : 'unknown'))
      // After a blocked moment timers come before events: these have their turn first.
      timer = setTimeout(() => setImmediate(resolve, 'silence'), patienceMs)
    })
    clearTimeout(timer)
    awaited.delete(name)
    return taste
  }

  async function taste(): Promise<Taste> {
    const name = `cookie-${process.pid}-${++count}`
    try {
      make(name)
    } catch {
      try {
        // The folder may have been taken away.
        abandon()
        make(name)
      } catch (error) {
        trouble = `No file can be made in ${folder} (${(error as Error).message}).`
        return 'unknown'
      }
    }
    trouble = undefined
    const result = await listenFor(name)
    remove(join(folder, name))
    return result
  }

  return {
    bake: async () => (await taste()) === 'heard',
    probe: async () => (await taste()) !== 'silence' || (await taste()) !== 'silence',
    spill,
    trouble: () => trouble,
    close: abandon,
  }
}

/** `unknown`: none could be made, or events may have been dropped. */
type Taste = 'heard' | 'silence' | 'unknown'

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if (!lstatSync(folder).isDirectory()) throw new Error(`${basename(folder)} is no folder`)
  }
}

/** Whatever stays is removed by the next start. */
function remove(path: string): void {
  try {
    unlinkSync(path)
  } catch {}
}

const COOKIE = /^cookie-\d+-\d+$/

/** The event is queued before the call that makes the file returns; so this is ample. */
const PATIENCE_MS = 200
