/** The watcher on real folders: every change is hinted at, whatever becomes of the folders. */
import { mkdirSync, renameSync, rmSync, symlinkSync, unlinkSync, watch as watchFolder } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { nodeDisk } from '../../src/watch/disk.ts'
import { IgnoreRules } from '../../src/watch/ignore.ts'
import { type Watcher, type WatchOptions, watch } from '../../src/watch/watcher.ts'
import { makeRoot, until, write } from './room.ts'

interface Heard {
  readonly root: string
  readonly watcher: Watcher
  readonly lost: string[]
  readonly paths: Set<string>
  /** Does something, then waits until each of these paths has been touched since. */
  after(change: () => void, ...paths: string[]): Promise<void>
}

async function hear(root: string, options: Partial<Omit<WatchOptions, 'onPoll'>> = {}): Promise<Heard> {
  const disk = nodeDisk(root)
  const rules = new IgnoreRules(disk)
  const paths = new Set<string>()
  const lost: string[] = []
  const watcher = watch({
    disk,
    folders: [''],
    ignored: (folder) => rules.ignored(folder, true),
    onTouch: (path) => paths.add(path),
    onPoll: (folders) => {
      for (const path of folders) paths.add(path)
    },
    onLost: (reason) => lost.push(reason),
    ...options,
  })
  onTestFinished(() => watcher.close())
  await watcher.ready
  const after = async (change: () => void, ...expected: string[]) => {
    paths.clear()
    change()
    await until(
      () => expected.every((path) => paths.has(path)),
      () => [...paths],
    )
    await watcher.settled()
  }
  return { root, watcher, lost, paths, after }
}

test('creating, writing, renaming and removing a file are hints at it', async () => {
  const { root, after } = await hear(makeRoot())
  await after(() => write(root, 'a.ts', '1'), 'a.ts')
  await after(() => write(root, 'a.ts', '2'), 'a.ts')
  await after(() => renameSync(`${root}/a.ts`, `${root}/b.ts`), 'a.ts', 'b.ts')
  await after(() => unlinkSync(`${root}/b.ts`), 'b.ts')
})

test('what is deep in the tree is watched as soon as ready says so', async () => {
  const root = makeRoot()
  for (let n = 0; n < 300; n++) write(root, `d${n % 30}/e${n}/f.ts`)
  const { after, watcher } = await hear(root)
  expect(watcher.state().folders).toBe(331)
  await after(() => write(root, 'd7/e7/f.ts', 'x'), 'd7/e7/f.ts')
})

test('a new folder is a hint, and what is in it is watched', async () => {
  const { root, after } = await hear(makeRoot())
  await after(() => write(root, 'a/b/c/x.ts'), 'a')
  await after(() => write(root, 'a/b/c/x.ts', '2'), 'a/b/c/x.ts')
})

test('a renamed folder is a hint at both names, and is watched under the new one', async () => {
  const root = makeRoot()
  write(root, 'a/b/x.ts')
  const { after } = await hear(root)
  await after(() => renameSync(`${root}/a`, `${root}/n`), 'a', 'n')
  await after(() => write(root, 'n/b/x.ts', '2'), 'n/b/x.ts')
  await after(() => renameSync(`${root}/n`, `${root}/a`), 'a', 'n')
  await after(() => write(root, 'a/b/y.ts'), 'a/b/y.ts')
})

test('a folder removed and made again at once stays watched', async () => {
  const root = makeRoot()
  write(root, 'a/b/x.ts')
  mkdirSync(`${root}/empty`)
  const { after } = await hear(root)
  await after(
    () => {
      rmSync(`${root}/a`, { recursive: true })
      rmSync(`${root}/empty`, { recursive: true })
      write(root, 'a/b/x.ts', '2')
      mkdirSync(`${root}/empty`)
    },
    'a',
    'empty',
  )
  await after(() => write(root, 'a/b/x.ts', '3'), 'a/b/x.ts')
  await after(() => write(root, 'empty/y.ts'), 'empty/y.ts')
})

test('a folder swapped for another stays watched, and so does the old one under its new name', async () => {
  const root = makeRoot()
  write(root, 'a/x.ts')
  write(root, 'other/y.ts')
  const { after } = await hear(root)
  await after(
    () => {
      renameSync(`${root}/a`, `${root}/old`)
      renameSync(`${root}/other`, `${root}/a`)
    },
    'a',
    'old',
    'other',
  )
  await after(() => write(root, 'a/y.ts', '2'), 'a/y.ts')
  await after(() => write(root, 'old/x.ts', '2'), 'old/x.ts')
})

test('a folder becomes a file and a folder again', async () => {
  const root = makeRoot()
  write(root, 'a/x.ts')
  const { after } = await hear(root)
  await after(() => {
    rmSync(`${root}/a`, { recursive: true })
    write(root, 'a', 'a file')
  }, 'a')
  await after(() => {
    rmSync(`${root}/a`)
    write(root, 'a/x.ts')
  }, 'a')
  await after(() => write(root, 'a/x.ts', '2'), 'a/x.ts')
})

test('a root removed and made again is heard of, and events go on', async () => {
  const root = makeRoot('project')
  write(root, 'a/x.ts')
  const { after, watcher, lost } = await hear(root, { fallbackMs: 20 })
  await after(() => renameSync(root, `${root}.away`))
  await until(() => watcher.mode() === 'poll')
  expect(lost).toEqual(['The root folder is gone.'])
  await after(() => renameSync(`${root}.away`, root), '')
  await until(() => watcher.mode() === 'events')
  await watcher.settled()
  await after(() => write(root, 'a/x.ts', '2'), 'a/x.ts')
})

test('ignored folders are not watched, not even new ones, until the rules change', async () => {
  const root = makeRoot()
  write(root, 'node_modules/m/x.ts')
  write(root, '.git/objects/x.ts')
  write(root, 'src/x.ts')
  const disk = nodeDisk(root)
  const rules = new IgnoreRules(disk)
  const { after, watcher, paths } = await hear(root, { ignored: (folder) => rules.ignored(folder, true) })
  expect(watcher.state().folders).toBe(2)
  await after(() => {
    write(root, 'node_modules/m/x.ts', '2')
    write(root, 'dist/a/b.ts')
    write(root, '.muignore', '!dist\nsrc')
  }, '.muignore')
  expect([...paths].filter((path) => /^(node_modules|dist|\.git\/)/.test(path))).toEqual([])
  rules.forget()
  await after(() => watcher.again(''), '')
  expect(watcher.state().folders).toBe(3)
  await after(() => write(root, 'dist/a/b.ts', '2'), 'dist/a/b.ts')
})

test('of several watched folders each is heard, also when it is replaced, and nothing else is', async () => {
  const root = makeRoot()
  write(root, 'src/a.ts')
  write(root, 'lib/deep/b.ts')
  write(root, 'other/c.ts')
  const { after, paths, watcher } = await hear(root, { folders: ['src', 'lib/deep'] })
  expect(watcher.state().folders).toBe(4)
  await after(() => {
    write(root, 'other/c.ts', '2')
    write(root, 'top.ts')
    write(root, 'lib/e.ts')
    write(root, 'src/a.ts', '2')
  }, 'src/a.ts')
  expect([...paths]).toEqual(['src/a.ts'])
  await after(() => {
    rmSync(`${root}/lib`, { recursive: true })
    write(root, 'lib/deep/b.ts', '2')
  }, 'lib')
  await after(() => write(root, 'lib/deep/b.ts', '3'), 'lib/deep/b.ts')
})

test('odd names are heard as they are written, and folders with such names are watched', async () => {
  const root = makeRoot()
  for (const folder of ['e\u0301', 'a b', 'new\nline']) mkdirSync(`${root}/${folder}`)
  const { after } = await hear(root)
  for (const path of ['e\u0301/é.ts', 'a b/c d.ts', 'new\nline/x\ny.ts'])
    await after(() => write(root, path), path)
})

test('linked folders are not watched, and a loop of links ends', async () => {
  const root = makeRoot()
  const outside = makeRoot()
  mkdirSync(`${root}/a`)
  symlinkSync('..', `${root}/a/loop`)
  symlinkSync(outside, `${root}/out`)
  const { watcher } = await hear(root)
  expect(watcher.state().folders).toBe(2)
})

/** Gives so many watches, then says what the system says at its limit. */
function limited(code: string): { system: WatchOptions['system']; left: number } {
  const limit = {
    left: 0,
    system: {
      watch(folder: string, listener: (event: string, name: string | null) => void) {
        if (limit.left-- > 0) return watchFolder(folder, listener)
        throw Object.assign(new Error(`${code}: System limit reached`), { code })
      },
    },
  }
  return limit
}

test('a system that gives no watch is heard of, polling takes over, and ends when there are watches again', async () => {
  const root = makeRoot()
  write(root, 'a/x.ts')
  for (const code of ['ENOSPC', 'EMFILE', 'EACCES']) {
    const limit = limited(code)
    let found = 0
    const { after, watcher, lost } = await hear(root, {
      system: limit.system!,
      fallbackMs: 10,
      retryMs: 15,
      onFound: () => found++,
    })
    expect(lost.length).toBe(1)
    expect([watcher.mode(), watcher.state().folders, watcher.state().reason]).toEqual(['poll', 0, lost[0]])
    await after(() => {}, '')
    limit.left = 10
    await after(() => {}, '')
    await until(() => watcher.mode() === 'events')
    const { reason, losses, pollingMs } = watcher.state()
    expect([reason, losses, pollingMs > 10, found]).toEqual([undefined, 1, true, 1])
    await after(() => write(root, 'a/x.ts', code), 'a/x.ts')
    const alone = await hear(root, { system: limited(code).system!, fallbackMs: false })
    expect([alone.watcher.mode(), alone.lost.length]).toEqual(['none', 1])
  }
})

test('what is tried again in vain is tried ever more rarely', async () => {
  const root = makeRoot()
  const tries: number[] = []
  const system: WatchOptions['system'] = {
    watch() {
      tries.push(performance.now())
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
    },
  }
  const { lost } = await hear(root, { system, fallbackMs: 60_000, retryMs: 10 })
  await until(() => tries.length === 6)
  const pauses = tries.slice(1).map((at, i) => at - tries[i]!)
  for (const [i, pause] of pauses.entries()) expect(pause).toBeGreaterThan(Math.min(10 * 2 ** i, 100) - 2)
  expect(lost.length).toBe(1)
})

test('a limit reached midway leaves some folders to be polled, alone, until they can be watched', async () => {
  const root = makeRoot()
  for (const name of ['a', 'b/c', 'd/e']) write(root, `${name}/x.ts`)
  const limit = limited('ENOSPC')
  limit.left = 3
  const told: string[][] = []
  const { after, watcher, lost, paths } = await hear(root, {
    system: limit.system!,
    fallbackMs: 10,
    retryMs: 60,
    onUnwatched: (folders) => told.push([...folders].flat()),
  })
  expect([watcher.mode(), lost, watcher.state().folders]).toEqual(['events', [], 3])
  expect(told).toEqual([['a', 'no file watches left', 'b', 'no file watches left']])
  expect(watcher.polled()).toEqual(expect.arrayContaining(['a', 'b']))
  await after(() => {}, 'a', 'b')
  expect(paths.has('')).toBe(false)
  await after(() => write(root, 'd/e/x.ts', '2'), 'd/e/x.ts')
  limit.left = 10
  await until(() => watcher.polled().length === 0)
  expect([told.at(-1), watcher.state().folders]).toEqual([[], 6])
  await after(() => write(root, 'b/c/x.ts', '2'), 'b/c/x.ts')
  const alone = await hear(root, { system: { ...limited('ENOSPC').system }, fallbackMs: false })
  expect([alone.watcher.mode(), alone.lost.length]).toEqual(['none', 1])
})

test('watches that stand and hear nothing are noticed, and the tree is polled until events come', async () => {
  let comes = false
  const { after, watcher, lost } = await hear(makeRoot(), {
    probe: async () => comes,
    fallbackMs: 10,
    retryMs: 15,
  })
  expect([watcher.mode(), lost]).toEqual(['poll', ['The file system sends no events.']])
  await after(() => {}, '')
  comes = true
  await until(() => watcher.mode() === 'events')
  expect(lost.length).toBe(1)
})

test('polling hints at the whole tree at its interval and opens no watch', async () => {
  const { after, watcher } = await hear(makeRoot(), { pollMs: 5 })
  await after(() => {}, '')
  await after(() => {}, '')
  expect([watcher.mode(), watcher.state().folders]).toEqual(['poll', 0])
})

test('one recursive watch, as on macOS and Windows, hears files and folders', async () => {
  const root = makeRoot()
  write(root, 'a/x.ts')
  const { after, watcher } = await hear(root, { system: { recursive: true } })
  expect(watcher.mode()).toBe('events')
  await after(() => write(root, 'a/x.ts', '2'), 'a/x.ts')
  await after(() => write(root, 'y.ts'), 'y.ts')
  await after(() => unlinkSync(`${root}/y.ts`), 'y.ts')
})

test('a closed watcher says nothing', async () => {
  const root = makeRoot()
  const closed = await hear(root)
  const open = await hear(root)
  closed.watcher.close()
  await open.after(() => write(root, 'a.ts'), 'a.ts')
  expect([closed.paths.size, closed.watcher.mode()]).toEqual([0, 'none'])
})
