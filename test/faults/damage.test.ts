/** The database is a cache: whatever was done to its file and its log, the next start is right, and says in one line what it did. */
import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isAlive } from '../../src/daemon/process.ts'
import { type Project, project } from '../daemon/project.ts'
import { until } from '../daemon/temporary.ts'

const HARM: Readonly<Record<string, (file: string) => void>> = {
  'with bytes flipped in its head': (file) => flip(file, 16, 64),
  'with bytes flipped all over': (file) => flip(file, 4096, statSync(file).size),
  'cut in half': (file) => truncateSync(file, Math.floor(statSync(file).size / 2)),
  'cut to nothing': (file) => truncateSync(file, 0),
}

for (const name of ['mubase.duckdb', 'mubase.duckdb.wal']) {
  test(`a start finds the graph right whatever was done to ${name}`, { timeout: 120_000 }, async () => {
    const it = project()
    await it.mu('daemon', 'start')
    let round = 0
    for (const [harm, damage] of Object.entries(HARM)) {
      round += 1
      it.write({ [`src/late${round}.py`]: `def late${round}():\n    return late${round}()\n` })
      expect(await functions(it)).toContain(`fn:src/late${round}.py:late${round}`)
      const daemon = it.record()!
      process.kill(daemon.pid, 'SIGKILL')
      await until('the daemon to be gone', () => !isAlive(daemon))
      damage(join(it.root, '.mu', name))
      const before = warnings(it).length
      expect([harm, await it.mu('daemon', 'start')]).toMatchObject([harm, { code: 0 }])
      expect(await functions(it)).toContain(`fn:src/late${round}.py:late${round}`)
      expect((await it.client().verify()).differences).toEqual([])
      const said = warnings(it).slice(before)
      // A log that ends early is one that was not written to its end: what is missing is in the tree.
      if (name === 'mubase.duckdb') expect([harm, said]).toEqual([harm, [REBUILT]])
      else expect(said.filter((line) => line !== REBUILT)).toEqual([])
    }
  })
}

test('a start from an image that was damaged, or whose database was, is right', {
  timeout: 120_000,
}, async () => {
  const it = project()
  await it.mu('daemon', 'start')
  for (const [name, expected] of [
    ['mubase.duckdb.image', []],
    ['mubase.duckdb', [REBUILT]],
  ] as const) {
    for (const [harm, damage] of Object.entries(HARM)) {
      await it.mu('daemon', 'stop')
      damage(join(it.root, '.mu', name))
      const before = warnings(it).length
      expect([harm, await it.mu('daemon', 'start')]).toMatchObject([harm, { code: 0 }])
      expect((await it.client().verify()).differences).toEqual([])
      expect((await functions(it)).length).toBeGreaterThan(0)
      expect([name, harm, warnings(it).slice(before)]).toEqual([name, harm, expected])
    }
  }
})

const REBUILT = 'the database cannot be used and is built anew from the tree'

function flip(file: string, from: number, to: number): void {
  const bytes = readFileSync(file)
  const step = Math.max(1, Math.floor((to - from) / 400))
  for (let at = from; at < Math.min(to, bytes.length); at += step) bytes[at] = bytes[at]! ^ 0xa5
  writeFileSync(file, bytes)
}

function warnings({ log }: Project): readonly string[] {
  return readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ level }) => level === 'warn')
    .map(({ msg }) => msg)
}

async function functions(it: Project): Promise<readonly string[]> {
  const { rows } = await it.client().query('SELECT id FROM functions ORDER BY id')
  return rows.map(([id]) => String(id))
}
