/**
 * Loaded into a daemon by `--import`: each of its threads is profiled from its start, and writes
 * `ROLE-PID-THREAD.cpuprofile` into the folder of `BENCH_PROFILE` when it ends.
 *
 * SIGUSR2 throws away what was taken so far. A thread that is terminated runs nothing at its
 * end, so it is asked to write before that.
 */
import { writeFileSync } from 'node:fs'
import { Session } from 'node:inspector'
import { basename, join } from 'node:path'
import { BroadcastChannel, isMainThread, threadId, Worker } from 'node:worker_threads'

interface Word {
  readonly say: 'begin' | 'write' | 'written'
  readonly thread?: number
}

function profile(into: string, program: string): void {
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.setSamplingInterval', { interval: INTERVAL_US })
  session.post('Profiler.start')
  const role = isMainThread ? 'main' : basename(program, '.js')
  const write = (): void =>
    session.post('Profiler.stop', (error, { profile }) => {
      if (error) return
      const name = `${role}-${process.pid}-${threadId}.cpuprofile`
      writeFileSync(join(into, name), JSON.stringify(profile))
    })
  process.on('exit', write)

  const channel = new BroadcastChannel('bench-profile')
  channel.unref()
  const tell = (word: Word): void => channel.postMessage(word)
  const begin = (): void => {
    session.post('Profiler.stop')
    session.post('Profiler.start')
  }
  const waiting = new Map<number, () => void>()
  channel.onmessage = (message) => {
    const { say, thread } = (message as { data: Word }).data
    if (say === 'begin') begin()
    else if (say === 'written') waiting.get(thread!)?.()
    else if (thread === threadId) {
      write()
      tell({ say: 'written', thread })
    }
  }
  if (isMainThread)
    process.on('SIGUSR2', () => {
      begin()
      tell({ say: 'begin' })
    })

  const terminate = Worker.prototype.terminate
  Worker.prototype.terminate = async function (this: Worker) {
    const thread = this.threadId
    await new Promise<void>((resolve) => {
      waiting.set(thread, resolve)
      setTimeout(resolve, PATIENCE_MS)
      tell({ say: 'write', thread })
    })
    waiting.delete(thread)
    return terminate.call(this)
  }
}

const INTERVAL_US = 500
const PATIENCE_MS = 2000

const program = process.argv[1] ?? ''
const folder = process.env.BENCH_PROFILE
if (folder !== undefined && (!isMainThread || program.endsWith('/dist/bin/daemon.js')))
  profile(folder, program)
