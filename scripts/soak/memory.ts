/**
 * The memory of a daemon, looked at every two seconds.
 *
 * Between two collections of garbage a process holds what it happens to hold: comparing
 * graphs makes a second one each minute. So a minute counts by its least, which grows only
 * with what is kept; its most is what the machine must have.
 */
import type { Daemon } from '../bench/daemon.ts'
import { residentMb } from '../bench/process.ts'

/** In MB, the least of a time, but for `peakMb`. */
export interface Memory {
  readonly rssMb: number
  readonly peakMb: number
  /** Of the main thread. */
  readonly heapMb: number
  readonly graphHeapMb: number
  /** Held outside their heaps by objects of both threads; the rest of RSS is the database, code and stacks. */
  readonly externalMb: number
}

export interface MemoryWatch {
  /** Since the last time. */
  take(): Promise<Memory>
  close(): void
}

export function watchMemory(daemon: Daemon): MemoryWatch {
  let seen: Memory[] = []
  const look = async (): Promise<void> => {
    seen.push(memoryIn(await metricsOf(daemon), residentMb(daemon.pid)))
  }
  const timer = setInterval(() => void look().catch(() => {}), EVERY_MS)
  return {
    async take() {
      await look()
      const least = (figure: keyof Memory) => Math.min(...seen.map((one) => one[figure]))
      const taken = {
        rssMb: least('rssMb'),
        peakMb: Math.max(...seen.map(({ peakMb }) => peakMb)),
        heapMb: least('heapMb'),
        graphHeapMb: least('graphHeapMb'),
        externalMb: least('externalMb'),
      }
      seen = []
      return taken
    },
    close: () => clearInterval(timer),
  }
}

export async function metricsOf({ url, headers }: Daemon): Promise<(name: string) => number> {
  const text = await (await fetch(`${url}/metrics`, { headers })).text()
  return (name) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1])
}

function memoryIn(figure: (name: string) => number, rssMb: number): Memory {
  const external = figure('nodejs_external_memory_bytes') + figure('mu_graph_external_bytes')
  return {
    rssMb,
    peakMb: rssMb,
    heapMb: figure('nodejs_heap_size_used_bytes') / 1e6,
    graphHeapMb: figure('mu_graph_heap_bytes') / 1e6,
    externalMb: external / 1e6,
  }
}

const EVERY_MS = 2000
