/**
 * Replay: what the journal has and the tables have not is taken into the tables.
 *
 * A process that ended before its tables caught up left such commits behind. They were told,
 * so they must not be lost, and must not be told again.
 */
import type { DuckDBConnection } from '@duckdb/node-api'
import { MuError } from '../errors.ts'
import { writeCommit } from './commit.ts'
import { firstLine } from './database.ts'
import type { Entry } from './journal.ts'
import { type Head, Mismatch } from './load.ts'

/** Gives what the tables say of themselves afterwards. Errors: `Mismatch`; `bad_root` when it cannot be written. */
export async function replay(
  connection: DuckDBConnection,
  entries: readonly Entry[],
  head: Head,
): Promise<Head> {
  const missing = entries.filter(({ epoch, number }) => epoch === head.epoch && number > head.commits)
  if (missing.length === 0) return head
  const stored = await fileIds(connection)
  let { seq, commits } = head
  for (const { number, commit } of missing) {
    if (number !== commits + 1) throw new Mismatch('its journal has a hole')
    commits = number
    seq = commit.delta?.seq ?? seq
    await writeCommit(connection, commit, { stored, seq, number, pruning: '' }).catch(explain)
  }
  return { ...head, seq, commits }
}

async function fileIds(connection: DuckDBConnection): Promise<Set<number>> {
  const reader = await connection.runAndReadAll('SELECT file_id FROM files')
  return new Set(reader.getRows().map(([id]) => id as number))
}

/** A disk that is full is no reason to throw anything away. */
function explain(error: unknown): never {
  const first = firstLine(error)
  if (!/^IO Error/.test(first)) throw new Mismatch(`its journal cannot be taken in (${first})`)
  throw new MuError('bad_root', 'What was committed last cannot be written to the database.', { hint: first })
}
