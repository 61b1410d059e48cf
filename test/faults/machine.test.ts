/**
 * What a machine does to a process and its files: stops it, fills the disk, takes rights away.
 * The graph is right afterwards. `MU_FUZZ_RUNS` thousand files are deleted and restored (default 1).
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { WebSocket } from 'ws'
import { isAlive } from '../../src/daemon/process.ts'
import { MAIN } from '../cli/run.ts'
import { type Project, project } from '../daemon/project.ts'
import { until } from '../daemon/temporary.ts'
import { holdingOf } from '../fuzz/figures.ts'

const MANY = 1000 * Number(process.env.MU_FUZZ_RUNS ?? 1)
const isRoot = process.getuid?.() === 0
/** Rights do not bind root, unless it has given that up. */
const HUMBLE = isRoot ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search'] : ['env']
const isHumble = attempt(() => execFileSync(HUMBLE[0]!, [...HUMBLE.slice(1), 'true']))
const canMount =
  isRoot &&
  attempt(() => {
    const folder = join('/tmp', `mu-mount-${process.pid}`)
    mkdirSync(folder)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'pipe' })
      execFileSync('umount', [folder])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

test('saves made while it is stopped (SIGSTOP) are there when it goes on, and clients stay connected', async () => {
  const it = project()
  await it.mu('daemon', 'start')
  const daemon = it.record()!
  const feed = it.client().events()
  await feed.next()
  process.kill(daemon.pid, 'SIGSTOP')
  onTestFinished(() => {
    if (isAlive(daemon)) process.kill(daemon.pid, 'SIGCONT')
  })
  for (let n = 0; n < 30; n += 1) it.write({ [`src/s${n}.py`]: `def s${n}():\n    pass\n` })
  rmSync(join(it.root, 'src/cart.py'))
  process.kill(daemon.pid, 'SIGCONT')
  expect((await feed.next()).value).toMatchObject({ type: 'graph_update' })
  await feed.return()
  const found = await functions(it)
  expect(found.length).toBe(31)
  expect(found).not.toContain('fn:src/cart.py:Cart.total')
  expect(await it.mu('verify')).toMatchObject({ code: 0 })
})

test('thousands of connections that come and go leave nothing open', { timeout: 60_000 }, async () => {
  const it = project()
  await it.mu('daemon', 'start')
  const { port, pid } = it.record()!
  await connects(port, 300)
  await until('the first to be closed', () => holdingOf(pid).handles < 100)
  const before = holdingOf(pid)
  await connects(port, 2000)
  await until('the connections to be closed', () => holdingOf(pid).handles <= before.handles + 3)
  expect(holdingOf(pid).rssMb - before.rssMb).toBeLessThan(100)
  expect((await it.client().status()).status).toBe('running')
})

test.skipIf(!canMount)(
  'a full disk (needs root to mount a tmpfs): degraded, reads go on, and it heals when there is room',
  {
    timeout: 90_000,
  },
  async () => {
    const it = project()
    const folder = join(it.root, '.mu')
    mkdirSync(folder, { recursive: true })
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m,mode=700', 'tmpfs', folder])
    onTestFinished(async () => {
      await it.mu('daemon', 'stop')
      execFileSync('umount', ['-l', folder])
    })
    expect(await it.mu('daemon', 'start')).toMatchObject({ code: 0 })
    const { bavail, bsize } = statfsSync(folder)
    const filler = join(folder, 'filler')
    fill(filler, bavail * bsize)
    for (let n = 0; n < 40; n += 1) it.write({ [`src/d${n}.py`]: manyFunctions(n) })
    await until(
      'the status to say so',
      async () => (await it.client().status()).status === 'degraded',
      70_000,
    )
    const { rows } = await it.client().query("SELECT id FROM functions WHERE name = 'checkout'")
    expect(rows).toEqual([['fn:src/shop.py:checkout']])
    rmSync(filler)
    it.write({ 'src/after.py': 'def after():\n    pass\n' })
    await until(
      'the graph to be whole',
      async () => {
        const found = await functions(it).catch((): string[] => [])
        return found.includes('fn:src/after.py:after') && found.includes('fn:src/d39.py:f0_39')
      },
      20_000,
    )
    expect(await it.mu('verify')).toMatchObject({ code: 0 })
  },
)

test.skipIf(!canMount)(
  'a state folder that is read-only (needs root to mount) is refused with a sentence, and served once it is not',
  { timeout: 90_000 },
  async () => {
    const it = project()
    const folder = join(it.root, '.mu')
    mkdirSync(folder)
    execFileSync('mount', ['--bind', folder, folder])
    onTestFinished(() => {
      if (existsSync(folder)) execFileSync('umount', ['-l', folder])
    })
    execFileSync('mount', ['-o', 'remount,bind,ro', folder])
    const refused = await it.mu('daemon', 'start')
    expect(refused.code).not.toBe(0)
    expect(refused.stderr).toMatch(/^mu: .* is not writable/)
    execFileSync('mount', ['-o', 'remount,bind,rw', folder])
    expect(await it.mu('daemon', 'start')).toMatchObject({ code: 0 })
    await it.mu('daemon', 'stop')
  },
)

test(`${MANY} files deleted and restored leave the graph as it was`, {
  timeout: 60_000 + 30 * MANY,
}, async () => {
  const files = Object.fromEntries(
    Array.from({ length: MANY }, (_, n) => [`src/p${n % 10}/m${n}.py`, `def f${n}():\n    return f${n}()\n`]),
  )
  const it = project({ ...files, 'src/shop.py': 'def shop():\n    pass\n' })
  await it.mu('daemon', 'start')
  const client = it.client()
  const before = (await client.status()).stats
  renameSync(join(it.root, 'src'), `${it.root}-away`)
  onTestFinished(() => rmSync(`${it.root}-away`, { recursive: true, force: true }))
  await until('all to be gone', async () => (await client.status()).stats.nodes === 0, 30 * MANY)
  renameSync(`${it.root}-away`, join(it.root, 'src'))
  await until('all to be back', async () => (await client.status()).stats.nodes === before.nodes, 30 * MANY)
  expect((await client.status()).stats).toEqual(before)
  expect(await it.mu('verify')).toMatchObject({ code: 0 })
})

test.skipIf(!isHumble)(
  'rights taken away from the code and from the state folder, and given back: read on, told, and right again',
  { timeout: 60_000 },
  async () => {
    const it = project()
    const [code, state, cookies] = ['src', '.mu', '.mu/cookies'].map((path) => join(it.root, path)) as [
      string,
      string,
      string,
    ]
    const start = [...HUMBLE.slice(1), process.execPath, MAIN, 'daemon', 'start']
    execFileSync(HUMBLE[0]!, start, { cwd: it.root, env: { ...process.env, ...it.env }, stdio: 'pipe' })
    onTestFinished(() => {
      for (const folder of [code, state, cookies]) chmodSync(folder, 0o700)
    })
    const before = await functions(it)
    chmodSync(code, 0)
    it.write({ 'other.py': 'def other():\n    pass\n' })
    await until('what cannot be read to be gone', async () => (await functions(it)).length === 1)
    expect(await functions(it)).toEqual(['fn:other.py:other'])
    chmodSync(code, 0o755)
    await until('all to be back', async () => (await functions(it)).length === before.length + 1)

    for (const folder of [cookies, state]) chmodSync(folder, 0o500)
    it.write({ 'late.py': 'def late():\n    pass\n' })
    expect(await functions(it)).toContain('fn:late.py:late')
    const { status, problems } = await it.client().status()
    expect([status, problems.daemon.join()]).toEqual(['degraded', expect.stringContaining('cookies')])
    for (const folder of [state, cookies]) chmodSync(folder, 0o700)
    await until('it to be well', async () => {
      await functions(it)
      return (await it.client().status()).status === 'running'
    })
    expect(await it.mu('verify')).toMatchObject({ code: 0 })
  },
)

async function connects(port: number, count: number): Promise<void> {
  for (let done = 0; done < count; done += 50) {
    await Promise.all(
      Array.from({ length: 50 }, (_, n) => (n % 2 === 0 ? bare(port) : feed(port, n % 4 === 1))),
    )
  }
}

function bare(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.destroy())
    socket.on('error', reject).on('close', () => resolve())
  })
}

/** Left in good order, or broken off as by a cable that is pulled. */
function feed(port: number, isGentle: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/live`)
    socket.on('open', () => (isGentle ? socket.close() : socket.terminate()))
    socket.on('error', reject).on('close', () => resolve())
  })
}

function fill(file: string, bytes: number): void {
  const piece = Buffer.alloc(64 * 1024)
  for (let left = bytes; left > 0; left -= piece.length) {
    if (!attempt(() => writeFileSync(file, piece, { flag: 'a' }))) return
  }
}

function manyFunctions(n: number): string {
  return Array.from({ length: 60 }, (_, k) => `def f${k}_${n}():\n    return f${(k + 1) % 60}_${n}()\n`).join(
    '\n\n',
  )
}

function attempt(act: () => void): boolean {
  try {
    act()
    return true
  } catch {
    return false
  }
}

async function functions(it: Project): Promise<readonly string[]> {
  const { rows } = await it.client().query('SELECT id FROM functions ORDER BY id')
  return rows.map(([id]) => String(id))
}
