/** Standing queries in the graph thread: when they are evaluated, what is told, what is refused. */
import { afterEach, beforeAll, expect, test } from 'vitest'
import { loadGrammars } from '../../src/extract/grammar.ts'
import { type Heard, Watching } from './watching.ts'

beforeAll(() => loadGrammars(['python']))

const open: Watching[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

const TREE = {
  'a.py': 'def first():\n    return 1\n\n\ndef second():\n    return first()\n',
  'b.py': 'from a import first\n\n\ndef third():\n    return first()\n',
}

async function watching(limits?: ConstructorParameters<typeof Watching>[0]): Promise<Watching> {
  const one = new Watching(limits)
  open.push(one)
  one.disk.become(new Map(Object.entries(TREE)))
  await one.engine.open()
  return one
}

const MANY = Array.from({ length: 2000 }, (_, i) => `def name${i}(): pass\n`).join('')

const firstOf = (rows: readonly unknown[]) => rows.map((row) => (row as unknown[])[0])

test('a watcher hears the whole result, and then only what came and went', async () => {
  const it = await watching()
  const ticket = await it.watch('SHOW callers OF fn:a.py:first')
  expect(await it.next(ticket)).toMatchObject({
    type: 'result',
    columns: ['id', 'type', 'name', 'file_path', 'depth', 'via'],
    total: 2,
    truncated: false,
  })
  await it.become({ ...TREE, 'b.py': 'from a import first\n\n\ndef fourth():\n    return first()\n' })
  const heard = await it.next(ticket)
  expect([heard.type, heard.seq, firstOf(heard.added), firstOf(heard.removed)]).toEqual([
    'result_delta',
    it.engine.graph.seq,
    ['fn:b.py:fourth'],
    ['fn:b.py:third'],
  ])
})

test('a commit that cannot matter costs no evaluation, however the file was shifted', async () => {
  const it = await watching()
  const statements = [
    'SHOW callers OF fn:a.py:first',
    'SHOW impact OF fn:a.py:first',
    'FIND CYCLES',
    "SELECT id, line_start FROM functions WHERE file_path = 'a.py'",
    "SELECT source, target FROM edges WHERE type = 'CALLS'",
    'SELECT id FROM functions WHERE complexity > 5',
    'SELECT path FROM files',
  ]
  const tickets = await Promise.all(statements.map((muql) => it.watch(muql)))
  for (const ticket of tickets) await it.next(ticket)
  it.evaluated.length = 0
  await it.become({ ...TREE, 'b.py': `# a comment that moves everything\n${TREE['b.py']}` })
  const probe = await it.watch('SELECT path, hash FROM files')
  await it.next(probe)
  expect(it.evaluated).toEqual(['SELECT path, hash FROM files'])
})

test('what no delta tells is told to who reads it: hashes of files, unresolved references', async () => {
  const it = await watching()
  const files = await it.watch('SELECT path, hash FROM files')
  const loose = await it.watch('SELECT name FROM references WHERE NOT resolved')
  await it.next(files)
  expect((await it.next(loose)).rows).toEqual([])
  const { seq } = it.engine.graph
  // As long as before and in a comment: nothing in the graph differs.
  await it.become({ ...TREE, 'a.py': `${TREE['a.py']}# one\n` })
  const shifted = (await it.next(files)).seq
  await it.become({ ...TREE, 'a.py': `${TREE['a.py']}# two\n` })
  expect((await it.next(files)).seq).toBe(shifted)
  expect(shifted).toBeGreaterThanOrEqual(seq)
  await it.become({ ...TREE, 'a.py': `${TREE['a.py']}def last(x):\n    x.nobody()\n` })
  expect((await it.next(loose)).added).toEqual([['nobody']])
})

test('statements that mean the same are evaluated once for all; rows as objects are another', async () => {
  const it = await watching()
  const one = await it.watch('SELECT name FROM functions WHERE complexity > 0')
  await it.next(one)
  const two = await it.watch('select  NAME from functions\nwhere complexity > 0')
  const other = await it.watch('SELECT name FROM functions WHERE complexity > 0', { rows: 'objects' })
  expect((await it.next(two)).rows).toHaveLength(3)
  expect((await it.next(other)).rows).toContainEqual({ name: 'third' })
  expect(it.evaluated).toHaveLength(2)
  await it.become({ ...TREE, 'c.py': 'def more(): pass\n' })
  for (const ticket of [one, two]) expect((await it.next(ticket)).added).toEqual([['more']])
  expect((await it.next(other)).added).toEqual([{ name: 'more' }])
  expect(it.evaluated).toHaveLength(4)
})

test('parameters are part of a statement, whatever their order', async () => {
  const it = await watching()
  const muql = 'SELECT name FROM functions WHERE name = $a OR name = $b'
  const one = await it.watch(muql, { params: { a: 'first', b: 'second' } })
  const two = await it.watch(muql, { params: { b: 'second', a: 'first' } })
  const other = await it.watch(muql, { params: { a: 'third', b: 'second' } })
  expect(firstOf((await it.next(one)).rows).sort()).toEqual(['first', 'second'])
  expect(firstOf((await it.next(two)).rows).sort()).toEqual(['first', 'second'])
  expect(firstOf((await it.next(other)).rows).sort()).toEqual(['second', 'third'])
  expect(it.evaluated).toHaveLength(2)
})

test('equal rows count: of three that are the same, one goes', async () => {
  const it = await watching()
  const ticket = await it.watch('SELECT complexity FROM functions')
  expect((await it.next(ticket)).rows).toEqual([[1], [1], [1]])
  await it.become({ 'a.py': TREE['a.py'] })
  expect(await it.next(ticket)).toMatchObject({ added: [], removed: [[1]], total: 2 })
})

test('rows enter and leave the window of LIMIT', async () => {
  const it = await watching()
  const ticket = await it.watch('SELECT name FROM functions ORDER BY complexity DESC, name LIMIT 1')
  expect((await it.next(ticket)).rows).toEqual([['first']])
  await it.become({ ...TREE, 'c.py': 'def busy(x):\n    if x: pass\n' })
  expect(await it.next(ticket)).toMatchObject({ added: [['busy']], removed: [['first']] })
})

test('of a result above the row limit the first rows are followed, and it says so', async () => {
  const it = await watching({ floorMs: 0, rows: 2 })
  const ticket = await it.watch('SELECT name FROM functions ORDER BY name')
  expect(await it.next(ticket)).toMatchObject({ rows: [['first'], ['second']], total: 3, truncated: true })
  await it.become({ ...TREE, 'c.py': 'def aaa(): pass\n' })
  expect(await it.next(ticket)).toMatchObject({
    added: [['aaa']],
    removed: [['second']],
    total: 4,
    truncated: true,
  })
})

test('a burst of commits costs few evaluations, and the last state is always told', async () => {
  const it = await watching({ floorMs: 300 })
  const ticket = await it.watch('SELECT name FROM functions')
  const rows = new Set(firstOf((await it.next(ticket)).rows))
  it.evaluated.length = 0
  for (let i = 0; i < 20; i++) await it.become({ ...TREE, 'c.py': `def f${i}(): pass\n` })
  while (!rows.has('f19')) {
    const { added, removed } = await it.next(ticket)
    for (const name of firstOf(removed)) rows.delete(name)
    for (const name of firstOf(added)) rows.add(name)
  }
  expect([...rows].sort()).toEqual(['f19', 'first', 'second', 'third'])
  expect(it.evaluated.length).toBeLessThan(10)
})

test('a result that a commit has overtaken is not told', async () => {
  const it = await watching()
  const ticket = await it.watch('SELECT name FROM functions')
  await it.next(ticket)
  let once = true
  it.before = async () => {
    if (!once) return
    once = false
    await it.become({ ...TREE, 'c.py': 'def second_save(): pass\n' })
  }
  await it.become({ ...TREE, 'c.py': 'def first_save(): pass\n' })
  expect(await it.next(ticket)).toMatchObject({
    seq: it.engine.graph.seq,
    added: [['second_save']],
    removed: [],
  })
})

test('when commits never cease, they wait for one evaluation', async () => {
  const it = await watching()
  const ticket = await it.watch('SELECT name FROM functions')
  await it.next(ticket)
  let saves = 0
  it.before = async () => {
    const saved = it.become({ ...TREE, 'c.py': `def save${++saves}(): pass\n` })
    if (saves < 3) await saved
  }
  await it.become({ ...TREE, 'c.py': 'def save0(): pass\n' })
  const { seq, added } = await it.next(ticket)
  expect([added, saves]).toEqual([[['save2']], 3])
  it.before = async () => {}
  const next = await it.next(ticket)
  expect([next.added, next.removed]).toEqual([[['save3']], [['save2']]])
  expect(next.seq).toBeGreaterThan(seq)
})

test('commits do not wait for a slow evaluation: it is told when they cease', async () => {
  const it = await watching({ floorMs: 0, stillMs: 1 })
  await it.become({ 'many.py': MANY })
  const ticket = await it.watch('FIND functions SIMILAR TO name1')
  await it.next(ticket)
  it.evaluated.length = 0
  const saves = ['b', 'c']
  it.before = async () => {
    const letter = saves.shift()
    if (letter) await it.become({ 'many.py': `${MANY}def name1${letter}(): pass\n` })
  }
  await it.become({ 'many.py': `${MANY}def name1a(): pass\n` })
  expect(firstOf((await it.next(ticket)).added)).toEqual(['fn:many.py:name1c'])
  // Overtaken twice, too slow while commits waited, and at last in peace.
  expect(it.evaluated).toHaveLength(4)
})

test('an evaluation ends when its last watcher leaves', async () => {
  const it = await watching()
  let gone: AbortSignal | undefined
  it.before = async (asked) => {
    await it.unwatch(ticket)
    gone = asked.gone
  }
  const ticket = await it.watch('SELECT name FROM functions')
  await expect.poll(() => gone?.aborted).toBe(true)
  expect([it.standing.isWatching, it.taken(ticket), it.log]).toEqual([false, [], []])
})

test('when it is not told how the graph came to be what it is, everybody gets the whole result', async () => {
  const it = await watching()
  const ticket = await it.watch('SHOW callers OF fn:a.py:first')
  await it.next(ticket)
  it.standing.committed({ whole: true, nodes: [], links: [], loose: [], files: [] })
  expect(await it.next(ticket)).toMatchObject({ type: 'result', total: 2 })
})

test('a statement that fails is reported and dropped', async () => {
  const it = await watching()
  const ticket = await it.watch('SHOW callers OF fn:b.py:third')
  await it.next(ticket)
  await it.become({ 'a.py': TREE['a.py'] })
  expect(await it.next(ticket)).toMatchObject({ type: 'error', code: 'node_not_found' })
  expect(it.standing.isWatching).toBe(false)
  const wrong = await it.watch('SELECT nothing FROM functions')
  expect(await it.next(wrong)).toMatchObject({ type: 'error', code: 'bad_muql', line: 1, column: 8 })
})

test('a statement that costs too much is reported with its own code and dropped', async () => {
  const it = await watching({ floorMs: 0, chars: 100, evaluationMs: 10_000 })
  expect(await it.next(await it.watch('SELECT * FROM functions'))).toMatchObject({ code: 'too_large' })
  const hasty = await watching({ floorMs: 0, evaluationMs: 1 })
  await hasty.become({ 'many.py': MANY })
  const slow = await hasty.watch('FIND functions SIMILAR TO name1')
  expect(await hasty.next(slow)).toMatchObject({ code: 'query_timeout' })
  expect([it.standing.isWatching, hasty.standing.isWatching]).toEqual([false, false])
})

test('results that are too large all together are refused, and what is dropped makes room', async () => {
  const it = await watching({ floorMs: 0, allChars: 60 })
  const one = await it.watch('SELECT name FROM functions')
  expect(await it.next(one)).toMatchObject({ type: 'result' })
  const muql = 'SELECT id FROM functions'
  expect(await it.next(await it.watch(muql))).toMatchObject({ type: 'error', code: 'too_large' })
  await it.unwatch(one)
  expect(await it.next(await it.watch(muql))).toMatchObject({ type: 'result' })
})

test.each([
  ['HISTORY OF first', 'cannot_watch'],
  ['BLAME first', 'cannot_watch'],
  ['EXPLAIN SELECT * FROM nodes', 'cannot_watch'],
  ['DESCRIBE functions', 'cannot_watch'],
  ['SHOW TABLES', 'cannot_watch'],
  ["SELECT id FROM nodes AT 'HEAD'", 'cannot_watch'],
  ["SELECT id FROM nodes BETWEEN 'HEAD~1' AND 'HEAD'", 'cannot_watch'],
  ['SELECT', 'bad_muql'],
])('%s is refused: %s', async (muql, code) => {
  const it = await watching()
  await expect(it.watch(muql)).rejects.toMatchObject({ code })
  expect(it.standing.isWatching).toBe(false)
})

test('there are only so many different statements; more watchers of one are no more', async () => {
  const it = await watching({ statements: 1 })
  await it.watch('SELECT name FROM functions')
  const same: Heard = await it.next(await it.watch('SELECT name FROM functions'))
  expect(same.type).toBe('result')
  await expect(it.watch('SELECT name FROM classes')).rejects.toMatchObject({ code: 'too_many_subscriptions' })
})

test('when the last watcher leaves nothing is evaluated any more', async () => {
  const it = await watching()
  const one = await it.watch('SELECT name FROM functions')
  const two = await it.watch('SELECT name FROM functions')
  await it.next(one)
  await it.next(two)
  await it.unwatch(one)
  await it.become({ 'a.py': TREE['a.py'] })
  expect(await it.next(two)).toMatchObject({ removed: [['third']] })
  expect(it.taken(one)).toEqual([])
  await it.unwatch(two)
  it.evaluated.length = 0
  await it.become(TREE)
  expect([it.standing.isWatching, it.evaluated]).toEqual([false, []])
})

test('a watcher that asks again gets the whole result, without another evaluation', async () => {
  const it = await watching()
  const ticket = await it.watch('SELECT name FROM functions')
  await it.next(ticket)
  await it.again(ticket, 'SELECT name FROM functions')
  expect((await it.next(ticket)).rows).toHaveLength(3)
  expect(it.evaluated).toHaveLength(1)
})
