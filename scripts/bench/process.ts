/** What the kernel says of a process. Linux only, as `/proc` is. */
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** Resident memory now, in MB of 10⁶ bytes. */
export function residentMb(pid: number): number {
  return statusMb(pid, 'VmRSS')
}

/** The most it ever was. */
export function peakMb(pid: number): number {
  return statusMb(pid, 'VmHWM')
}

/** Time on processors so far, all threads, in ms. In steps of 10 ms. */
export function cpuMs(pid: number): number {
  return timeIn(`/proc/${pid}/stat`)
}

/** Resolves when the process does nothing any more, or has had long enough: one that is profiled never rests. */
export async function untilAtRest(pid: number): Promise<void> {
  const end = performance.now() + PATIENCE_MS
  for (let used = Number.POSITIVE_INFINITY; used > REST_SHARE * WATCHED_MS && performance.now() < end; ) {
    const before = cpuMs(pid)
    await pause(WATCHED_MS)
    used = cpuMs(pid) - before
  }
}

/** Processor time of the main thread alone, in ms. */
export function mainThreadMs(pid: number): number {
  return timeIn(`/proc/${pid}/task/${pid}/stat`)
}

function timeIn(path: string): number {
  const stat = readFileSync(path, 'utf8')
  // The name, in parentheses, may hold anything; `state` follows it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[USER]) + Number(fields[SYSTEM])) * TICK_MS
}

function statusMb(pid: number, field: string): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const kib = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]
  if (kib === undefined) throw new Error(`/proc/${pid}/status has no ${field}`)
  return (Number(kib) * 1024) / 1e6
}

/** Positions after the name: `utime` and `stime` of proc(5). */
const USER = 11
const SYSTEM = 12
/** `USER_HZ` is 100 on every Linux that Node runs on. */
const TICK_MS = 10
/** Longer than any of the daemon's pauses before it goes on with what a start leaves to do. */
const WATCHED_MS = 1500
const REST_SHARE = 0.03
const PATIENCE_MS = 20_000
