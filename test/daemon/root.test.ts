/** Which folder is the root, and which folders inside it are watched. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { prepareFolder } from '../../src/daemon/paths.ts'
import { findRoot, watchedFolders } from '../../src/daemon/root.ts'
import { temporaryFolder, writeTree } from './temporary.ts'

test('the root is the nearest folder above with .git or .mu', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'a/.git'), { recursive: true })
  mkdirSync(join(folder, 'a/b/c'), { recursive: true })
  expect(findRoot(undefined, join(folder, 'a/b/c'))).toBe(join(folder, 'a'))
  mkdirSync(join(folder, 'a/b/.mu'))
  expect(findRoot(undefined, join(folder, 'a/b/c'))).toBe(join(folder, 'a/b'))
})

test('without one it is the current folder', () => {
  const folder = temporaryFolder()
  expect(findRoot(undefined, folder)).toBe(folder)
})

test('a given root is taken as it is, with its links resolved', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, '.git'))
  mkdirSync(join(folder, 'real'))
  symlinkSync(join(folder, 'real'), join(folder, 'link'))
  expect(findRoot('link', folder)).toBe(join(folder, 'real'))
})

test('a root that is not there, is a file, or lies in a file is refused', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'file'), '')
  symlinkSync('loop', join(folder, 'loop'))
  expect(() => findRoot('nowhere', folder)).toThrow(`There is no folder ${folder}/nowhere.`)
  expect(() => findRoot('file', folder)).toThrow('is a file, not a folder')
  expect(() => findRoot('file/inside', folder)).toThrow('a part of the path is a file')
  expect(() => findRoot('loop', folder)).toThrow('loop')
})

test('a root whose .mu is a file is refused with a way out', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, '.mu'), '')
  expect(() => prepareFolder(folder)).toThrow('keeps its state in a folder of that name')
})

test('watched folders are relative, sorted, and none lies in another', () => {
  const root = temporaryFolder()
  writeTree(root, { 'src/a/x.py': '', 'lib/y.py': '' })
  expect(watchedFolders(root, [])).toEqual([''])
  expect(watchedFolders(root, ['./src/', 'lib', 'src/a', join(root, 'lib')])).toEqual(['lib', 'src'])
  expect(watchedFolders(root, ['src', '.'])).toEqual([''])
})

test('a watched path must be a folder inside the root', () => {
  const root = temporaryFolder()
  writeTree(root, { 'x.py': '' })
  symlinkSync('/usr', join(root, 'out'))
  expect(() => watchedFolders(root, ['nowhere'])).toThrow('there is no folder')
  expect(() => watchedFolders(root, ['x.py'])).toThrow('is not a folder')
  expect(() => watchedFolders(root, ['..'])).toThrow('is outside the root')
  expect(() => watchedFolders(root, ['out'])).toThrow('is outside the root')
})
