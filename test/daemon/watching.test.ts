/** A daemon that cannot watch, or not all: it says so in the log, the status and its readiness, and misses nothing. */
import { spawn, spawnSync } from 'node:child_process'
import { expect, onTestFinished, test } from 'vitest'
import { MAIN } from '../cli/run.ts'
import { project } from './project.ts'
import { until } from './temporary.ts'

const hasNamespaces =
  spawnSync('unshare', ['-Ur', 'test', '-w', '/proc/sys/user/max_inotify_watches']).status === 0

/** A project whose daemon runs where there are only so many watches. */
async function limited(watches: number, env: NodeJS.ProcessEnv = {}) {
  const it = project({ 'a/x.py': 'def one(): pass\n', 'b/c/y.py': 'def two(): pass\n', 'd/z.py': '' })
  const script = `echo ${watches} > /proc/sys/user/max_inotify_watches && exec "$0" "$@"`
  const child = spawn('unshare', ['-Ur', 'sh', '-c', script, process.execPath, MAIN, 'daemon', 'run'], {
    cwd: it.root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...it.env, MU_POLL_INTERVAL: '0.2', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(String(chunk)))
  return { ...it, child, said }
}

test.runIf(hasNamespaces)(
  'without watches the daemon polls, is degraded and ready, and finds changes',
  async () => {
    const { record, client, mu, write, said } = await limited(0)
    await until('a record', record)
    const api = client()
    await until('readiness', async () => (await api.status()).status === 'degraded')
    const { problems, mode, watcher } = await api.status()
    expect([mode, watcher?.mode, watcher?.folders, watcher?.losses]).toEqual(['poll', 'poll', 0, 1])
    expect(problems.daemon[0]).toContain('no file watches left')
    expect(said.join('')).toContain('so the tree is polled')
    write({ 'a/x.py': 'def changed(): pass\n' })
    await until('the change', async () => (await api.status()).watcher!.found.scan === 1)
    const { stdout } = await mu('daemon', 'status', '--verbose')
    for (const line of ['watching', 'heard', 'found', 'delivered', 'sweeps', 'polling', 'errors'])
      expect(stdout).toMatch(new RegExp(`^${line}\\s+\\S`, 'm'))
    expect(stdout).toContain('1 by scans')
    expect((await mu('verify')).code).toBe(0)
    const { port } = record()!
    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`)
    const body = (await ready.json()) as { warnings: string[] }
    expect([ready.status, body.warnings[0]]).toEqual([200, expect.stringContaining('no file watches left')])
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
    expect(metrics).toMatch(/^mu_files_found_total\{by="scan"\} 1$/m)
    expect(metrics).toMatch(/^mu_watcher_mode\{mode="poll"\} 1$/m)
  },
)

test.runIf(hasNamespaces)(
  'with too few watches the folders without are named, polled, and fresh for whoever asks',
  async () => {
    const { record, client, mu, write } = await limited(4)
    await until('a record', record)
    const api = client()
    await until('readiness', async () => (await api.status()).status === 'degraded')
    const { mode, watcher, problems } = await api.status()
    expect([mode, watcher!.unwatched_count > 0]).toEqual(['events', true])
    expect(problems.daemon[0]).toContain('Some folders cannot be watched, and are polled every 0.2 s: ')
    for (const [i, path] of ['a/x.py', 'b/c/y.py', 'd/z.py'].entries()) {
      write({ [path]: `def fresh_${i}(): return ${i}\n` })
      const { stdout } = await mu('query', `SELECT name FROM nodes WHERE name = 'fresh_${i}'`)
      expect(stdout).toContain(`fresh_${i}`)
    }
    expect((await mu('verify')).code).toBe(0)
    expect((await mu('daemon', 'status', '--verbose')).stdout).toMatch(/not watched: \d\n {2}\w/)
  },
)

test.runIf(hasNamespaces)('where polling is not allowed a daemon without watches ends', async () => {
  const { child } = await limited(0, { MU_WATCHER_FALLBACK: 'off' })
  const code = await new Promise((resolve) => child.on('exit', resolve))
  expect(code).not.toBe(0)
})
