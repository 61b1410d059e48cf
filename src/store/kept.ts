/**
 * How long deltas are kept: a number of them, and an age.
 *
 * The age is counted from the newest delta, not from now, so it needs no clock; and where
 * nothing changes nothing is lost. Pruned now and then, so a few more than the bounds say
 * may still be there. Whatever the clock did, what is kept has no holes: dropping one
 * drops all before it.
 */
import type { Store } from './store.ts'

export interface StoredDelta {
  readonly seq: number
  readonly json: string
}

export interface Kept {
  readonly keepDeltas: number
  /** Infinity for any age. */
  readonly keepDeltasMs: number
}

export interface Deltas {
  /** Of the last commit. */
  readonly seq: number
  /** The last ones, which may be in no table yet. */
  recent(): readonly StoredDelta[]
  select: Store['select']
}

/** See `Store`. What is committed while it reads is told as well, or who replays would never catch up with a flood. */
export async function deltasSince(
  deltas: Deltas,
  since: number,
  limit: number,
): Promise<readonly StoredDelta[] | undefined> {
  const { seq } = deltas
  if (since > seq || since < 0) return undefined
  if (since === seq) return []
  const recent = deltas.recent()
  const stored = (recent[0]?.seq ?? seq + 1) - 1
  const older = since < stored ? await read(since, stored, limit, deltas.select) : []
  const found = inSequence(since, [...older, ...recent, ...deltas.recent()])
  return limit === 0 || found.length > 0 ? found.slice(0, limit) : undefined
}

/** Those that follow one another from there on; what comes twice is taken once. */
function inSequence(since: number, deltas: readonly StoredDelta[]): StoredDelta[] {
  const found: StoredDelta[] = []
  for (const { seq, json } of deltas) if (seq === since + found.length + 1) found.push({ seq, json })
  return found
}

async function read(
  since: number,
  until: number,
  limit: number,
  select: Store['select'],
): Promise<StoredDelta[]> {
  const sql = 'SELECT seq, json FROM deltas WHERE seq > $1 AND seq <= $2 ORDER BY seq LIMIT $3'
  const { rows } = await select(sql, [since, until, limit], { maxRows: limit, timeoutMs: READ_MS })
  return rows.map(([seq, json]) => ({ seq: seq as number, json: json as string }))
}

/** Of `main.deltas`, when `newest` is the last. */
export function pruneStatement(
  newest: { readonly seq: number; readonly timestamp: number },
  { keepDeltas, keepDeltasMs }: Kept,
): string {
  const byCount = newest.seq - keepDeltas
  const byAge = newest.timestamp - keepDeltasMs
  const tooOld = Number.isFinite(byAge) ? ` OR seq <= ${lastBefore(String(byAge))}` : ''
  return `DELETE FROM deltas WHERE seq <= ${byCount}${tooOld};`
}

/** The rows of `main.deltas` that are worth copying, in order. */
export function keptStatement({ keepDeltas, keepDeltasMs }: Kept): string {
  const newest = '(SELECT max(timestamp) FROM main.deltas)'
  const young = Number.isFinite(keepDeltasMs)
    ? ` AND seq > ${lastBefore(`${newest} - ${keepDeltasMs}`, 'main.deltas')}`
    : ''
  return `SELECT * FROM main.deltas WHERE seq > (SELECT seq FROM main.meta) - ${keepDeltas}${young} ORDER BY seq`
}

/** The last delta made before a time; 0 when there is none. */
function lastBefore(time: string, table = 'deltas'): string {
  return `(SELECT coalesce(max(seq), 0) FROM ${table} WHERE timestamp < ${time})`
}

const READ_MS = 10_000
