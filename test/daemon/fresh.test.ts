/**
 * Read your writes, against a real daemon on a tree of thousands of files: several clients
 * save and ask at once, each about names that are its own, and no answer that says
 * `Mu-Fresh: true` may be older than the save before it. `MU_FUZZ_RUNS` asks for more.
 */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { type Answer, type Ask, asker } from './asker.ts'
import { type Project, project } from './project.ts'

const SAVES = 12 * Number(process.env.MU_FUZZ_RUNS ?? 25)
const CLIENTS = 6
const FILES = 2000

function manyFiles(): Record<string, string> {
  const text = (n: number) => `def filler_${n}(x):\n    return filler_${n}(x)\n`
  const path = (n: number) => `src/p${n % 40}/q${n % 7}/m${n}.py`
  return Object.fromEntries(Array.from({ length: FILES }, (_, n) => [path(n), text(n)]))
}

/** A client's own files: path → the one function in it. */
class Saver {
  readonly #root: string
  readonly #me: number
  readonly #own = new Map<string, string>()
  #count = 0
  #state: number

  constructor(root: string, me: number) {
    this.#root = root
    this.#me = me
    this.#state = me + 1
  }

  /** Saves somehow, and says where what is to be found now, and what is not any more. */
  save(): { there?: readonly [path: string, name: string]; gone?: readonly [path: string, name: string] } {
    const own = [...this.#own]
    const some = own[this.#random(own.length || 1)]
    const name = `c${this.#me}_${++this.#count}`
    const fresh = `src/p${this.#random(40)}/${this.#random(3) ? `new_${name}/deep` : `q${this.#random(7)}`}/${name}.py`
    switch (some ? this.#random(6) : 0) {
      case 0:
        this.#write(fresh, name)
        return { there: [fresh, name] }
      case 1:
        this.#write(some![0], name)
        return { there: [some![0], name], gone: some! }
      case 2: {
        const draft = this.#at(`${some![0]}.tmp`)
        writeFileSync(draft, text(name))
        renameSync(draft, this.#at(some![0]))
        this.#own.set(some![0], name)
        return { there: [some![0], name], gone: some! }
      }
      case 3:
        rmSync(this.#at(some![0]))
        this.#own.delete(some![0])
        return { gone: some! }
      case 4:
        mkdirSync(dirname(this.#at(fresh)), { recursive: true })
        renameSync(this.#at(some![0]), this.#at(fresh))
        this.#own.delete(some![0])
        this.#own.set(fresh, some![1])
        return { there: [fresh, some![1]], gone: some! }
      default: {
        // A whole folder: made elsewhere and moved in, with two files.
        const folder = `src/moved_${name}`
        mkdirSync(this.#at(`.work/${name}/in`), { recursive: true })
        writeFileSync(this.#at(`.work/${name}/a.py`), text(`${name}a`))
        writeFileSync(this.#at(`.work/${name}/in/b.py`), text(`${name}b`))
        renameSync(this.#at(`.work/${name}`), this.#at(folder))
        this.#own.set(`${folder}/a.py`, `${name}a`).set(`${folder}/in/b.py`, `${name}b`)
        return { there: [`${folder}/in/b.py`, `${name}b`] }
      }
    }
  }

  #write(path: string, name: string): void {
    mkdirSync(dirname(this.#at(path)), { recursive: true })
    writeFileSync(this.#at(path), text(name))
    this.#own.set(path, name)
  }

  #at(path: string): string {
    return join(this.#root, path)
  }

  /** The same walk in every run. */
  #random(below: number): number {
    this.#state = (this.#state * 1103515245 + 12345) % 2147483648
    return Math.floor((this.#state / 2147483648) * below)
  }
}

const text = (name: string) => `def ${name}():\n    return filler_1(1)\n`

/** The ways to ask whether a function is there; each gives the answer and what it says. */
const WAYS: readonly ((ask: Ask, path: string, name: string) => Promise<[Answer, boolean]>)[] = [
  async (ask, path, name) => {
    const answer = await ask(`/nodes/${encodeURIComponent(`fn:${path}:${name}`)}`)
    return [answer, answer.status === 200]
  },
  async (ask, path, name) => {
    const answer = await ask(`/nodes?name=${name}&type=FUNCTION`)
    const nodes = answer.body.nodes as { name: string; file_path: string }[]
    return [answer, nodes.some((node) => node.name === name && node.file_path === path)]
  },
  async (ask, path, name) => {
    const muql = 'SELECT id FROM functions WHERE name = $name AND file_path = $path'
    const answer = await ask('/query', { muql, params: { name, path } })
    return [answer, answer.body.total === 1]
  },
  async (ask, path, name) => {
    const answer = await ask(`/nodes/${encodeURIComponent(`mod:${path}`)}/neighbors?direction=out&depth=1`)
    const near = (answer.body.neighbors ?? []) as { node: { name: string } }[]
    return [answer, near.some(({ node }) => node.name === name)]
  },
]

async function saveAndAsk(it: Project, saves: number) {
  let late = 0
  let asked = 0
  const stale: string[] = []
  await Promise.all(
    Array.from({ length: CLIENTS }, async (_, me) => {
      const ask = asker(it)
      const saver = new Saver(it.root, me)
      for (let save = 0; save < saves / CLIENTS; save++) {
        const { there, gone } = saver.save()
        const questions = [
          ...(there ? [[...there, true] as const] : []),
          ...(gone ? [[...gone, false] as const] : []),
        ].flatMap((question) => [question, question])
        await Promise.all(
          questions.map(async ([path, name, expected], i) => {
            const [answer, is] = await WAYS[(save + me + i) % WAYS.length]!(ask, path, name)
            asked++
            expect(answer.seq, JSON.stringify(answer)).toMatch(/^\d+$/)
            if (answer.fresh !== 'true') late++
            else if (is !== expected) stale.push(`${path} ${name} should be ${expected ? 'there' : 'gone'}`)
          }),
        )
      }
    }),
  )
  return { asked, late, stale }
}

test('several clients save and ask at once: no answer that says it is fresh is stale, and nearly all do', async () => {
  const it = project(manyFiles())
  expect(await it.mu('daemon', 'start', '--fresh-timeout-ms', '3000')).toMatchObject({ code: 0 })
  const { asked, late, stale } = await saveAndAsk(it, SAVES)
  expect(stale).toEqual([])
  expect(asked).toBeGreaterThan(2 * SAVES)
  expect(late / asked).toBeLessThan(0.02)
  expect(readdirSync(join(it.root, '.mu/cookies'))).toEqual([])
  const ask = asker(it)
  const { body: own } = await ask('/nodes?path=.mu')
  expect(own.total).toBe(0)
  expect((await ask('/status')).body).toMatchObject({ status: 'running', problems: { daemon: [] } })
}, 120_000)

test('in poll mode a read about the whole tree scans it, whatever the interval', async () => {
  const it = project()
  const started = await it.mu('daemon', 'start', '--mode', 'poll', '--poll-interval', '3600')
  expect(started).toMatchObject({ code: 0 })
  const { late, stale } = await saveAndAsk(it, Math.ceil(SAVES / 10))
  expect({ late, stale }).toEqual({ late: 0, stale: [] })
}, 60_000)

test('where no cookie can be made reads scan, and the status says what that costs', async () => {
  const it = project()
  mkdirSync(join(it.root, '.mu'))
  writeFileSync(join(it.root, '.mu/cookies'), 'in the way')
  expect(await it.mu('daemon', 'start')).toMatchObject({ code: 0 })
  const { late, stale } = await saveAndAsk(it, Math.ceil(SAVES / 10))
  expect({ late, stale }).toEqual({ late: 0, stale: [] })
  const { status, problems } = (await asker(it)('/status')).body
  expect([status, problems.daemon.join()]).toEqual(['degraded', expect.stringContaining('cookies')])
}, 60_000)

test('a read that will not wait, or not so long, is answered all the same, and says so', async () => {
  const it = project()
  expect(await it.mu('daemon', 'start')).toMatchObject({ code: 0 })
  const ask = asker(it)
  for (const path of ['/nodes?name=Cart', '/nodes/mod:src%2Fcart.py?']) {
    expect(await ask(`${path}&fresh=false`)).toMatchObject({ status: 200, fresh: 'false' })
    // It may get there all the same.
    expect(await ask(`${path}&fresh_timeout_ms=0`)).toMatchObject({ status: 200 })
  }
  expect((await ask('/nodes?fresh_timeout_ms=99999999')).body.error).toMatchObject({ code: 'bad_request' })
})

test('every answer about the graph says its sequence and whether it is fresh', async () => {
  const it = project()
  expect(await it.mu('daemon', 'start')).toMatchObject({ code: 0 })
  const ask = asker(it)
  const about = { fresh: 'true', seq: expect.stringMatching(/^\d+$/) }
  for (const path of [
    '/nodes',
    '/nodes/mod:src%2Fcart.py',
    '/nodes/mod:src%2Fno.py',
    '/nodes/ext:nothing',
    '/nodes/nonsense',
    '/nodes/mod:..%2F..%2Fetc%2Fpasswd',
    '/nodes/mod:src%2Fcart.py/neighbors',
    '/nodes/cls:src%2Fcart.py:Cart/callers',
    '/impact?node=Cart',
    '/cycles',
    '/export',
    '/changes?since=0',
  ]) {
    expect(await ask(path), path).toMatchObject(about)
  }
  expect(await ask('/query', { muql: 'SELECT name FROM classes' })).toMatchObject(about)
  expect(await ask('/impact', { node: 'Cart', fresh_timeout_ms: 5000 })).toMatchObject(about)
  expect(await ask('/verify', {})).toMatchObject(about)
  expect(await ask('/barrier', {})).toMatchObject(about)
})
