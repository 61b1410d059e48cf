/** Git hooks, with the real git: they chain, they never fail, and they go without a trace. */
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { project } from '../daemon/project.ts'
import { temporaryFolder, until, writeTree } from '../daemon/temporary.ts'
import { mu } from './run.ts'

function git(cwd: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'init.defaultBranch=main']
  return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8', stdio: 'pipe' })
}

function repository(): string {
  const root = temporaryFolder()
  git(root, 'init')
  writeTree(root, { 'a.py': 'def one(): pass\n' })
  git(root, 'add', '.')
  git(root, 'commit', '-m', 'one')
  return root
}

function writeHook(path: string, text: string): void {
  writeFileSync(path, text)
  chmodSync(path, 0o755)
}

test('a hook that was there runs first, with its arguments, input and outcome, and comes back', async () => {
  const root = repository()
  const hook = join(root, '.git/hooks/post-rewrite')
  const text = '#!/bin/sh\n(echo "$@"; cat) > seen\nexit 5\n'
  writeHook(hook, text)
  const { stdout } = await mu(['hooks', 'install'], { cwd: root })
  expect(stdout).toMatch(/post-rewrite +installed; the one before runs first/)
  expect(stdout).toMatch(/post-merge +installed\n/)
  git(root, 'commit', '--amend', '-m', 'two')
  expect(readFileSync(join(root, 'seen'), 'utf8')).toMatch(/^amend\n[0-9a-f]{40} [0-9a-f]{40}/)
  // Twice is once.
  await mu(['hooks', 'install'], { cwd: root })
  expect((await mu(['hooks', 'uninstall'], { cwd: root })).stdout).toMatch(/post-rewrite +not mu's/)
  expect(readFileSync(hook, 'utf8')).toBe(text)
  expect(existsSync(join(root, '.git/hooks/post-merge'))).toBe(false)
  expect(existsSync(`${hook}.before-mu`)).toBe(false)
})

test('without a daemon a hook is silent, fails nothing and starts nothing', async () => {
  const root = repository()
  await mu(['hooks', 'install'], { cwd: root })
  git(root, 'checkout', '-b', 'other')
  expect(await mu(['notify'], { cwd: root })).toMatchObject({ code: 0, stdout: '', stderr: '' })
  expect(await mu(['notify', '--root', 'nowhere', '--json'])).toMatchObject({
    code: 0,
    stdout: '{"told":false}\n',
  })
  expect(existsSync(join(root, '.mu'))).toBe(false)
})

test('a worktree has the hooks of its repository, and core.hooksPath is honoured', async () => {
  const root = repository()
  const tree = join(temporaryFolder(), 'tree')
  git(root, 'worktree', 'add', tree)
  await mu(['hooks', 'install'], { cwd: tree })
  const installed = JSON.parse((await mu(['hooks', 'status', '--json'], { cwd: root })).stdout)
  expect(installed.folder).toBe(join(root, '.git/hooks'))
  expect(installed.hooks.map(({ state }: { state: string }) => state)).toEqual(Array(4).fill('ours'))

  git(root, 'config', 'core.hooksPath', '.githooks')
  expect((await mu(['hooks', 'install'], { cwd: root })).code).toBe(0)
  expect(existsSync(join(root, '.githooks/post-checkout'))).toBe(true)

  const shared = temporaryFolder()
  git(root, 'config', 'core.hooksPath', shared)
  const refused = await mu(['hooks', 'install'], { cwd: root })
  expect(refused.code).toBe(2)
  expect(refused.stderr).toContain('shared with others')
})

test('where there is no repository, hooks say so', async () => {
  const { code, stderr } = await mu(['hooks', 'install'], { cwd: temporaryFolder() })
  expect(code).toBe(1)
  expect(stderr).toContain('is no git repository')
})

test('in poll mode a branch switch is known at once through the hook', async () => {
  const { root, mu: run, client } = project()
  git(root, 'init')
  git(root, 'add', 'src')
  git(root, 'commit', '-m', 'one')
  git(root, 'checkout', '-b', 'other')
  writeTree(root, { 'src/new.py': 'def fresh(): pass\n' })
  git(root, 'add', 'src')
  git(root, 'commit', '-m', 'two')
  await run('hooks', 'install')
  await run('daemon', 'start', '--mode', 'poll', '--poll-interval', '3600')
  git(root, 'checkout', 'main')
  const daemon = client()
  await until('the function to be gone', async () => {
    const { total } = await daemon.nodes({ name: 'fresh' })
    return total === 0
  })
})
