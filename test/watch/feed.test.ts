/** The feed and the scan together, as the daemon joins them: the table always catches up with the tree. */
import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  renameSync,
  rmSync,
  unlinkSync,
  utimesSync,
  watch as watchFolder,
  writeFileSync,
} from 'node:fs'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { nodeDisk } from '../../src/watch/disk.ts'
import { type Feed, type FeedOptions, startFeed } from '../../src/watch/feed.ts'
import { IgnoreRules } from '../../src/watch/ignore.ts'
import { readSource } from '../../src/watch/read.ts'
import { type KnownFiles, scanNow } from '../../src/watch/scan.ts'
import { makeRoot, supported, until, write } from './room.ts'

interface Follower {
  readonly root: string
  readonly feed: Feed
  /** Path → text, as the graph thread would hold it. */
  readonly table: Map<string, string>
  readonly batches: (readonly string[])[]
  readonly errors: unknown[]
  /** Waits until the table says so. */
  settles(expected: Record<string, string>): Promise<void>
}

/** Stands in for the graph thread: scans what is delivered and reads what that touches. */
async function follow(root: string, options: Partial<FeedOptions> = {}): Promise<Follower> {
  const disk = nodeDisk(root)
  const tree = { disk, rules: new IgnoreRules(disk), folders: [''], supported }
  const stamps = new Map<string, { size: number; changedMs: number }>()
  const known: KnownFiles = { get: (path) => stamps.get(path), paths: () => stamps.keys() }
  const table = new Map<string, string>()
  const batches: (readonly string[])[] = []
  const errors: unknown[] = []
  const take = (paths: readonly string[]) => {
    const { touched, gone } = scanNow(paths, tree, known)
    const before = new Map(table)
    for (const path of [...gone, ...touched]) {
      const source = readSource(disk, path, 10_000)
      if (gone.includes(path) || source.kind === 'gone') {
        table.delete(path)
        stamps.delete(path)
      } else {
        table.set(path, source.kind === 'text' ? source.text : source.reason)
        stamps.set(path, source)
      }
    }
    // A file that was young when it was read is read again, and is no finding.
    return [...gone, ...touched].filter((path) => table.get(path) !== before.get(path)).length
  }
  const feed = startFeed({
    root,
    folders: [''],
    supported,
    async deliver(paths) {
      batches.push(paths)
      return take(paths)
    },
    onLost: () => {},
    onError: (error) => errors.push(error),
    ...options,
  })
  onTestFinished(() => feed.close())
  await feed.ready
  take([''])
  const settles = (expected: Record<string, string>) => {
    const wanted = JSON.stringify(Object.entries(expected).sort())
    const now = () => [...table].sort()
    return until(() => JSON.stringify(now()) === wanted, now)
  }
  return { root, feed, table, batches, errors, settles }
}

test('create, modify, rename and delete of files arrive', async () => {
  const { root, settles } = await follow(makeRoot())
  write(root, 'a.ts', '1')
  await settles({ 'a.ts': '1' })
  write(root, 'a.ts', '2')
  await settles({ 'a.ts': '2' })
  renameSync(`${root}/a.ts`, `${root}/b.ts`)
  await settles({ 'b.ts': '2' })
  unlinkSync(`${root}/b.ts`)
  await settles({})
})

test('rename and delete of folders arrive, and a folder replaced by a file', async () => {
  const root = makeRoot()
  write(root, 'a/x.ts', 'x')
  write(root, 'a/b/y.ts', 'y')
  const { settles } = await follow(root)
  renameSync(`${root}/a`, `${root}/n`)
  await settles({ 'n/x.ts': 'x', 'n/b/y.ts': 'y' })
  renameSync(`${root}/n/b`, `${root}/c.ts`)
  await settles({ 'n/x.ts': 'x', 'c.ts/y.ts': 'y' })
  rmSync(`${root}/c.ts`, { recursive: true })
  write(root, 'c.ts', 'a file')
  await settles({ 'n/x.ts': 'x', 'c.ts': 'a file' })
  rmSync(`${root}/n`, { recursive: true })
  await settles({ 'c.ts': 'a file' })
})

test('an atomic save is one update of the file', async () => {
  const root = makeRoot()
  write(root, 'a.ts', '1')
  const { settles, batches } = await follow(root)
  for (const text of ['2', '3']) {
    write(root, '.a.ts.swp', text)
    renameSync(`${root}/.a.ts.swp`, `${root}/a.ts`)
    await settles({ 'a.ts': text })
  }
  expect(batches).toEqual([['a.ts'], ['a.ts']])
})

test('rapid rewrites of one file become one update', async () => {
  const { root, settles, batches } = await follow(makeRoot())
  for (let n = 0; n < 200; n++) write(root, 'a.ts', `${n}`)
  await settles({ 'a.ts': '199' })
  expect(batches.length).toBeLessThanOrEqual(2)
})

test('1,000 files at once become few batches, and none is missing', async () => {
  const { root, table, batches, feed } = await follow(makeRoot())
  for (let n = 0; n < 1000; n++) write(root, `d${n % 40}/e${n % 7}/f${n}.ts`, `${n}`)
  await until(
    () => table.size === 1000,
    () => table.size,
  )
  await feed.flush()
  expect(batches.length).toBeLessThanOrEqual(5)
  rmSync(`${root}/d0`, { recursive: true })
  await until(
    () => table.size === 975,
    () => table.size,
  )
})

test('a project under a path such as build/.work/node_modules/app is watched', async () => {
  const { root, settles } = await follow(makeRoot('build/.work/node_modules/app'))
  write(root, 'src/a.ts', '1')
  await settles({ 'src/a.ts': '1' })
})

test('ignored and unsupported files cause no delivery', async () => {
  const root = makeRoot()
  write(root, '.gitignore', 'gen.ts')
  write(root, 'node_modules/m/i.ts')
  write(root, 'notes.md')
  const { settles, batches } = await follow(root)
  write(root, 'node_modules/m/i.ts', '2')
  write(root, 'gen.ts', '2')
  write(root, 'notes.md', '2')
  write(root, 'a.ts', '1')
  await settles({ 'a.ts': '1' })
  expect(batches).toEqual([['a.ts']])
})

test('a changed ignore file takes files away and brings them back, watched', async () => {
  const root = makeRoot()
  write(root, 'a/x.ts', 'x')
  write(root, 'dist/y.ts', 'y')
  const { settles } = await follow(root)
  write(root, '.muignore', 'a/\n!dist/')
  await settles({ 'dist/y.ts': 'y' })
  write(root, 'dist/y.ts', 'z')
  await settles({ 'dist/y.ts': 'z' })
  unlinkSync(`${root}/.muignore`)
  await settles({ 'a/x.ts': 'x' })
  write(root, 'a/x.ts', 'w')
  await settles({ 'a/x.ts': 'w' })
})

test('flush delivers what waits without waiting for quiet', async () => {
  const { root, feed, table } = await follow(makeRoot(), {
    queue: { quietMs: 60_000, burstQuietMs: 60_000, maxWaitMs: 60_000 },
  })
  write(root, 'a.ts', '1')
  await until(() => feed.depth() === 1)
  expect(table.size).toBe(0)
  await feed.flush()
  expect([table.get('a.ts'), feed.depth()]).toEqual(['1', 0])
})

test('of a lone file that rests it is told before it is delivered, of a burst and of folders it is not', async () => {
  const root = makeRoot()
  const rested: string[] = []
  const { feed, table } = await follow(root, {
    queue: { quietMs: 60_000, burstQuietMs: 60_000, maxWaitMs: 60_000 },
    onRest: (path) => rested.push(path),
  })
  mkdirSync(`${root}/d`)
  await until(() => feed.depth() > 0)
  await feed.flush()
  write(root, 'a.ts', '1')
  await until(() => rested.length > 0)
  expect([rested, table.size]).toEqual([['a.ts'], 0])
  for (let n = 0; n < 50; n++) write(root, `${n}.ts`, `${n}`)
  await until(() => feed.depth() >= 51)
  await feed.flush()
  expect([rested, table.size]).toEqual([['a.ts'], 51])
})

test('one delivery at a time, and what arrives meanwhile is one more', async () => {
  const root = makeRoot()
  const batches: string[][] = []
  let atOnce = 0
  let release = () => {}
  const { feed } = await follow(root, {
    async deliver(paths) {
      expect(++atOnce).toBe(1)
      batches.push([...paths].sort())
      await new Promise<void>((resolve) => {
        release = resolve
      })
      atOnce--
      return 0
    },
  })
  write(root, 'a.ts')
  await until(() => batches.length === 1)
  for (const name of ['b', 'c', 'b']) write(root, `${name}.ts`, name)
  await until(() => feed.depth() === 3)
  const flushed = feed.flush()
  release()
  await until(() => batches.length === 2)
  release()
  await flushed
  expect(batches).toEqual([['a.ts'], ['b.ts', 'c.ts']])
  expect(feed.state()).toMatchObject({ batches: 2, paths: 3, failures: 0 })
})

test('a delivery that fails is told, made again, and loses nothing', async () => {
  const root = makeRoot()
  const delivered: string[] = []
  let failures = 1
  const { feed, errors } = await follow(root, {
    async deliver(paths) {
      if (failures-- > 0) throw new Error('the graph thread is gone')
      delivered.push(...paths)
      return 0
    },
  })
  write(root, 'a.ts')
  await until(() => errors.length === 1)
  expect(feed.depth()).toBe(1)
  await until(() => delivered.includes('a.ts'))
  failures = 1
  write(root, 'b.ts')
  await until(() => feed.depth() === 1)
  await expect(feed.flush()).rejects.toThrow('the graph thread is gone')
  await feed.flush()
  expect(delivered).toEqual(['a.ts', 'b.ts'])
})

test('while polling, a flush looks at the whole tree', async () => {
  const { root, feed, table } = await follow(makeRoot(), { pollMs: 60_000 })
  write(root, 'a/b.ts', '1')
  await feed.flush()
  expect([table.get('a/b.ts'), feed.mode()]).toEqual(['1', 'poll'])
})

const name = fc.constantFrom('a', 'b', 'c')
const folder = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'))
const file = fc.tuple(folder, fc.constantFrom('x.ts', 'y.ts')).map((parts) => parts.join('/'))
const step = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), path: file, other: file }),
  fc.record({ kind: fc.constant('remove' as const), path: fc.oneof(file, folder), other: file }),
  fc.record({
    kind: fc.constant('move' as const),
    path: fc.oneof(file, folder),
    other: fc.oneof(file, folder),
  }),
  fc.record({ kind: fc.constant('replace' as const), path: folder, other: file }),
  fc.record({ kind: fc.constant('ignore' as const), path: folder, other: file }),
  fc.record({ kind: fc.constant('rest' as const), path: folder, other: file }),
)

test('after any storm of changes the table equals the tree', async () => {
  const root = makeRoot()
  const { table, feed } = await follow(root, { queue: { quietMs: 2, burstQuietMs: 5, maxWaitMs: 20 } })
  let count = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 40 }), async (steps) => {
      for (const { kind, path, other } of steps) {
        count++
        const attempt = (change: () => void) => {
          try {
            change()
          } catch {
            // A file stands where a folder is wanted, or nothing is there to be moved: no change, no matter.
          }
        }
        if (kind === 'write') attempt(() => write(root, path, `${count}`))
        if (kind === 'remove') attempt(() => rmSync(`${root}/${path}`, { recursive: true }))
        if (kind === 'move') attempt(() => renameSync(`${root}/${path}`, `${root}/${other}`))
        if (kind === 'ignore') attempt(() => write(root, `${path}/.gitignore`, count % 2 ? 'b/\nx.ts' : ''))
        if (kind === 'rest') await new Promise((resolve) => setTimeout(resolve, 1))
        if (kind === 'replace') {
          attempt(() => rmSync(`${root}/${path}`, { recursive: true }))
          attempt(() => mkdirSync(`${root}/${path}`, { recursive: true }))
          attempt(() => writeFileSync(`${root}/${path}/y.ts`, `${count}`))
        }
      }
      // Events come in order: when this one has arrived, so have all before it.
      write(root, 'last.ts', `${++count}`)
      await until(() => table.get('last.ts') === `${count}`)
      await feed.flush()
      expect([...table].sort()).toEqual([...fresh(root)].sort())
    }),
    { numRuns: 60, endOnFailure: true },
  )
})

function fresh(root: string): Map<string, string> {
  const disk = nodeDisk(root)
  const tree = { disk, rules: new IgnoreRules(disk), folders: [''], supported }
  const { touched } = scanNow([''], tree, { get: () => undefined, paths: () => [] })
  return new Map(
    touched.map((path) => {
      const source = readSource(disk, path, 10_000)
      return [path, source.kind === 'text' ? source.text : source.kind]
    }),
  )
}

test('to catch up delivers what was done before, heard of or not, and waits for no debounce', async () => {
  const root = makeRoot()
  mkdirSync(`${root}/.mu`)
  const slow = { quietMs: 60_000, burstQuietMs: 60_000, maxWaitMs: 60_000 }
  const { feed, table, batches } = await follow(root, { cookies: `${root}/.mu/cookies`, queue: slow })
  for (let save = 0; save < 200; save++) {
    const path = `d${save % 50}/n${save % 7}/f.ts`
    if (save % 5 === 4) rmSync(`${root}/d${save % 50}`, { recursive: true, force: true })
    write(root, 'tmp.txt', `${save}`)
    mkdirSync(`${root}/d${save % 50}/n${save % 7}`, { recursive: true })
    renameSync(`${root}/tmp.txt`, `${root}/${path}`)
    await feed.catchUp()
    expect(table.get(path)).toBe(`${save}`)
  }
  expect(batches.flat().filter((path) => path === '' || path.startsWith('.mu'))).toEqual([])
  const { events } = feed.state()
  await feed.catchUp()
  expect(feed.state().events).toBe(events)
  expect(feed.trouble()).toBeUndefined()
})

test('without cookies, and where none can be made, catching up scans', async () => {
  const root = makeRoot()
  const { feed, table } = await follow(root)
  write(root, 'a.ts', '1')
  await feed.catchUp()
  expect(table.get('a.ts')).toBe('1')
  const spoilt = await follow(root, { cookies: `${root}/nowhere/cookies` })
  write(root, 'b.ts', '2')
  await spoilt.feed.catchUp()
  expect(spoilt.table.get('b.ts')).toBe('2')
  expect(spoilt.feed.trouble()).toContain('nowhere')
})

test.runIf(process.platform === 'linux')(
  'a turn with so many events that some may be lost is followed by a scan of the root',
  async () => {
    const root = makeRoot()
    mkdirSync(`${root}/.mu`)
    const { feed, table, batches } = await follow(root, { cookies: `${root}/.mu/cookies` })
    write(root, 'noise.log')
    write(root, 'other.log')
    // More than Linux holds, about two paths: only the number of events tells.
    for (let n = 0; n < 17_000; n++) utimesSync(`${root}/${n % 2 ? 'noise' : 'other'}.log`, n, n)
    write(root, 'lost.ts', 'found')
    await feed.catchUp()
    expect(table.get('lost.ts')).toBe('found')
    expect(batches.flat()).toContain('')
  },
)

/** Whether events of a folder are passed on. */
function deafTo(isDeaf: (folder: string) => boolean): NonNullable<FeedOptions['system']> {
  return {
    watch: (folder, listener) =>
      watchFolder(folder, (event, name) => {
        if (!isDeaf(folder)) listener(event, name)
      }),
  }
}

test.runIf(process.platform === 'linux')(
  'what no event tells of is found by the sweep, counted as found by a scan, and heard from then on',
  async () => {
    const root = makeRoot()
    mkdirSync(`${root}/.mu`)
    write(root, 'a/x.ts', '1')
    let deaf = true
    const missed: number[] = []
    const { feed, table, settles } = await follow(root, {
      cookies: `${root}/.mu/cookies`,
      system: deafTo((folder) => deaf && folder.endsWith('/a')),
      onMissed: (files) => missed.push(files),
    })
    write(root, 'a/x.ts', '2 and longer')
    write(root, 'a/new/y.ts', 'y')
    write(root, 'z.ts', 'z')
    await settles({ 'a/x.ts': '1', 'z.ts': 'z' })
    expect(await feed.sweep()).toBeGreaterThan(0)
    deaf = false
    expect(Object.fromEntries(table)).toEqual({ 'a/new/y.ts': 'y', 'a/x.ts': '2 and longer', 'z.ts': 'z' })
    expect([missed, feed.state().found]).toEqual([[2], { event: 1, hint: 0, scan: 2 }])
    await feed.flush()
    write(root, 'a/new/y.ts', 'heard')
    await settles({ 'a/new/y.ts': 'heard', 'a/x.ts': '2 and longer', 'z.ts': 'z' })
    expect(feed.state().found).toEqual({ event: 2, hint: 0, scan: 2 })
    feed.touch('a/x.ts')
    await feed.flush()
    expect(feed.state().latency).toMatchObject({ paths: expect.any(Number), p50Ms: expect.any(Number) })
  },
)

test.runIf(process.platform === 'linux')(
  'a file system that sends no events is noticed at the start, and polled until it does',
  async () => {
    const root = makeRoot()
    mkdirSync(`${root}/.mu`)
    write(root, 'a/x.ts', '1')
    let deaf = true
    const lost: string[] = []
    const { feed, settles } = await follow(root, {
      cookies: `${root}/.mu/cookies`,
      system: deafTo(() => deaf),
      fallbackMs: 20,
      retryMs: 20,
      onLost: (reason) => lost.push(reason),
    })
    expect([feed.mode(), lost]).toEqual(['poll', ['The file system sends no events.']])
    write(root, 'a/x.ts', '2 and longer')
    await settles({ 'a/x.ts': '2 and longer' })
    expect(feed.state().found).toEqual({ event: 0, hint: 0, scan: 1 })
    deaf = false
    await until(() => feed.mode() === 'events')
    await feed.catchUp()
    write(root, 'a/x.ts', '3')
    await settles({ 'a/x.ts': '3' })
    expect(feed.state().found.event).toBe(1)
  },
)

function git(root: string, ...args: string[]): void {
  const identity = ['-c', 'user.name=mu', '-c', 'user.email=mu@localhost', '-c', 'init.defaultBranch=main']
  execFileSync('git', [...identity, ...args], { cwd: root, stdio: 'ignore' })
}

/** Two branches that share little: files, folders and their names differ. */
function twoBranches(root: string): void {
  git(root, 'init')
  for (const branch of ['one', 'two']) {
    git(root, 'checkout', '--orphan', branch)
    for (const folder of ['src', 'one', 'two', 'top.ts'])
      rmSync(`${root}/${folder}`, { recursive: true, force: true })
    for (let n = 0; n < 300; n++) write(root, `src/d${n % 20}/f${n}.ts`, `${branch} ${n % 3 === 0 ? n : ''}`)
    for (let n = 0; n < 50; n++) write(root, `${branch}/d${n % 5}/f${n}.ts`, `${n}`)
    write(root, 'top.ts', branch)
    git(root, 'add', '-A')
    git(root, 'commit', '-m', branch)
  }
}

test('git checkout between two branches becomes few batches, and what is there then is in the table', async () => {
  const root = makeRoot()
  mkdirSync(`${root}/.mu`)
  twoBranches(root)
  const { feed, table, batches } = await follow(root, { cookies: `${root}/.mu/cookies` })
  for (const branch of ['one', 'two', 'one', 'two']) {
    batches.length = 0
    git(root, 'checkout', branch)
    await until(() => table.get('top.ts') === branch && feed.depth() === 0)
    await feed.catchUp()
    expect([...table].sort()).toEqual([...fresh(root)].sort())
    expect(batches.length).toBeLessThanOrEqual(8)
  }
  expect(feed.state().found.scan).toBe(0)
})

test.runIf(process.platform === 'linux')(
  'a checkout of which only git tells is found once it rests, and a rebase is no storm of scans',
  async () => {
    const root = makeRoot()
    mkdirSync(`${root}/.mu`)
    twoBranches(root)
    const { feed, table, batches } = await follow(root, {
      cookies: `${root}/.mu/cookies`,
      system: deafTo((folder) => !folder.endsWith('.git') && !folder.endsWith('cookies')),
    })
    for (let n = 0; n < 15; n++) git(root, 'commit', '--allow-empty', '-m', `${n}`)
    git(root, 'checkout', 'one')
    await until(() => table.get('top.ts') === 'one')
    expect([...table].sort()).toEqual([...fresh(root)].sort())
    expect(batches.filter((paths) => paths.includes('')).length).toBeLessThanOrEqual(3)
    expect(feed.state().sweeps.count).toBeGreaterThanOrEqual(1)
  },
)

test.runIf(process.platform === 'linux')(
  'of all that random work changes, events find 99.9 % at least, and with the sweep nothing is missed',
  async () => {
    const root = makeRoot()
    mkdirSync(`${root}/.mu`)
    const { feed, table } = await follow(root, { cookies: `${root}/.mu/cookies` })
    const rounds = 8 * Number(process.env.MU_FUZZ_RUNS ?? 50)
    const random = fc.sample(fc.array(step, { maxLength: 6 }), rounds)
    for (const [i, steps] of random.entries()) {
      for (const { kind, path, other } of steps) {
        try {
          if (kind === 'write') write(root, path, `${i}`.repeat((i % 3) + 1))
          if (kind === 'remove') rmSync(`${root}/${path}`, { recursive: true })
          if (kind === 'move') renameSync(`${root}/${path}`, `${root}/${other}`)
          if (kind === 'replace') {
            rmSync(`${root}/${path}`, { recursive: true, force: true })
            write(root, `${path}/y.ts`, `${i}`)
          }
        } catch {
          // A file stands where a folder is wanted, or nothing is there to be moved.
        }
      }
      // Takes in what was heard; no scan, for a cookie says when that is all.
      if (i % 3 > 0) await feed.catchUp()
      else await new Promise((resolve) => setTimeout(resolve, i % 5))
    }
    await feed.sweep()
    expect([...table].sort()).toEqual([...fresh(root)].sort())
    const { event, scan } = feed.state().found
    if (process.env.MU_FUZZ_RUNS) console.info(`detected: ${event} by events, ${scan} by the sweep`)
    expect(event).toBeGreaterThan(rounds / 4)
    expect(event / (event + scan)).toBeGreaterThanOrEqual(0.999)
  },
)
