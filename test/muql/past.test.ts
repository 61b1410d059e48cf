/** AT and BETWEEN on a real repository, in the real graph thread; and answers that nobody wants any more. */
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MuError } from '../../src/errors.ts'
import type { RunningGraph } from '../../src/worker/client.ts'
import type { QueryRequest } from '../../src/worker/protocol.ts'

const { startGraph } = (await import(
  new URL('../../dist/worker/client.js', import.meta.url).href
)) as typeof import('../../src/worker/client.ts')

/** Twelve functions, each of which calls all of them five times. */
const DENSE = Array.from({ length: 12 }, (_, i) => {
  const calls = Array.from({ length: 60 }, (_, k) => `f${k % 12}()`).join('; ')
  return `def f${i}(): ${calls}\n`
}).join('')

let folder: string
let root: string
let graph: RunningGraph

function git(...args: string[]): void {
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'commit.gpgsign=false']
  execFileSync('git', [...who, ...args], { cwd: root, stdio: 'pipe' })
}

function commit(tag: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text)
  git('add', '-A')
  git('commit', '-qm', tag)
  git('tag', tag)
}

async function ask(muql: string, more: Partial<QueryRequest> = {}) {
  const query: QueryRequest = { muql, maxRows: 1000, timeoutMs: 60_000, rows: 'arrays', ...more }
  const { body } = await graph.call('query', query)
  return JSON.parse(new TextDecoder().decode(body))
}

async function refused(muql: string, more: Partial<QueryRequest> = {}): Promise<MuError> {
  return ask(muql, more).then(
    () => {
      throw new Error(`not refused: ${muql}`)
    },
    (error) => error,
  )
}

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'mu-past-')))
  root = join(folder, 'repo', 'app')
  mkdirSync(root, { recursive: true })
  execFileSync('git', ['init', '-q', join(folder, 'repo')])
  commit('v1', {
    'tax.py': 'def rate(item):\n    return 1\n\ndef old(item):\n    return rate(item)\n',
    'dense.py': DENSE,
    'shop.py': 'from tax import rate\n\nclass Shop:\n    def sell(self, item):\n        return rate(item)\n',
  })
  renameSync(join(root, 'shop.py'), join(root, 'store.py'))
  commit('v2', {
    'tax.py':
      '# moved down\ndef rate(item):\n    if item:\n        return 2\n    return 1\n\ndef fresh():\n    pass\n',
  })
  writeFileSync(join(root, 'tax.py'), 'def working(): pass\n')
  graph = startGraph()
  await graph.call('open', {
    root,
    watch: [''],
    database: join(folder, '.mu', 'mubase.duckdb'),
    maxFileBytes: 1_000_000,
    threads: 1,
    keepDeltas: 10,
    keepDeltasMs: 3_600_000,
  })
})
afterAll(async () => {
  await graph.close()
  rmSync(folder, { recursive: true, force: true })
})

test('AT gives the rows of that commit, however the tree is now', async () => {
  const names = async (when: string) =>
    (
      await ask(
        `SELECT name FROM functions ${when} WHERE name NOT LIKE 'f_' AND name NOT LIKE 'f__' ORDER BY name`,
      )
    ).rows.flat()
  expect(await names('')).toEqual(['sell', 'working'])
  expect(await names('AT v1')).toEqual(['old', 'rate', 'sell'])
  expect(await names('AT "v2~1"')).toEqual(['old', 'rate', 'sell'])
  expect(await names('AT HEAD')).toEqual(['fresh', 'rate', 'sell'])
  const counted = await ask(
    "SELECT target, COUNT(*) AS n FROM edges WHERE type = $type AND file_path != 'dense.py' AT $when GROUP BY target",
    {
      params: { type: 'calls', when: 'v1' },
    },
  )
  expect(counted).toMatchObject({ columns: ['target', 'n'], rows: [['fn:tax.py:rate', 2]], total: 1 })
})

test('BETWEEN gives the nodes that differ, with what happened to them', async () => {
  const { columns, rows } = await ask('SELECT * FROM functions BETWEEN "v1" AND "v2" ORDER BY change, id')
  expect(columns.slice(0, 5)).toEqual(['change', 'id', 'type', 'name', 'file_path'])
  expect(rows.map((row: unknown[]) => row.slice(0, 2))).toEqual([
    ['added', 'fn:store.py:Shop.sell'],
    ['added', 'fn:tax.py:fresh'],
    ['modified', 'fn:tax.py:rate'],
    ['removed', 'fn:shop.py:Shop.sell'],
    ['removed', 'fn:tax.py:old'],
  ])
  const rate = rows[2]
  expect(rate[columns.indexOf('complexity')]).toBe(2)
  expect(rate[columns.indexOf('properties')].parameters).toEqual([{ name: 'item' }])
  expect((await ask('SELECT * FROM functions BETWEEN v1 AND v1')).rows).toEqual([])
})

test('all of SELECT works on what changed', async () => {
  const { rows } = await ask(
    `SELECT change, COUNT(*) AS n FROM nodes WHERE type = 'function' AND file_path = 'tax.py'
     BETWEEN v1 AND v2 GROUP BY change HAVING n > 0 ORDER BY change`,
  )
  expect(rows).toEqual([
    ['added', 1],
    ['modified', 1],
    ['removed', 1],
  ])
  expect(
    (await ask('SELECT name FROM functions BETWEEN v1 AND v2 WHERE complexity > 1 AND change = "MODIFIED"'))
      .rows,
  ).toEqual([['rate']])
})

test('every example of the page that needs commits runs', async () => {
  const page = readFileSync(new URL('../../src/muql/README.md', import.meta.url), 'utf8')
  const examples = [...page.matchAll(/```muql git\n(.*?)```/gs)].flatMap(([, block]) =>
    block!.trim().split('\n'),
  )
  expect(examples.length).toBeGreaterThan(2)
  git('tag', 'v1.2', 'v1')
  git('branch', '-f', 'feature', 'v2')
  git('branch', '-M', 'main')
  for (const example of examples) expect((await ask(example)).columns.length).toBeGreaterThan(0)
})

test('a commit that is not there, and a table that is no nodes, are said clearly', async () => {
  expect(await refused('SELECT * FROM functions AT "v9"')).toMatchObject({
    code: 'no_history',
    message: 'There is no commit v9.',
  })
  expect((await refused('SELECT * FROM functions AT "--all"')).code).toBe('no_history')
  const edges = await refused('SELECT * FROM edges BETWEEN v1 AND v2')
  expect(edges).toMatchObject({ code: 'bad_muql', details: { line: 1, column: 15 } })
  expect(edges.details.hint).toContain('AT')
  expect((await refused('SELECT nme FROM functions AT v1')).details.suggestions).toContain('name')
})

test('a commit whose graph is still being made says so, and answers when it is asked again', async () => {
  commit('v3', { 'more.py': 'def more(): pass\n' })
  const late = await refused('SELECT name FROM functions AT v3', { timeoutMs: 1 })
  expect(late.code).toBe('query_timeout')
  expect(late.details.hint).toContain('ask again')
  expect((await ask('SELECT name FROM functions AT v3 WHERE file_path = "more.py"')).rows).toEqual([['more']])
})

test('a walk whose client goes away stops, before its first chunk too', async () => {
  const all = {
    muql: 'PATH ALL FROM f0 TO f1 MAX DEPTH 8 LIMIT 30000',
    maxRows: 10,
    timeoutMs: 60_000,
    rows: 'arrays',
  } as const
  const whole = await graph.stream('query', all)
  expect(whole.first.length).toBeGreaterThan(100)
  const gone = new AbortController()
  const asked = graph.stream('query', all, gone.signal)
  gone.abort()
  await expect(asked).rejects.toMatchObject({ code: 'cancelled' })
  expect((await refused(all.muql, { timeoutMs: 1 })).code).toBe('query_timeout')
})

test('a large answer comes in chunks, no more than are taken, and is whole', async () => {
  const large = {
    muql: "SELECT * FROM references WHERE file_path = 'dense.py'",
    maxRows: 100_000,
    timeoutMs: 60_000,
  }
  const { rest } = await graph.stream('query', { ...large, rows: 'objects' })
  expect(rest).toBeDefined()
  await rest![Symbol.asyncIterator]().return?.()
  for (const format of ['json', 'csv', 'ndjson'] as const) {
    const { body } = await graph.call('query', { ...large, rows: 'objects', format })
    const text = new TextDecoder().decode(body)
    const count = format === 'json' ? JSON.parse(text).rows.length : text.trim().split('\n').length
    expect(count).toBe(format === 'csv' ? 12 * 60 + 1 : 12 * 60)
  }
})

/** What git would take for an option, a path, a remote or a pathspec of its own. */
const OPTION_LIKE = [
  '--upload-pack=touch HERE',
  '--output=HERE',
  '-oHERE',
  '-O HERE',
  '--exec=touch HERE',
  '--ext-diff',
  '-c core.pager=touch HERE',
  '$(touch HERE)',
  '`touch HERE`',
  '| touch HERE',
  "'; touch HERE; '",
  'HEAD; touch HERE',
  'HEAD:../../../etc/passwd',
  ':/v1',
  '@{upstream}',
  'ext::sh -c "touch HERE"',
  'v1\n--output=HERE',
]

test.each(OPTION_LIKE)('no option of git, no command and no file is made of %j', async (hostile) => {
  const here = join(folder, 'hostile')
  const text = hostile.replaceAll('HERE', here)
  const quoted = `"${text.replaceAll('"', '""')}"`
  for (const muql of [
    `SELECT * FROM functions AT ${quoted}`,
    `SELECT * FROM functions BETWEEN ${quoted} AND "v2"`,
    `SELECT * FROM functions BETWEEN "v1" AND ${quoted}`,
    `HISTORY OF ${quoted}`,
    `BLAME ${quoted}`,
  ]) {
    const error = await ask(muql).catch((refusal: MuError) => refusal)
    if (error instanceof Error) expect(KNOWN).toContain((error as MuError).code)
    // A commit that can be found by its message is a commit.
    else expect(text).toBe(':/v1')
  }
  expect(existsSync(here)).toBe(false)
})

const KNOWN = ['no_history', 'node_not_found', 'bad_muql']
