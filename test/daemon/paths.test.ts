/** Where the state and the socket are. */
import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ownFolder, prepareFolder, socketPath } from '../../src/daemon/paths.ts'
import { temporaryFolder } from './temporary.ts'

test('.mu is ignored by git through a file of its own', () => {
  const root = temporaryFolder()
  const paths = prepareFolder(root)
  expect(readFileSync(join(paths.folder, '.gitignore'), 'utf8')).toBe('*\n')
})

test('the socket is in the runtime folder, one for each root', () => {
  const runtime = temporaryFolder()
  const env = { XDG_RUNTIME_DIR: runtime }
  const one = socketPath('/repo/one', env)
  expect(one.startsWith(`${runtime}/mu/`)).toBe(true)
  expect(socketPath('/repo/one', env)).toBe(one)
  expect(socketPath('/repo/two', env)).not.toBe(one)
  expect(statSync(join(runtime, 'mu')).mode & 0o777).toBe(0o700)
})

test('however long the root or the runtime folder, the path fits into a socket address', () => {
  const long = join(temporaryFolder(), 'r'.repeat(100))
  mkdirSync(long)
  for (const env of [{ XDG_RUNTIME_DIR: long }, {}, { XDG_RUNTIME_DIR: '/nowhere' }]) {
    expect(Buffer.byteLength(socketPath(`/${'x'.repeat(3000)}`, env))).toBeLessThan(104)
  }
})

test('a folder that is open to others is closed', () => {
  const runtime = temporaryFolder()
  mkdirSync(join(runtime, 'mu'))
  chmodSync(join(runtime, 'mu'), 0o777)
  socketPath('/repo', { XDG_RUNTIME_DIR: runtime })
  expect(statSync(join(runtime, 'mu')).mode & 0o777).toBe(0o700)
})

test('a link in place of the folder is refused: it may lead anywhere', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'elsewhere'))
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'mu'))
  expect(() => ownFolder(join(folder, 'mu'))).toThrow('is not a folder of this user')
})

test('a root that cannot hold .mu is refused at once, even where mkdir lies about what is missing', () => {
  // In /proc, mkdir answers ENOENT although the parent is there.
  expect(() => prepareFolder('/proc')).toThrow(/is not writable/)
})

test('a file called .mu is refused by name', () => {
  const root = temporaryFolder()
  writeFileSync(join(root, '.mu'), '')
  expect(() => prepareFolder(root)).toThrow(/is a file/)
})
