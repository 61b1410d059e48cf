/**
 * The truth of Go: what go/types says each call means.
 *
 * A small Go program beside this file (`go/`) types the project from its sources
 * alone, by the module paths of its go.mod files. It needs Go 1.19 or newer, the
 * standard library's sources and nothing else; packages of others that are not on
 * the machine are tolerated, and calls into them have no target.
 */
import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PROJECT } from '../../bench/places.ts'
import type { Truth, TruthOf } from '../truth.ts'

const PROGRAM = join(PROJECT, 'scripts/grade/truths/go')

export const truthOf: TruthOf = async (root) => {
  const files = readdirSync(PROGRAM).filter((name) => name.endsWith('.go'))
  const run = promisify(execFile)
  try {
    const { stdout } = await run('go', ['run', ...files, root], {
      cwd: PROGRAM,
      env: { ...process.env, GO111MODULE: 'off', GOFLAGS: '' },
      maxBuffer: 1 << 30,
    })
    return JSON.parse(stdout) as Truth
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    throw new Error('grading Go needs the go command: apt-get install golang-go, or https://go.dev/dl')
  }
}
