/**
 * The promise of standing queries: result ∪ deltas is what the same query gives.
 *
 * Random projects and steps, as in `convergence.test.ts`; statements of every form. After
 * each step every statement's rows, kept by its deltas alone, are compared with the rows
 * of the same statement asked anew. A statement that the filter holds to be untouched is
 * not evaluated, so this proves the filter as well: had it said no wrongly, the rows differ.
 * `MU_FUZZ_RUNS` sets the number of projects, `MU_FUZZ_SEED` the seed.
 */
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { MuError } from '../../src/errors.ts'
import { loadGrammars } from '../../src/extract/grammar.ts'
import { languages } from '../../src/extract/language.ts'
import { TABLES } from '../../src/muql/catalogue.ts'
import { files, step } from './fuzz/arbitrary.ts'
import type { Project } from './fuzz/model.ts'
import { afterStep, firstOf } from './fuzz/steps.ts'
import { TONGUES, type Tongue } from './fuzz/tongues.ts'
import { Watching } from './watching.ts'

const RUNS = Number(process.env.MU_FUZZ_RUNS ?? 4)
const SEED = process.env.MU_FUZZ_SEED === undefined ? {} : { seed: Number(process.env.MU_FUZZ_SEED) }

beforeAll(() => loadGrammars())

const spoken = TONGUES.filter(({ name }) => languages().has(name))
let asked = 0
let evaluated = 0

test('after any steps a watcher has the rows that the same query gives', {
  timeout: RUNS * 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...spoken),
      files,
      fc.array(step, { minLength: 3, maxLength: 8 }),
      // As many as one project can bear; each form comes up in some project.
      fc.shuffledSubarray([...STATEMENTS, ...COLUMNS], { minLength: 40, maxLength: 40 }),
      async (tongue, start, steps, statements) => {
        const watching = new Watching()
        try {
          let project: Project = { files: new Map(start), extras: firstOf(tongue.extras) }
          const history = [project]
          watching.disk.become(printed(tongue, project))
          await watching.engine.open()
          const followers = statements.map((muql) => new Follower(watching, named(muql, tongue)))
          for (const follower of followers) await follower.check()
          for (const next of steps) {
            project = afterStep(project, next, history, tongue.extras)
            history.push(project)
            await watching.become(printed(tongue, project))
            const before = watching.evaluated.length
            for (const follower of followers) await follower.check()
            asked += followers.length
            evaluated += watching.evaluated.length - before
          }
          expect(watching.log.filter((notice) => notice.event === 'log' && notice.level === 'error')).toEqual(
            [],
          )
        } finally {
          await watching.close()
        }
      },
    ),
    { numRuns: RUNS, ...SEED },
  )
  if (process.env.MU_FUZZ_RUNS) console.log({ asked, evaluated })
  expect(evaluated, 'a filter that never says no proves nothing').toBeLessThan(asked)
})

function printed(tongue: Tongue, { files, extras }: Project): Map<string, string> {
  const texts = [...files].map(([path, file]) => [tongue.pathOf(path), tongue.print(path, file)] as const)
  return new Map([...texts, ...extras])
}

/** `@alpha` is the node of that name in the coherent project, by its id. */
function named(muql: string, { pathOf }: Tongue): string {
  return muql.replace(/@(\w+)/g, (_, name: string) => {
    const [kind, path] = HOMES[name]!
    return `'${kind}:${pathOf(path)}:${name}`
  })
}

const HOMES: Readonly<Record<string, readonly [kind: string, path: string]>> = {
  alpha: ['fn', 'a'],
  beta: ['fn', 'p/a'],
  Delta: ['cls', 'b'],
  Echo: ['cls', 'p/a'],
  Foxtrot: ['cls', 'p/q/d'],
}

/** Keeps a copy of a result by what it hears. */
class Follower {
  readonly #watching: Watching
  readonly #muql: string
  #ticket: number | undefined
  #rows = new Map<string, number>()
  #seq = -1

  constructor(watching: Watching, muql: string) {
    this.#watching = watching
    this.#muql = muql
  }

  async check(): Promise<void> {
    this.#ticket ??= await this.#watching.watch(this.#muql)
    // Whoever joins hears the whole result, and everybody else what is new before it.
    const probe = await this.#watching.watch(this.#muql)
    const { type, code } = await this.#watching.next(probe)
    await this.#watching.unwatch(probe)
    for (const heard of this.#watching.taken(this.#ticket)) this.#hear(heard)
    const rows = await this.#fresh()
    if (type === 'error') {
      expect(rows, this.#muql).toBe(code)
      this.#ticket = undefined
      this.#rows.clear()
      return
    }
    expect(this.#list(), this.#muql).toEqual(rows)
    expect(this.#seq).toBeLessThanOrEqual(this.#watching.engine.graph.seq)
  }

  #hear(heard: Awaited<ReturnType<Watching['next']>>): void {
    if (heard.type === 'error') return
    expect(heard.seq).toBeGreaterThanOrEqual(this.#seq)
    this.#seq = heard.seq
    if (heard.type === 'result') {
      this.#rows.clear()
      for (const row of heard.rows) this.#count(row, 1)
      return
    }
    expect(heard.added.length + heard.removed.length).toBeGreaterThan(0)
    for (const row of heard.removed) this.#count(row, -1)
    for (const row of heard.added) this.#count(row, 1)
  }

  #count(row: unknown, by: number): void {
    const text = JSON.stringify(row)
    const count = (this.#rows.get(text) ?? 0) + by
    expect(count, `${this.#muql}: ${text}`).toBeGreaterThanOrEqual(0)
    if (count === 0) this.#rows.delete(text)
    else this.#rows.set(text, count)
  }

  #list(): string[] {
    return [...this.#rows].flatMap(([text, count]) => Array<string>(count).fill(text)).sort()
  }

  /** The rows as the query gives them, or the code of its error. */
  async #fresh(): Promise<string[] | string> {
    try {
      const rows = await this.#watching.query(this.#muql)
      return rows.map((row) => JSON.stringify(row)).sort()
    } catch (error) {
      if (error instanceof MuError) return error.code
      throw error
    }
  }
}

/** Each column on its own: shown beside the id, shown without it, and deciding which rows are shown. */
const COLUMNS: readonly string[] = TABLES.flatMap(({ name: table, columns }) =>
  columns.flatMap(({ name }) => [
    `SELECT ${name} FROM ${table}`,
    ...(columns[0]!.name === 'id' ? [`SELECT id, ${name} FROM ${table}`] : []),
    `SELECT ${columns[0]!.name} FROM ${table} ORDER BY ${name} DESC LIMIT 2`,
  ]),
)

const STATEMENTS: readonly string[] = [
  'SELECT * FROM nodes',
  'SELECT id, line_start FROM functions',
  'SELECT id, line_end, hash FROM functions WHERE complexity > 0',
  'SELECT id, signature_hash AS line_start FROM classes ORDER BY line_start LIMIT 2',
  "SELECT id, kind, properties FROM nodes WHERE file_path LIKE 'p/%' ORDER BY line_start DESC LIMIT 3",
  "SELECT name FROM functions WHERE name = 'alpha' OR name ~ 'SAV'",
  "SELECT id FROM nodes WHERE type = 'class' AND NOT file_path CONTAINS 'p/'",
  "SELECT properties.parameters, properties.return_type FROM functions WHERE id IN ('fn:a.ts:alpha', 'fn:a.py:alpha')",
  'SELECT properties.lines, id FROM modules',
  'SELECT type, COUNT(*), MAX(line_end) FROM nodes GROUP BY type',
  'SELECT DISTINCT name FROM functions',
  'SELECT language, COUNT(*) FROM nodes GROUP BY language HAVING COUNT(*) > 1',
  'SELECT name, id FROM externals',
  'SELECT COUNT(*) FROM functions WHERE complexity > 0',
  'SELECT * FROM edges',
  "SELECT source, target FROM edges WHERE type = 'CALLS'",
  "SELECT target, COUNT(*) FROM edges WHERE type IN ('calls', 'USES') GROUP BY target",
  "SELECT source, line FROM edges WHERE file_path LIKE 'p/%' AND relation = 'extends'",
  "SELECT origin, SUM(site_count) FROM edges WHERE starts_with(source, 'fn:') GROUP BY origin",
  'SELECT * FROM references',
  "SELECT source, line, column FROM references WHERE name = 'save' AND NOT resolved",
  "SELECT COUNT(*) FROM references WHERE type = 'IMPORTS'",
  'SELECT * FROM files',
  "SELECT path FROM files WHERE path ILIKE 'P/%' OR ends_with(path, '.json')",
  'SELECT path, problems FROM files WHERE problems > 0 LIMIT 1',
  'SHOW callers OF alpha',
  "SHOW callers OF @alpha'",
  'SHOW callers OF Delta.save DEPTH 2',
  "SHOW callees OF @beta' DEPTH 3",
  "SHOW callees OF @beta' DEPTH 3 LIMIT 1",
  'SHOW dependents OF Delta',
  "SHOW dependents OF @Echo' DEPTH 2 VIA inherits, uses",
  "SHOW dependencies OF @Foxtrot'",
  'SHOW inheritance OF Delta',
  "SHOW implementations OF @Echo'",
  "SHOW implementations OF @Echo.load'",
  'SHOW children OF Delta',
  'SHOW parents OF Delta.save DEPTH 2',
  "SHOW impact OF @Foxtrot'",
  "SHOW impact OF @alpha' DEPTH 2",
  'SHOW ancestors OF Delta',
  'SHOW ancestors OF Delta VIA calls, inherits',
  "SHOW references OF @Foxtrot'",
  "FIND functions CALLING @alpha'",
  'FIND functions CALLED BY Delta.save',
  "FIND classes INHERITING @Echo'",
  'FIND classes INHERITED BY Delta AND NOT MATCHING "f"',
  "FIND classes CALLING @alpha'",
  'FIND modules CALLING beta',
  'FIND methods IMPLEMENTING Echo.load',
  "FIND classes IMPLEMENTING @Echo'",
  "FIND functions USING @Foxtrot' OR CALLING @beta'",
  "FIND functions WITH DECORATOR 'x'",
  "FIND functions SIMILAR TO @alpha'",
  "FIND functions IN 'p' WHERE complexity > 0 ORDER BY line_start LIMIT 2",
  "FIND nodes NOT CALLING @alpha' IN '**/*'",
  'FIND CYCLES',
  'FIND CYCLES VIA imports',
  "PATH FROM @alpha' TO @Foxtrot'",
  "PATH ALL FROM @Delta.save' TO @Foxtrot' LIMIT 3",
  'ANALYZE complexity',
  "ANALYZE complexity FOR 'p'",
  'ANALYZE hotspots',
  'ANALYZE coupling',
  'ANALYZE cohesion',
  "ANALYZE cohesion FOR @Delta'",
  'ANALYZE circular',
  'ANALYZE unused',
  "ANALYZE unused FOR 'p/**'",
  "ANALYZE impact FOR @Echo'",
]
