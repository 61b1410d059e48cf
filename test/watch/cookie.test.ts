/** The jar: what a cookie promises, and what becomes of it when its folder misbehaves. */
import { mkdirSync, readdirSync, rmSync, symlinkSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type Jar, type JarOptions, openJar } from '../../src/watch/cookie.ts'
import { makeRoot, write } from './room.ts'

const onLinux = process.platform === 'linux'

function jarIn(root: string, options: Partial<JarOptions> = {}): { jar: Jar; folder: string } {
  const folder = join(root, 'cookies')
  const jar = openJar({ folder, watch: (path, listener) => watch(path, listener), ...options })
  onTestFinished(() => jar.close())
  return { jar, folder }
}

test.runIf(onLinux)('a cookie comes after the events of everything done before it', async () => {
  const root = makeRoot()
  mkdirSync(join(root, 'src'))
  const heard: string[] = []
  const watcher = watch(join(root, 'src'), (_, name) => heard.push(String(name)))
  onTestFinished(() => watcher.close())
  const { jar } = jarIn(root)
  for (let save = 0; save < 300; save++) {
    write(root, `src/f${save}.ts`)
    expect(await jar.bake()).toBe(true)
    expect(heard.at(-1)).toBe(`f${save}.ts`)
  }
})

test.runIf(onLinux)(
  'cookies are removed after use, leftovers of a crash at the first, and nothing else',
  async () => {
    const root = makeRoot()
    write(root, 'cookies/cookie-1-2')
    write(root, 'cookies/mine.txt')
    const { jar, folder } = jarIn(root)
    await Promise.all([jar.bake(), jar.bake(), jar.bake()])
    expect(readdirSync(folder)).toEqual(['mine.txt'])
  },
)

test.runIf(onLinux)('a folder that was taken away is made and watched again', async () => {
  const root = makeRoot()
  const { jar, folder } = jarIn(root)
  expect(await jar.bake()).toBe(true)
  for (let round = 0; round < 20; round++) {
    rmSync(folder, { recursive: true })
    // Made again by somebody else, it is not the folder that was watched.
    if (round % 2 === 1) mkdirSync(folder)
    await jar.bake()
    expect(await jar.bake()).toBe(true)
  }
})

test('where no file can be made there is no cookie, and a sentence says why, until there is one again', async () => {
  const root = makeRoot()
  const { jar, folder } = jarIn(root)
  writeFileSync(folder, 'a file')
  expect(await jar.bake()).toBe(false)
  expect(jar.trouble()).toContain(folder)
  rmSync(folder)
  expect(await jar.bake()).toBe(true)
  expect(jar.trouble()).toBeUndefined()
})

test('a link in place of the folder is not followed: what it leads to is not ours', async () => {
  const root = makeRoot()
  write(root, 'elsewhere/cookie-1-2', 'precious')
  symlinkSync(join(root, 'elsewhere'), join(root, 'cookies'))
  const { jar } = jarIn(root)
  expect(await jar.bake()).toBe(false)
  expect(readdirSync(join(root, 'elsewhere'))).toEqual(['cookie-1-2'])
})

test('a cookie whose event does not come is given up after a while, and at once after a spill', async () => {
  const deaf = { watch: (path: string) => watch(path, () => {}) }
  const { jar } = jarIn(makeRoot(), { ...deaf, patienceMs: 20 })
  expect(await jar.bake()).toBe(false)
  const { jar: patient } = jarIn(makeRoot(), { ...deaf, patienceMs: 60_000 })
  const baked = patient.bake()
  patient.spill()
  expect(await baked).toBe(false)
})
