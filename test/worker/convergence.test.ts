/**
 * The promise of the whole: incremental equals rebuild, whatever happened on the way.
 *
 * Random projects in each language, random steps, and after every step the checks
 * of `fuzz/trial.ts`. fast-check prints the seed of a failure and shrinks it.
 * `MU_FUZZ_RUNS` sets the number of projects per language, `MU_FUZZ_SEED` the seed.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { loadGrammars } from '../../src/extract/grammar.ts'
import { languages } from '../../src/extract/language.ts'
import type { GraphEdge } from '../../src/graph/types.ts'
import { files, type Step, step } from './fuzz/arbitrary.ts'
import { COHERENT } from './fuzz/coherent.ts'
import type { FileModel, Project } from './fuzz/model.ts'
import { afterStep, firstOf } from './fuzz/steps.ts'
import { TONGUES, type Tongue } from './fuzz/tongues.ts'
import { Trial } from './fuzz/trial.ts'
import { pictureOf } from './picture.ts'

const RUNS = Number(process.env.MU_FUZZ_RUNS ?? 50)
const SEED = process.env.MU_FUZZ_SEED === undefined ? {} : { seed: Number(process.env.MU_FUZZ_SEED) }
const TIMEOUT_MS = RUNS * 10_000
const spoken = TONGUES.filter(({ name }) => languages().has(name))

beforeAll(() => loadGrammars())

for (const tongue of spoken) {
  test(`${tongue.name}: after any steps the graph equals one built anew`, {
    timeout: TIMEOUT_MS,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        files,
        fc.array(step, { minLength: 4, maxLength: 16 }),
        fc.record({ scan: fc.boolean(), ahead: fc.boolean() }),
        (start, steps, way) => follow(tongue, start, steps, way),
      ),
      { numRuns: RUNS, ...SEED },
    )
  })

  test(`${tongue.name}: also when it is started again from its database`, {
    timeout: TIMEOUT_MS,
  }, async () => {
    const restarts = fc.array(step, { minLength: 2, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(files, restarts, restarts, (start, before, after) =>
        follow(tongue, start, [...before, { kind: 'restart' }, ...after], { stored: true }),
      ),
      { numRuns: Math.ceil(RUNS / 10), ...SEED },
    )
  })
}

interface Way {
  /** The engine is told nothing and has to look for itself. */
  readonly scan?: boolean
  /** Some files are met half-written, and once more before they are due. */
  readonly ahead?: boolean
  readonly stored?: boolean
}

async function follow(
  tongue: Tongue,
  start: readonly (readonly [string, FileModel])[],
  steps: readonly Step[],
  { scan = false, ahead = false, stored = false }: Way,
): Promise<void> {
  const folder = stored ? mkdtempSync(join(tmpdir(), 'mu-fuzz-')) : undefined
  const trial = new Trial(folder && join(folder, 'mubase.duckdb'))
  try {
    let project: Project = { files: new Map(start), extras: firstOf(tongue.extras) }
    const history = [project]
    trial.disk.become(printed(tongue, project))
    await trial.open()
    await trial.check()
    for (const next of steps) {
      if (next.kind === 'restart') await trial.restart()
      project = afterStep(project, next, history, tongue.extras)
      history.push(project)
      const tree = printed(tongue, project)
      if (ahead) await trial.prepare(tree)
      await trial.become(tree, scan)
      await trial.check()
    }
  } finally {
    await trial.close()
    if (folder) rmSync(folder, { recursive: true })
  }
}

function printed(tongue: Tongue, { files, extras }: Project): Map<string, string> {
  const texts = [...files].map(([path, file]) => [tongue.pathOf(path), tongue.print(path, file)] as const)
  return new Map([...texts, ...extras])
}

for (const tongue of spoken) {
  test(`${tongue.name}: the files of the coherent project mean each other`, async () => {
    const trial = new Trial()
    trial.disk.become(printed(tongue, { files: new Map(COHERENT), extras: firstOf(tongue.extras) }))
    await trial.open()
    const crossing = new Set<string>()
    for (const json of pictureOf(trial.engine.graph).edges.values()) {
      const { source, target, type, origin } = JSON.parse(json) as GraphEdge
      if (!target.startsWith('ext:') && pathOf(source) !== pathOf(target)) crossing.add(`${type} ${origin}`)
    }
    await trial.close()
    expect([...crossing]).toEqual(
      expect.arrayContaining(['CALLS import', 'CALLS inherited', 'IMPORTS import', 'INHERITS import']),
    )
  })
}

/** `fn:p/a.py:f` → `p/a.py`: paths of these projects hold no colon. */
function pathOf(id: string): string | undefined {
  return id.split(':')[1]
}

test('every language that mu reads takes part', () => {
  const missing = [...languages().keys()].filter((name) => !TONGUES.some((tongue) => tongue.name === name))
  expect(missing).toEqual([])
})
