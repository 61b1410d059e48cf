/** The bench itself, its quick scenarios on mu's own sources. Needs `npm run prebench`, as `npm test` does. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import type { Report } from '../../scripts/bench/report.ts'

const MAIN = join(import.meta.dirname, '../../dist/scripts/bench/main.js')

test('the quick scenarios can be measured, and no ratio is beyond what noise explains', async () => {
  // A broken ratio or a failed scenario is an exit code, and so a rejection with what it said.
  const { stdout } = await promisify(execFile)(process.execPath, [MAIN, '--smoke', '--json'], {
    maxBuffer: 2 ** 24,
  })
  const { scenarios } = JSON.parse(stdout) as Report
  expect(scenarios.length).toBeGreaterThan(5)
  expect(scenarios.filter(({ figures, error }) => figures.length === 0 || error)).toEqual([])
  expect(scenarios.flatMap(({ figures }) => figures).filter(({ guard }) => guard)).not.toEqual([])
}, 240_000)
