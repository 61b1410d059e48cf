/** What a daemon holds, by its own metrics and by /proc: to see that it holds no more after a fuzz run than before. */
import { readdirSync, readFileSync } from 'node:fs'

export interface Holding {
  readonly handles: number
  readonly threads: number
  readonly rssMb: number
}

export function holdingOf(pid: number): Holding {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return {
    handles: readdirSync(`/proc/${pid}/fd`).length,
    threads: Number(/^Threads:\s+(\d+)/m.exec(status)?.[1]),
    rssMb: Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024),
  }
}
