/**
 * Which process a pid means.
 *
 * Pids are used again, so a pid alone names nobody. A pid with the time its process
 * started does: on Linux in clock ticks since boot together with the boot's id,
 * elsewhere as `ps` prints it, to the second. A zombie counts as dead: it serves
 * nobody, and in a container without a reaper it stays for ever.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

export interface ProcessIdentity {
  readonly pid: number
  /** Opaque, safe in a file name; equal for the same process only. */
  readonly started: string
}

/** The living process with this pid; undefined when there is none. */
export function identityOf(pid: number): ProcessIdentity | undefined {
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined
  const started = process.platform === 'linux' ? startedOnLinux(pid) : startedByPs(pid)
  return started === undefined ? undefined : { pid, started }
}

export function ownIdentity(): ProcessIdentity {
  const own = identityOf(process.pid)
  if (!own) throw new Error('the start time of this process cannot be read')
  return own
}

export function isAlive({ pid, started }: ProcessIdentity): boolean {
  return identityOf(pid)?.started === started
}

/** Resolves true once the process has ended, false when `limitMs` have passed before. */
export async function waitForEnd(who: ProcessIdentity, limitMs: number): Promise<boolean> {
  const deadline = performance.now() + limitMs
  while (isAlive(who)) {
    if (performance.now() > deadline) return false
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return true
}

function startedOnLinux(pid: number): string | undefined {
  let stat: string
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
  } catch {
    return undefined
  }
  // The second field is the program's name in parentheses and may hold anything, so count from its end.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state, ticks] = [fields[0], fields[19]]
  return state === 'Z' || state === 'X' || ticks === undefined ? undefined : `${bootId()}.${ticks}`
}

function startedByPs(pid: number): string | undefined {
  try {
    const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' }
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const [state, ...date] = line.trim().split(/\s+/)
    return !state || state.startsWith('Z') ? undefined : date.join('-').replaceAll(':', '-')
  } catch {
    return undefined
  }
}

let boot: string | undefined

function bootId(): string {
  boot ??= readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').slice(0, 8)
  return boot
}
