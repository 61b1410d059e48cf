/** The sweep and git's HEAD: what no event tells of is found, and finding it stays cheap. */
import { execFileSync, spawnSync } from 'node:child_process'
import { watch as watchFolder } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { gitFolder, watchGit } from '../../src/watch/git.ts'
import { startSweeps } from '../../src/watch/sweep.ts'
import { makeRoot, until, write } from './room.ts'

const hasGit = spawnSync('git', ['--version']).status === 0

function git(root: string, ...args: string[]): void {
  const identity = ['-c', 'user.name=mu', '-c', 'user.email=mu@localhost', '-c', 'init.defaultBranch=main']
  execFileSync('git', [...identity, ...args], { cwd: root, stdio: 'ignore' })
}

function listen(root: string): { moves: number; look(): void } {
  const heard = { moves: 0, look: () => {} }
  const watcher = watchGit({
    root,
    watch: (folder, listener) => watchFolder(folder, listener),
    onMove: () => heard.moves++,
  })
  onTestFinished(() => watcher.close())
  heard.look = watcher.look
  return heard
}

test.skipIf(!hasGit)(
  'a commit and a checkout are heard, in a worktree and below the repository too',
  async () => {
    const root = makeRoot('repository')
    git(root, 'init')
    write(root, 'deep/a.ts', '1')
    git(root, 'add', '.')
    git(root, 'commit', '-m', 'one')
    git(root, 'worktree', 'add', '-b', 'other', '../tree')
    const tree = join(root, '../tree')
    expect(gitFolder(tree)).toBe(join(root, '.git/worktrees/tree'))
    const [whole, deep, away] = [listen(root), listen(join(root, 'deep')), listen(tree)]
    write(root, 'deep/a.ts', '2')
    git(root, 'commit', '-am', 'two')
    await until(() => whole.moves > 0 && deep.moves > 0)
    expect(away.moves).toBe(0)
    git(tree, 'checkout', '-b', 'third')
    await until(() => away.moves > 0)
  },
)

test.skipIf(!hasGit)('a repository that is made, or made anew, is watched after the next look', async () => {
  const root = makeRoot()
  const heard = listen(root)
  for (const path of ['a.ts', 'b.ts']) {
    execFileSync('rm', ['-rf', join(root, '.git')])
    git(root, 'init')
    await until(() => {
      heard.look()
      write(root, path, `${performance.now()}`)
      git(root, 'add', '.')
      return heard.moves > 0
    })
    heard.moves = 0
  }
})

test('outside a repository nothing is watched, and a .git file that points nowhere does no harm', () => {
  const root = makeRoot()
  write(root, '.git', 'gitdir: /no/such/folder\n')
  expect(gitFolder(root)).toBe('/no/such/folder')
  expect(listen(root).moves).toBe(0)
  write(root, 'in/.git', 'nothing')
  expect(gitFolder(join(root, 'in'))).toBe('/no/such/folder')
})

/** A sweep that pretends to cost so much, and when each began. */
function sweeping(intervalMs: number, costMs: number, pauses: { quietMs?: number; maxWaitMs?: number } = {}) {
  const began: number[] = []
  const sweeps = startSweeps({
    intervalMs,
    ...pauses,
    sweep: async () => {
      began.push(performance.now())
      return costMs
    },
  })
  onTestFinished(() => sweeps.close())
  return { sweeps, began }
}

test('sweeps come at their interval, and no oftener than one percent of a core allows', async () => {
  const cheap = sweeping(10, 0)
  const dear = sweeping(10, 3)
  await until(() => dear.began.length === 2)
  expect(dear.began[1]! - dear.began[0]!).toBeGreaterThan(290)
  expect(cheap.began.length).toBeGreaterThan(5)
  expect(dear.sweeps.state()).toEqual({ count: 2, lastMs: 3 })
})

test('asked for without rest, a sweep comes at the maximal wait; asked for once, when asking has rested', async () => {
  const { sweeps, began } = sweeping(0, 0, { quietMs: 60, maxWaitMs: 200 })
  const start = performance.now()
  const asking = setInterval(sweeps.soon, 10)
  onTestFinished(() => clearInterval(asking))
  await until(() => began.length === 1)
  clearInterval(asking)
  expect(began[0]! - start).toBeGreaterThan(195)
  sweeps.soon()
  await until(() => began.length === 2)
  expect(began.length).toBe(2)
})

test('a sweep that fails is made again at its time', async () => {
  let tries = 0
  const sweeps = startSweeps({
    intervalMs: 10,
    sweep: async () => {
      if (++tries < 3) throw new Error('not now')
      return 1
    },
  })
  onTestFinished(() => sweeps.close())
  await until(() => sweeps.state().count === 1)
  expect(tries).toBe(3)
})
