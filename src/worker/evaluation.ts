/**
 * The evaluation of a standing query: its result at one `seq`.
 *
 * Promise    The result is what the query gives at that `seq`, and no commit since then
 *            matters to it.
 * Mechanism  It runs in slices, as any query. When a commit comes that matters to it, it is
 *            given up and begins anew; the third time, commits wait for it.
 * Limits     `stillMs` at most: a slower one has to come again when there are fewer commits.
 */
import { MuError } from '../errors.ts'
import { type Reads, usesShown } from '../muql/matters.ts'
import type { Answer, Asked } from '../muql/run.ts'
import type { Engine } from './engine.ts'
import { type Kept, keep } from './kept.ts'
import type { QueryRequest } from './protocol.ts'

/** A statement to be watched, as `requests/watch.ts` has understood it. */
export interface Wish {
  /** The same for statements that mean the same. */
  readonly key: string
  readonly muql: string
  readonly params?: QueryRequest['params']
  readonly form: QueryRequest['rows']
  readonly reads: Reads
}

export interface Evaluated {
  readonly wish: Wish
  /** A commit that matters came after the last evaluation began; who sets it aborts `running`. */
  isStale: boolean
  running: AbortController | undefined
  /** How long the last evaluation took, without waiting for commits. */
  costMs: number
}

export interface EvaluationParts {
  readonly engine: Pick<Engine, 'graph' | 'moving' | 'still'>
  readonly evaluate: (asked: Asked) => Promise<Answer>
  readonly limits: EvaluationLimits
}

export interface EvaluationLimits {
  readonly rows: number
  readonly chars: number
  readonly evaluationMs: number
  /** So long may commits wait. */
  readonly stillMs: number
}

export interface Found {
  readonly seq: number
  readonly kept: Kept
}

/** Undefined when commits overtook it each time. Errors: `too_large`; what the statement fails with. */
export async function evaluate(statement: Evaluated, parts: EvaluationParts): Promise<Found | undefined> {
  const { engine, limits } = parts
  try {
    for (let attempt = 1; attempt < ATTEMPTS; attempt++) {
      const found = await attemptOf(statement, parts, limits.evaluationMs)
      if (found) return found
    }
    return await engine.still(() => attemptOf(statement, parts, limits.stillMs)).catch(isTooSlow)
  } finally {
    statement.running = undefined
  }

  function isTooSlow(error: unknown): undefined {
    if (!(error instanceof MuError && error.code === 'query_timeout')) throw error
    statement.isStale = true
  }
}

/** Undefined when a commit overtook it. */
async function attemptOf(
  statement: Evaluated,
  { engine, evaluate, limits }: EvaluationParts,
  timeoutMs: number,
): Promise<Found | undefined> {
  while (engine.moving) await engine.moving
  const { seq } = engine.graph
  const { muql, params, form, reads } = statement.wish
  const { rows: maxRows, chars: maxChars } = limits
  const running = new AbortController()
  const started = performance.now()
  statement.isStale = false
  statement.running = running
  const asked = { muql, maxRows, timeoutMs, gone: running.signal, ...(params && { params }) }
  try {
    const kept = await keep(await evaluate(asked), { form, maxChars, withShown: usesShown(reads) })
    statement.costMs = performance.now() - started
    // A commit that is under way marks the statement, or does not matter to it.
    await engine.moving
    return statement.isStale ? undefined : { seq, kept }
  } catch (error) {
    statement.costMs = performance.now() - started
    if (statement.isStale) return undefined
    throw error
  }
}

/** The last of these is made while commits wait. */
const ATTEMPTS = 3
