/**
 * A daemon as its users have it: started and stopped by the command, asked over HTTP.
 *
 * The environment's `MU_*` are not passed on, and what figures depend on is given by
 * flags, so that two runs measure the same thing.
 */
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MU } from './places.ts'
import type { Settings } from './scenario.ts'

export interface Daemon {
  readonly pid: number
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** From the command's first instruction to its end, when the graph is ready. */
  readonly startMs: number
  /** The same as the daemon sees it: without its own and the command's process start. */
  readonly indexMs: number
  status(): Promise<Status>
  /** How the graph differs from one built anew. */
  verify(): Promise<readonly string[]>
  /** Resolves when a first index is in the tables. */
  stored(): Promise<unknown>
  query(muql: string): Promise<readonly (readonly unknown[])[]>
}

export interface Status {
  readonly stats: { readonly nodes: number; readonly edges: number }
  /** Files that wait to be taken in. */
  readonly pending: number
}

/** Returns when the graph is ready. */
export async function startDaemon(
  root: string,
  settings: Pick<Settings, 'threads' | 'debounceMs' | 'profile'>,
): Promise<Daemon> {
  const { threads, debounceMs, profile } = settings
  const knobs = ['--port', '0', '--threads', String(threads), '--debounce-ms', String(debounceMs)]
  const begun = performance.now()
  const { code, stdout, stderr } = await mu(
    ['daemon', 'start', root, '--json', ...knobs],
    profilerFor(profile),
  )
  const startMs = performance.now() - begun
  if (code !== 0) throw new Error(`mu daemon start: ${reason(stdout, stderr)}`)
  const { pid, url } = JSON.parse(stdout) as { pid: number; url: string }
  const record = JSON.parse(await readFile(join(root, '.mu/daemon.json'), 'utf8')) as { token: string }
  const headers: Record<string, string> =
    record.token === '' ? {} : { authorization: `Bearer ${record.token}` }
  const ask = async <T>(path: string, body?: unknown): Promise<T> => {
    const post = { method: 'POST', body: JSON.stringify(body) }
    const asked = { headers: { ...headers, 'content-type': 'application/json' } }
    const answer = await fetch(`${url}${path}`, body === undefined ? { headers } : { ...asked, ...post })
    if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}: ${await answer.text()}`)
    return (await answer.json()) as T
  }
  return {
    pid,
    url,
    headers,
    startMs,
    indexMs: await readyMs(root),
    status: () => ask('/status'),
    verify: async () => (await ask<{ differences: string[] }>('/verify', {})).differences,
    stored: () => ask('/changes?since=1'),
    query: async (muql) => (await ask<{ rows: unknown[][] }>('/query', { muql, max_rows: 100_000 })).rows,
  }
}

/** Also when it does not run, and when it hangs. */
export async function stopDaemon(root: string): Promise<void> {
  const { code, stdout, stderr } = await mu(['daemon', 'stop', root, '--force', '--json'])
  if (code !== 0 && code !== NOT_RUNNING) throw new Error(`mu daemon stop: ${reason(stdout, stderr)}`)
}

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Out of the terminal's group, so that Ctrl-C ends the bench and the bench ends the rest. */
function mu(args: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const own = Object.entries(process.env).filter(([name]) => !name.startsWith('MU_'))
    const child = spawn(process.execPath, [MU, ...args], {
      env: { ...Object.fromEntries(own), ...more },
      detached: true,
    })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk) => {
      stdout += chunk
    })
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}

function profilerFor(folder: string | undefined): NodeJS.ProcessEnv {
  if (folder === undefined) return {}
  return { NODE_OPTIONS: `--import=${new URL('./profiler.js', import.meta.url)}`, BENCH_PROFILE: folder }
}

/** With `--json` an error is a document on stderr; a crash is not. */
function reason(stdout: string, stderr: string): string {
  const text = (stderr || stdout).trim()
  try {
    const { error } = JSON.parse(text) as { error: { message: string; hint?: string } }
    return [error.message, error.hint ?? ''].join(' ').trim()
  } catch {
    return text
  }
}

/** The last start's own figure, out of the log. */
async function readyMs(root: string): Promise<number> {
  const lines = (await readFile(join(root, '.mu/daemon.log'), 'utf8')).trimEnd().split('\n')
  const ready = lines.findLast((line) => line.includes('the graph shows the tree'))
  return ready === undefined ? Number.NaN : (JSON.parse(ready) as { ms: number }).ms
}

const NOT_RUNNING = 3
