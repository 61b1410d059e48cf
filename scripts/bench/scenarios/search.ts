/**
 * Search on a made project of 200,000 nodes: the first search, which makes the index, then names,
 * beginnings of words, slips and words.
 */
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDaemon, stopDaemon } from '../daemon.ts'
import { latencies } from '../probe.ts'
import type { Bench, Figure, Scenario } from '../scenario.ts'
import { spreadOf } from '../spread.ts'

export const search: Scenario = {
  name: 'search',
  about: 'GET /search on a made project of 200,000 nodes',
  run,
}

async function run({ settings, undo }: Bench): Promise<readonly Figure[]> {
  const root = await mkdtemp(join(await realpath(tmpdir()), 'mu-bench-'))
  undo.add(() => rm(root, { recursive: true, force: true }))
  await makeProject(root, FILES)
  undo.add(() => stopDaemon(root))
  const daemon = await startDaemon(root, settings)
  const { stats } = await daemon.status()
  const note = `${stats.nodes} nodes`
  const { headers } = daemon
  const begun = performance.now()
  await fetch(`${daemon.url}/search?q=first`, { headers })
  const figures: Figure[] = [{ name: 'first search', value: performance.now() - begun, unit: 'ms', note }]
  for (const [name, q] of QUERIES) {
    const url = `${daemon.url}/search?fresh=false&q=${encodeURIComponent(q)}`
    const { p50, p99 } = spreadOf(await latencies([{ method: 'GET', url, headers }], REQUESTS, EVERY_MS))
    figures.push({ name: `${name} p50`, value: p50, unit: 'ms', budget: { kind: 'most', value: 10 } })
    figures.push({ name: `${name} p99`, value: p99, unit: 'ms' })
  }
  await stopDaemon(root)
  return figures
}

/** Files of 50 nodes: functions with names of two or three words, which call each other and say what they do. */
export async function makeProject(root: string, files: number): Promise<void> {
  for (let file = 0; file < files; file++) {
    const folder = join(root, word(file % 97))
    await mkdir(folder, { recursive: true })
    const lines = Array.from({ length: EACH }, (_, index) => {
      const n = file * EACH + index
      const [a, b, c] = [word(n * 7), word(n * 13 + 5), word(n * 29 + 11)]
      const name = `${a}_${b}${n % 3 === 0 ? `_${c}` : ''}_${index}`
      const prose = n % 4 === 0 ? `    """Makes the ${c} of ${a} for every ${word(n * 3)}."""\n` : ''
      const called = index === 0 ? '' : `    ${lastName(n - 1, index - 1)}()\n`
      return `def ${name}(${b}, ${c}):\n${prose}${called}    return ${b}\n`
    })
    await writeFile(join(folder, `${word(file * 3)}_${file}.py`), lines.join('\n'))
  }
}

function lastName(n: number, index: number): string {
  return `${word(n * 7)}_${word(n * 13 + 5)}${n % 3 === 0 ? `_${word(n * 29 + 11)}` : ''}_${index}`
}

/** One of 4096 words. */
export function word(n: number): string {
  const at = (place: number) => SYLLABLES[(n >> place) & 15]!
  return at(0) + at(4) + at(8)
}

const SYLLABLES = 'ba co di fu ge ha jo ki lu me no pa qui ro su ta'.split(' ')
const FILES = 4000
const EACH = 49
const QUERIES = [
  ['name', `${word(1234)}_${word(99)}`],
  ['beginnings', 'bCoD'],
  ['slip', `${word(77).slice(0, 4)}x${word(77).slice(5)}`],
  ['words', `the ${word(5)} of ${word(600)} for ${word(9)}`],
] as const
const REQUESTS = 50
const EVERY_MS = 40
