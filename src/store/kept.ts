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

export interface Wanted {
  readonly since: number
  readonly limit: number
  /** Of the last commit. */
  readonly now: number
}

/** See `Store`. `recent`: the last ones, which may be in no table yet. */
export async function deltasSince(
  { since, limit, now }: Wanted,
  recent: readonly StoredDelta[],
  select: Store['select'],
): Promise<readonly StoredDelta[] | undefined> {
  if (since > now || since < 0) return undefined
  if (since === now) return []
  const stored = (recent[0]?.seq ?? now + 1) - 1
  const older = since < stored ? await read(since, stored, limit, select) : []
  const newer = recent.filter(({ seq }) => seq > since).map(({ seq, json }) => ({ seq, json }))
  const deltas = [...older, ...newer].slice(0, limit)
  const isDense = deltas.every(({ seq }, i) => seq === since + 1 + i)
  return isDense && (limit === 0 || deltas.length > 0) ? deltas : undefined
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
