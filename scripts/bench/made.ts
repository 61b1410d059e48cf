/** A made project of many small functions, whose names and documentation are words, and a daemon on it. */
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDaemon, stopDaemon } from './daemon.ts'
import type { Bench } from './scenario.ts'

/** The daemon serves about `50 * files` nodes until the bench undoes it, or `stop` is called. */
export async function startMade({ settings, undo }: Bench, files: number) {
  const root = await mkdtemp(join(await realpath(tmpdir()), 'mu-bench-'))
  undo.add(() => rm(root, { recursive: true, force: true }))
  await makeProject(root, files)
  undo.add(() => stopDaemon(root))
  const daemon = await startDaemon(root, settings)
  const { stats } = await daemon.status()
  return { daemon, note: `${stats.nodes} nodes`, stop: () => stopDaemon(root) }
}

/** Files of 50 nodes: functions with names of two or three words, which call each other and say what they do. */
async function makeProject(root: string, files: number): Promise<void> {
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

const EACH = 49
