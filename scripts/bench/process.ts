/** What the kernel says of a process. Linux only, as `/proc` is. */
import { readFileSync } from 'node:fs'

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

/** The same, of the main thread alone. */
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
