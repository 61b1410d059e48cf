/**
 * Waits until a daemon's graph is ready; on a terminal with a bar on stderr.
 *
 * Errors  `start_failed` with the log's last lines when the daemon ends meanwhile.
 */

import { pathsOf } from '../daemon/paths.ts'
import { type Greeting, ping } from '../daemon/ping.ts'
import { isAlive } from '../daemon/process.ts'
import type { DaemonRecord } from '../daemon/record.ts'
import { failureIn, lastLines, readable, sizeOf } from '../daemon/tail.ts'
import { MuError } from '../errors.ts'

export async function untilReady(record: DaemonRecord): Promise<void> {
  const { log } = pathsOf(record.root)
  const logStart = Math.max(0, sizeOf(log) - TAIL_BYTES)
  let bar: Bar | undefined
  try {
    for (;;) {
      const greeting = await ping(record, PING_MS, LOOK_MS)
      if (greeting?.ready) return
      if (!greeting && !isAlive(record)) throw ended(log, logStart)
      bar ??= process.stderr.isTTY ? await openBar() : undefined
      bar?.show(greeting)
      if (!greeting) await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
    }
  } finally {
    bar?.close()
  }
}

interface Bar {
  show(greeting: Greeting | undefined): void
  close(): void
}

async function openBar(): Promise<Bar> {
  const { SingleBar, Presets } = await import('cli-progress')
  const format = '{phase} {bar} {value}/{total}'
  const bar = new SingleBar(
    { format, stream: process.stderr, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  )
  bar.start(1, 0, { phase: 'starting' })
  return {
    show(greeting) {
      const { phase = 'starting', done = 0, total = 1 } = greeting?.progress ?? {}
      bar.setTotal(Math.max(total, 1))
      bar.update(done, { phase: PHASES[phase] ?? phase })
    },
    close: () => bar.stop(),
  }
}

function ended(log: string, logStart: number): MuError {
  const lines = lastLines(log, logStart, 10)
  const text = ['The daemon ended before its graph was ready.', ...lines.map(readable)].join('\n  ')
  return failureIn(lines) ?? new MuError('start_failed', text, { hint: `Its log is ${log}.` })
}

const PHASES: Readonly<Record<string, string>> = {
  scan: 'looking for files',
  parse: 'parsing          ',
  link: 'linking          ',
  store: 'storing          ',
}
/** Between two movements of the bar. */
const LOOK_MS = 50
const PING_MS = 10_000
const TAIL_BYTES = 4096
