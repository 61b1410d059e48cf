/**
 * One daemon per root: a lock that dies with its process.
 *
 * Node has no `flock`, and a lock file that must be recognised as stale and then
 * replaced is a race by nature: two starters see the same stale file, the first
 * replaces it, the second removes what the first has just made. So nobody ever
 * replaces anything here. Each process writes a **claim** of its own, named by its
 * identity, and then looks who else has one:
 *
 * - nobody: it holds the root, and says so with a second file, `….held`;
 * - a holder: it withdraws and fails with `already_running`;
 * - others who are still looking: the one with the least name stays and waits, the
 *   others withdraw until it holds or is gone.
 *
 * Why two cannot hold: both wrote before they looked, so the one who looked later
 * saw the other's claim. Why none is stale: a claim counts only while a process with
 * that very pid and start time lives, and no other process will ever have its name,
 * so removing a dead one's claim can hit nobody else's.
 *
 * A claim names its folder, too: one that was copied along with the folder says nothing of the copy.
 *
 * Limit  Processes that cannot see each other (two containers, two machines on one
 *        network disk) are kept apart by the database's own file lock only.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MuError } from '../errors.ts'
import { isAlive, ownIdentity, type ProcessIdentity } from './process.ts'

/** Takes the root for this process. Returns its undo. Errors: `already_running`, `start_failed`. */
export async function takeLock(folder: string, limitMs = 10_000): Promise<() => void> {
  mkdirSync(folder, { recursive: true })
  const own = nameOf(ownIdentity(), folder)
  const claim = join(folder, own)
  const withdraw = () => {
    rmSync(`${claim}.held`, { force: true })
    rmSync(claim, { force: true })
  }
  const deadline = performance.now() + limitMs
  let claimed = false
  try {
    for (;;) {
      const others = claimsIn(folder).filter((other) => other.name !== own)
      const holder = others.find((other) => other.held)
      if (holder) throw alreadyRunning(holder.who.pid)
      const first = others.every((other) => own < other.name)
      if (claimed && others.length === 0) {
        writeFileSync(`${claim}.held`, '')
        return withdraw
      }
      if (!claimed && first) {
        writeFileSync(claim, '')
        claimed = true
        continue
      }
      if (claimed && !first) {
        rmSync(claim, { force: true })
        claimed = false
      }
      if (performance.now() > deadline) {
        throw new MuError(
          'start_failed',
          `Process ${others[0]!.who.pid} has been starting a daemon for too long.`,
        )
      }
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  } catch (error) {
    withdraw()
    throw error
  }
}

/** The process that holds the root or is about to; undefined when nobody does. */
export function claimant(folder: string): ProcessIdentity | undefined {
  const claims = claimsIn(folder)
  return (claims.find((claim) => claim.held) ?? claims[0])?.who
}

export function alreadyRunning(pid: number, url?: string): MuError {
  const where = url === undefined ? '' : `, ${url}`
  return new MuError('already_running', `A daemon is already running for this root (pid ${pid}${where}).`, {
    hint: 'New settings take "mu daemon restart".',
  })
}

interface Claim {
  readonly name: string
  readonly who: ProcessIdentity
  readonly held: boolean
}

/** The claims of living processes, by name. Those of dead ones are removed in passing. */
function claimsIn(folder: string): readonly Claim[] {
  let files: ReadonlySet<string>
  try {
    files = new Set(readdirSync(folder))
  } catch {
    return []
  }
  const claims: Claim[] = []
  for (const name of [...files].filter((file) => !file.endsWith('.held')).sort()) {
    const who = whoIs(name)
    if (who && isAlive(who)) {
      if (name === nameOf(who, folder)) claims.push({ name, who, held: files.has(`${name}.held`) })
    } else {
      rmSync(join(folder, `${name}.held`), { force: true })
      rmSync(join(folder, name), { force: true })
    }
  }
  return claims
}

function nameOf({ pid, started }: ProcessIdentity, folder: string): string {
  return `${pid}-${started}-${createHash('sha256').update(folder).digest('hex').slice(0, 8)}`
}

function whoIs(name: string): ProcessIdentity | undefined {
  const [, pid, started] = /^(\d+)-(.+)-\w+$/.exec(name) ?? []
  return pid && started ? { pid: Number(pid), started } : undefined
}
