/** Parse threads, from `dist/`: the same looks as without them, and an end to it. */
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadGrammars } from '../../src/extract/grammar.ts'
import { type Job, type Look, look } from '../../src/extract/look.ts'
import type { ParsePool } from '../../src/extract/pool.ts'
import { nodeDisk } from '../../src/watch/disk.ts'

const pools = (await import('../../dist/extract/pool.js' as string)) as { ParsePool: typeof ParsePool }

let root: string
let pool: ParsePool

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'mu-pool-')))
  pool = new pools.ParsePool({ root, maxFileBytes: 10_000, threads: 2 })
})

afterEach(async () => {
  await pool.close()
  rmSync(root, { recursive: true })
})

function write(count: number): Job[] {
  return Array.from({ length: count }, (_, i) => {
    const path = `m${i}.py`
    writeFileSync(join(root, path), `def f${i}():\n    return ${i}\n`)
    return { path, language: 'python' }
  })
}

async function all(jobs: readonly Job[]): Promise<Look[]> {
  const looks: Look[] = []
  for await (const found of pool.look(jobs)) looks.push(found)
  return looks.sort((a, b) => (a.path < b.path ? -1 : 1))
}

const text = (found: Look): unknown =>
  found.kind === 'parsed' ? { ...found, facts: new TextDecoder().decode(found.facts) } : found

test('threads say of each file what the graph thread would say itself', async () => {
  const jobs = write(60)
  writeFileSync(join(root, 'm1.py'), Buffer.from([0xff, 0xfe]))
  rmSync(join(root, 'm2.py'))
  writeFileSync(join(root, 'm3.py'), '#'.repeat(20_000))
  // Times that are not settled yet would differ by when they are looked at.
  await new Promise((resolve) => setTimeout(resolve, 30))
  await loadGrammars(['python'])
  const own = jobs.map((job) => look(nodeDisk(root), job, 10_000)).sort((a, b) => (a.path < b.path ? -1 : 1))
  expect((await all(jobs)).map(text)).toEqual(own.map(text))
})

test('who lends a hand looks at files that no thread has, and each file is looked at once', async () => {
  const jobs = write(200)
  await loadGrammars(['python'])
  const lent: string[] = []
  const looks: Look[] = []
  const lend = async (job: Job): Promise<Look> => {
    lent.push(job.path)
    return look(nodeDisk(root), job, 10_000)
  }
  for await (const found of pool.look(jobs, lend)) looks.push(found)
  expect(lent.length).toBeGreaterThan(0)
  expect(looks.map(({ path }) => path).sort()).toEqual(jobs.map(({ path }) => path).sort())
})

test('what was with a thread that ended is not done by who lends a hand', async () => {
  const bad = { path: 'm0.py', language: 'no such language' }
  await loadGrammars(['python'])
  const lent: string[] = []
  const lend = async (job: Job): Promise<Look> => {
    lent.push(job.language)
    return look(nodeDisk(root), job, 10_000)
  }
  const looks: Look[] = []
  for await (const found of pool.look([bad, ...write(60)], lend)) looks.push(found)
  expect(looks.filter(({ kind }) => kind === 'parsed')).toHaveLength(60)
  expect(looks.find(({ kind }) => kind === 'skipped')).toMatchObject({ reason: 'parser_failed' })
  expect(lent).not.toContain(bad.language)
})

test('a hand that fails ends the looking, and the pool can be used again', async () => {
  const jobs = write(200)
  const failing = () => Promise.reject(new Error('given up'))
  const looking = async () => {
    for await (const _ of pool.look(jobs, failing));
  }
  await expect(looking()).rejects.toThrow('given up')
  expect(await all(jobs)).toHaveLength(200)
})

test('a pool can be used again, and again after it was closed', async () => {
  const jobs = write(5)
  expect(await all(jobs)).toHaveLength(5)
  expect(await all(jobs)).toHaveLength(5)
  await pool.close()
  expect(await all(jobs)).toHaveLength(5)
  expect(await all([])).toHaveLength(0)
})

test('who stops taking looks may ask for others afterwards', async () => {
  const jobs = write(400)
  for await (const _ of pool.look(jobs)) break
  expect(await all(jobs.slice(0, 50))).toHaveLength(50)
})

test('a file whose language breaks its thread costs that file, not the others', async () => {
  const jobs = [...write(40), { path: 'm0.py', language: 'no such language' }]
  const looks = await all(jobs)
  expect(looks).toHaveLength(41)
  expect(looks.filter(({ kind }) => kind === 'parsed')).toHaveLength(40)
  expect(looks.find(({ kind }) => kind === 'skipped')).toMatchObject({ reason: 'parser_failed' })
})
