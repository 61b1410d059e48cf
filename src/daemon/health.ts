/**
 * Is the daemon well? Five checks, made when somebody asks and at every tick of a minute.
 *
 *   graph     the graph thread answers, and can keep the graph up to date
 *   database  answers a query
 *   disk      has room where the database is
 *   watcher   hears of changes, by events or by polling (that it polls is a warning, no failure)
 *   backlog   what is heard gets into the graph
 *
 * A check that fails is a sentence. Those of the last tick stand in the status, so that a
 * daemon that ails in the night has said so; readiness asks anew, at most once a second.
 */
import { statfs } from 'node:fs/promises'
import type { Logger } from 'pino'
import type { GraphClient } from '../worker/protocol.ts'

export interface Check {
  readonly name: 'graph' | 'database' | 'disk' | 'watcher' | 'backlog'
  /** What is wrong; absent when all is well. */
  readonly problem?: string
}

export interface HealthParts {
  readonly graph: Pick<GraphClient, 'call'>
  /** The folder whose disk must have room. */
  readonly folder: string
  readonly watcherMode: () => 'events' | 'poll' | 'none'
  /** Paths that wait for the graph. */
  readonly waiting: () => number
  /** The graph was opened: before that nothing is well, and everybody knows. */
  readonly isOpen: () => boolean
  readonly log: Logger
  /** Milliseconds, monotonic. */
  readonly now: () => number
}

export interface Health {
  check(): Promise<readonly Check[]>
  /** Of the last tick. */
  problems(): readonly string[]
  close(): void
}

export function watchHealth(parts: HealthParts): Health {
  let latest: { readonly at: number; readonly checks: Promise<readonly Check[]> } | undefined
  let problems: readonly string[] = []
  let emptyAt = parts.now()

  async function examine(): Promise<readonly Check[]> {
    if (parts.waiting() === 0) emptyAt = parts.now()
    return Promise.all([
      checked('graph', graph(parts)),
      checked('database', database(parts)),
      checked('disk', disk(parts.folder)),
      checked('watcher', watcher(parts.watcherMode())),
      checked('backlog', backlog(parts.waiting(), parts.now() - emptyAt)),
    ])
  }

  function check(): Promise<readonly Check[]> {
    if (!latest || parts.now() - latest.at >= KEPT_MS) latest = { at: parts.now(), checks: examine() }
    return latest.checks
  }

  async function tick(): Promise<void> {
    if (!parts.isOpen()) return
    const found = (await check()).flatMap(({ problem }) => problem ?? [])
    for (const problem of found.filter((one) => !problems.includes(one))) {
      parts.log.warn({ problem }, 'the daemon is not well')
    }
    if (found.length === 0 && problems.length > 0) parts.log.info('the daemon is well again')
    problems = found
  }

  const timer = setInterval(() => void tick(), TICK_MS)
  return { check, problems: () => problems, close: () => clearInterval(timer) }
}

async function checked(name: Check['name'], finding: Promise<string | undefined>): Promise<Check> {
  const late = new Promise<string>((resolve) => {
    setTimeout(resolve, ANSWER_MS, `The check of the ${name} did not end in ${ANSWER_MS / 1000} s.`).unref()
  })
  try {
    const problem = await Promise.race([finding, late])
    return problem === undefined ? { name } : { name, problem }
  } catch (error) {
    return { name, problem: `The check of the ${name} failed: ${(error as Error).message}` }
  }
}

async function graph({ graph }: HealthParts): Promise<string | undefined> {
  const { trouble } = await graph.call('status', {})
  return trouble
}

async function database({ graph }: HealthParts): Promise<undefined> {
  const limits = { maxRows: 1, timeoutMs: ANSWER_MS, rows: 'arrays' } as const
  await graph.call('query', { muql: 'SELECT id FROM nodes LIMIT 1', ...limits })
}

async function disk(folder: string): Promise<string | undefined> {
  const { bavail, bsize } = await statfs(folder)
  const free = Math.floor((bavail * bsize) / 1024 ** 2)
  return free >= FREE_MB ? undefined : `The disk of ${folder} is nearly full: ${free} MB are left.`
}

async function watcher(mode: 'events' | 'poll' | 'none'): Promise<string | undefined> {
  return mode === 'none' ? 'Nothing watches the tree.' : undefined
}

async function backlog(waiting: number, forMs: number): Promise<string | undefined> {
  if (forMs < BACKLOG_MS) return undefined
  return `${waiting} paths wait for the graph; there has been no moment without for ${Math.round(forMs / 1000)} s.`
}

const TICK_MS = 60_000
const KEPT_MS = 1000
const ANSWER_MS = 5000
const FREE_MB = 100
const BACKLOG_MS = 150_000
