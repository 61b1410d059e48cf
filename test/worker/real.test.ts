/**
 * Convergence on real sources: fastify's, as npm delivers them, and mu's own.
 *
 * Steps are what people and branches do to text: files go and come back, names are
 * replaced everywhere and put back, lines are lost and moved about.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { loadGrammars } from '../../src/extract/grammar.ts'
import { Trial } from './fuzz/trial.ts'
import { pictureOf } from './picture.ts'

const TREES: readonly (readonly [name: string, folder: string, hub: string, symbol: string])[] = [
  ['fastify', '../../node_modules/fastify', 'lib/symbols.js', 'kReplyHeaders'],
  ['mu', '../../src', 'graph/types.ts', 'GraphNode'],
]

beforeAll(() => loadGrammars(['javascript', 'typescript']))

for (const [name, folder, hub, symbol] of TREES) {
  const tree = readTree(fileURLToPath(new URL(folder, import.meta.url)))

  test(`${name}: deleting a hub and restoring it leaves no difference`, { timeout: 60_000 }, async () => {
    const trial = await opened(tree)
    const before = pictureOf(trial.engine.graph)
    await trial.become(without(tree, hub))
    await trial.check()
    expect(pictureOf(trial.engine.graph).edges.size).toBeLessThan(before.edges.size)
    await trial.become(tree)
    expect(pictureOf(trial.engine.graph)).toEqual(before)
  })

  test(`${name}: renaming a hub's symbol and undoing it leaves no difference`, {
    timeout: 60_000,
  }, async () => {
    const trial = await opened(tree)
    const before = pictureOf(trial.engine.graph)
    const text = tree.get(hub)!.replaceAll(symbol, 'Renamed')
    expect(text).not.toBe(tree.get(hub))
    await trial.become(new Map(tree).set(hub, text))
    await trial.check()
    await trial.become(tree)
    expect(pictureOf(trial.engine.graph)).toEqual(before)
  })

  test(`${name}: after random damage to its text the graph equals one built anew`, {
    timeout: 120_000,
  }, async () => {
    const runs = Math.ceil(Number(process.env.MU_FUZZ_RUNS ?? 30) / 30)
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 4, maxLength: 8 }), async (steps) => {
        const trial = await opened(tree)
        let now = tree
        for (const [i, step] of steps.entries()) {
          now = damaged(now, step)
          await trial.become(now)
          if (i % 4 === 3) await trial.check()
        }
        await trial.become(tree)
        await trial.check()
      }),
      { numRuns: runs },
    )
  })
}

async function opened(tree: ReadonlyMap<string, string>): Promise<Trial> {
  const trial = new Trial()
  trial.disk.become(tree)
  await trial.open()
  return trial
}

interface Damage {
  readonly kind: 'lose' | 'move' | 'remove' | 'rename' | 'cut'
  readonly file: number
  readonly other: number
  readonly at: number
  readonly lines: number
}

const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom('lose', 'move', 'remove', 'rename', 'cut'),
  file: fc.nat(),
  other: fc.nat(),
  at: fc.nat(),
  lines: fc.integer({ min: 1, max: 12 }),
})

function damaged(
  tree: ReadonlyMap<string, string>,
  { kind, file, other, at, lines }: Damage,
): Map<string, string> {
  const paths = [...tree.keys()].sort()
  const path = paths[file % paths.length]!
  const target = paths[other % paths.length]!
  const text = tree.get(path)!.split('\n')
  const from = at % text.length
  const result = new Map(tree)
  if (kind === 'remove') result.delete(path)
  else if (kind === 'rename') {
    result.delete(path)
    result.set(target.replace(/[^/]*$/, path.replace(/^.*\//, '')), tree.get(path)!)
  } else if (kind === 'cut') result.set(path, text.slice(0, from).join('\n'))
  else {
    const taken = text.splice(from, lines)
    result.set(path, text.join('\n'))
    if (kind === 'move') result.set(target, `${taken.join('\n')}\n${result.get(target)}`)
  }
  return result
}

function without(tree: ReadonlyMap<string, string>, path: string): Map<string, string> {
  const result = new Map(tree)
  result.delete(path)
  return result
}

function readTree(folder: string): Map<string, string> {
  const tree = new Map<string, string>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = `${entry.parentPath}/${entry.name}`.slice(folder.length).replace(/^\/+/, '')
    if (!entry.isFile() || !/\.(js|ts|json)$/.test(path) || /test|types\/|docs\//.test(path)) continue
    tree.set(path, readFileSync(`${folder}/${path}`, 'utf8'))
  }
  return tree
}
