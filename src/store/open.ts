/**
 * Opens the store, or makes a new one.
 *
 * The tree is the truth, so no damage to the file is more than a slower start:
 * whatever cannot be opened, has another version, was left half-written or does
 * not add up is deleted, and a new store begins with a new epoch. A file that
 * another process has open is not damaged; that is an error of the caller.
 */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { MuError } from '../errors.ts'
import type { Graph } from '../graph/memory.ts'
import { finishSwitch, removeCopy, switchUnderWay } from './compact.ts'
import {
  type Database,
  damageNote,
  firstLine,
  openDatabase,
  prepareReaders,
  removeDatabase,
} from './database.ts'
import { Journal } from './journal.ts'
import type { Kept } from './kept.ts'
import { loadGraph, Mismatch, readHead } from './load.ts'
import { markOf, stampOf } from './mark.ts'
import { replay } from './replay.ts'
import type { Loaded } from './rows.ts'
import { createStatements, SCHEMA_VERSION } from './schema.ts'
import { DuckStore, type Store } from './store.ts'

export interface StoreLog {
  info(details: object, sentence: string): void
  warn(details: object, sentence: string): void
}

export interface StoreOptions {
  /** The database file; its folder is made when there is none. */
  readonly file: string
  readonly log: StoreLog
  /** Names what makes graphs of trees: facts and edges that something else made are not taken over. */
  readonly derivation: string
  /** Deltas kept for resume. */
  readonly keepDeltas?: number
  readonly keepDeltasMs?: number
  /** The graph that somebody has kept under this mark (`Store.mark`): the rows are not read then. */
  readonly recall?: ((mark: string) => Graph | undefined) | undefined
}

export interface Opened {
  readonly store: Store
  /** What was stored; absent in a new store, and when it was recalled. */
  readonly loaded?: Loaded
  readonly recalled?: Graph
  /** Why a store that was there could not be used, as a sentence. */
  readonly rebuilt?: string
}

/** Throws `already_running` when another process has the file open, `bad_root` when the folder cannot be used. */
export async function openStore(options: StoreOptions): Promise<Opened> {
  const { file: path, log, derivation, keepDeltas = 1000, keepDeltasMs = Number.POSITIVE_INFINITY } = options
  const keep = { keepDeltas, keepDeltasMs }
  const file = prepareFolder(path)
  const started = performance.now()
  let rebuilt: string | undefined
  if (existsSync(file)) {
    const opened = await openExisting(file, derivation, keep, options.recall)
    if ('store' in opened) {
      const ms = Math.round(performance.now() - started)
      const { store, recalled, loaded } = opened
      const files = recalled?.files.size ?? loaded?.files.length
      log.info({ file, ms, files, seq: store.seq, image: recalled !== undefined }, 'database loaded')
      return opened
    }
    const { reason } = opened
    if (reason !== undefined) {
      rebuilt = `The database is built anew: ${reason}.`
      log.warn({ file, reason }, 'the database cannot be used and is built anew from the tree')
    }
  }
  const store = await replaceStore(file, derivation, keep)
  return rebuilt === undefined ? { store } : { store, rebuilt }
}

async function openExisting(
  file: string,
  derivation: string,
  keep: Kept,
  recall: StoreOptions['recall'],
): Promise<Opened | { reason: string | undefined }> {
  let database: Database | undefined
  let journal: Journal | undefined
  try {
    if (switchUnderWay(file)) await endSwitch(file)
    const stamp = stampOf(file)
    database = await openDatabase(file)
    removeCopy(file)
    if (existsSync(damageNote(file))) throw new Mismatch(readDamage(file))
    const found = await Journal.open(file)
    journal = found.journal
    const head = await replay(database.writer, found.entries, await readHead(database.writer, derivation))
    journal.clear()
    if (head.commits === 0) throw new Unused()
    const recalled = recall?.(markOf(head, stamp))
    const loaded = recalled ? undefined : await loadGraph(database.writer, head)
    await prepareReaders(database)
    const stored = new Set(Array.from(loaded?.files ?? recalled!.files.values(), ({ fileId }) => fileId))
    const store = new DuckStore(database, journal, { file, ...head, stored, ...keep })
    return loaded ? { store, loaded } : { store, recalled: recalled! }
  } catch (error) {
    await journal?.close()
    database?.close()
    if (error instanceof MuError) throw error
    return { reason: error instanceof Unused ? undefined : reasonOf(error) }
  }
}

/** Nothing was ever stored in it. What was shown meanwhile went by its epoch, so it is not used again. */
class Unused extends Error {}

/** Another process may be in the middle of it: only who can open the file may touch what lies beside it. */
async function endSwitch(file: string): Promise<void> {
  try {
    const database = await openDatabase(file)
    database.close()
  } catch (error) {
    if (error instanceof MuError) throw error
  }
  finishSwitch(file)
}

async function replaceStore(file: string, derivation: string, keep: Kept): Promise<Store> {
  try {
    removeDatabase(file)
    return await createStore(file, derivation, keep)
  } catch (error) {
    if (error instanceof MuError) throw error
    throw new MuError('bad_root', `The database cannot be written: ${file}.`, { hint: firstLine(error) })
  }
}

async function createStore(file: string, derivation: string, keep: Kept): Promise<Store> {
  const epoch = randomBytes(6).toString('hex')
  const database = await openDatabase(file)
  try {
    await database.writer.run('BEGIN')
    for (const statement of createStatements('main')) await database.writer.run(statement)
    await database.writer.run('INSERT INTO meta VALUES ($1, $2, $3, 0, 0, false)', [
      SCHEMA_VERSION,
      derivation,
      epoch,
    ])
    await database.writer.run('COMMIT')
    await prepareReaders(database)
    const { journal } = await Journal.open(file)
    const state = { file, epoch, seq: 0, commits: 0, stored: new Set<number>(), ...keep }
    return new DuckStore(database, journal, state)
  } catch (error) {
    database.close()
    throw error
  }
}

/** The file by its folder's real path, so that one file has one name. */
function prepareFolder(path: string): string {
  try {
    mkdirSync(dirname(path), { recursive: true })
    return join(realpathSync(dirname(path)), basename(path))
  } catch (cause) {
    throw new MuError('bad_root', `The folder of the database cannot be used: ${dirname(path)}.`, {
      hint: `Make it a folder that you may write to (${(cause as NodeJS.ErrnoException).code}).`,
    })
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Mismatch ? error.message : `it cannot be read (${firstLine(error)})`
}

function readDamage(file: string): string {
  return `DuckDB found it damaged (${firstLine(readFileSync(damageNote(file), 'utf8'))})`
}
