/** The commands that ask, against a real daemon over a small project. */
import { execFileSync, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { urlOf } from '../../src/daemon/ping.ts'
import { project } from '../daemon/project.ts'
import { until } from '../daemon/temporary.ts'
import { MAIN, mu as run } from './run.ts'

test('query, node, neighbors, export and verify answer for people and for programs', async () => {
  const { mu, root, env } = project()
  await mu('daemon', 'start')

  expect(await mu('query', 'SELECT name, type FROM nodes WHERE name = "Cart"')).toMatchObject({
    code: 0,
    stdout: 'name\ttype\nCart\tCLASS\n',
  })
  const piped = await run(['query', '-', '--json'], { cwd: root, env, input: 'SELECT name FROM classes\n' })
  expect(JSON.parse(piped.stdout)).toMatchObject({ columns: ['name'], rows: [['Cart']] })
  const wrong = await mu('query', 'SELECT name FROM')
  expect(wrong).toMatchObject({ code: 2, stdout: '' })
  expect(wrong.stderr).toMatch(/^mu: .*\(line 1, column \d+\)\n/)

  const node = await mu('node', 'cls:src/cart.py:Cart')
  expect(node.stdout).toContain('where    src/cart.py:1-3\n')
  expect(JSON.parse((await mu('node', 'cls:src/cart.py:Cart', '--json')).stdout)).toMatchObject({
    name: 'Cart',
  })
  const unknown = await mu('node', 'cls:src/cart.py:Card')
  expect(unknown).toMatchObject({ code: 5, stdout: '' })
  expect(unknown.stderr).toContain('near: cls:src/cart.py:Cart')

  const callers = await mu('neighbors', 'fn:src/cart.py:Cart.total', '--direction', 'in', '--type', 'calls')
  expect(callers.stdout).toContain('CALLS\tfn:src/shop.py:checkout\t')
  expect(callers.stderr).toBe('Exactly 1 caller.\n')

  expect((await mu('node', 'fn:src/cart.py:Cart.total')).stdout).toContain('callers     all known\n')

  const exported = JSON.parse((await mu('export')).stdout)
  expect(exported).toMatchObject({ root, nodes: expect.any(Array), edges: expect.any(Array) })
  expect(await mu('export', '-o', 'graph.json')).toMatchObject({ code: 0, stdout: '' })
  expect(JSON.parse(readFileSync(join(root, 'graph.json'), 'utf8'))).toEqual(exported)
  expect((await mu('export', '-o', 'no/such/folder/graph.json')).stderr).toMatch(
    /^mu: no\/such\/folder\/graph.json cannot be written: ENOENT/,
  )

  expect((await mu('verify')).stdout).toMatch(/^no difference: \d+ nodes, \d+ edges at seq \d+/)
})

test('search and context answer for people and for programs', async () => {
  const { mu, root, record } = project()
  await mu('daemon', 'start')
  const found = await mu('search', 'tot')
  expect(found.stdout).toMatch(
    /^score\tmatch\tnode\twhere\n0\.\d\d\tprefix\tfn:src\/cart\.py:Cart\.total\tsrc\/cart\.py:2\n/,
  )
  expect(JSON.parse((await mu('s', 'chekout', '--type', 'function', '--json')).stdout).hits[0]).toMatchObject(
    {
      match: 'fuzzy',
      node: { id: 'fn:src/shop.py:checkout' },
    },
  )
  expect(await mu('search', 'x', '--type', 'klass')).toMatchObject({ code: 2, stdout: '' })

  const told = await mu('context', 'what does', '`Cart.total`', 'do?', '--budget', '120', '--why')
  expect(told.stdout).toContain('$Cart')
  expect(told.stdout).toContain('<- checkout @src/shop.py:5 | ')
  expect(told.stderr).toMatch(/1\.00 {2}fn:src\/cart\.py:Cart\.total {2}named in the question: Cart\.total\n/)
  const answer = JSON.parse((await mu('context', 'total', '--budget', '60', '--json')).stdout)
  expect(answer.token_count).toBeLessThanOrEqual(60)
  const tree = JSON.parse((await mu('context', 'total', '--budget', '200', '--format', 'json')).stdout)
  expect(JSON.stringify(tree)).toContain('total')
  expect(await mu('context', 'x', '--seed', 'nobody')).toMatchObject({ code: 5, stdout: '' })
  expect(await mu('context', ' ')).toMatchObject({ code: 2, stdout: '' })

  // The context shows what was saved a moment ago.
  writeFileSync(join(root, 'src/late.py'), 'def brand_new_thing():\n    pass\n')
  const url = urlOf(record()!)
  const post = (body: object) =>
    fetch(`${url}/context`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const late = await post({ question: 'brand_new_thing', max_tokens: 100 })
  expect(late.headers.get('mu-fresh')).toBe('true')
  expect(((await late.json()) as { mu_text: string }).mu_text).toContain('#brand_new_thing()')
  expect((await post({ question: 'x'.repeat(10_001) })).status).toBe(400)
  expect((await post({ question: 'x', max_tokens: 0 })).status).toBe(400)
  expect((await fetch(`${url}/search?q=`)).status).toBe(400)
})

test('the graph answers at commands and at addresses, by one engine', async () => {
  const { mu, record } = project()
  await mu('daemon', 'start')

  const callers = await mu('callers', 'Cart.total')
  expect(callers.stdout).toContain('fn:src/shop.py:checkout\tFUNCTION\tcheckout\tsrc/shop.py\t1\tCALLS\n')
  expect(callers.stderr).toBe('Exactly 1 node.\n')
  expect((await mu('q', 'callers', 'Cart.total', '--format', 'csv')).stdout).toContain(
    'fn:src/shop.py:checkout,FUNCTION,checkout,src/shop.py,1,CALLS\n',
  )
  const path = await mu('path', 'checkout', 'Cart', '--via', 'uses', '--format', 'tree')
  expect(path.stdout).toBe('fn:src/shop.py:checkout\n  cls:src/cart.py:Cart  USES\n')
  expect((await mu('cycles')).stdout).toBe('id\ttype\tname\tfile_path\tcycle_id\tsize\n')
  const missing = await mu('impact', 'Card')
  expect(missing).toMatchObject({ code: 5, stdout: '' })
  expect(missing.stderr).toContain('near: cls:src/cart.py:Cart')

  const url = urlOf(record()!)
  // biome-ignore lint/suspicious/noExplicitAny: what stands in it is what is tested.
  const get = async (address: string, init?: RequestInit): Promise<any> =>
    (await fetch(url + address, init)).json()
  const impact = await get('/impact?node=Cart.total&rows=objects')
  expect(impact.rows[0]).toMatchObject({ id: 'fn:src/shop.py:checkout', depth: 1 })
  const body = JSON.stringify({ from: 'checkout', to: 'Cart.total' })
  const headers = { 'content-type': 'application/json' }
  const way = await get('/path', { method: 'POST', headers, body })
  expect(way.rows.map(([id]: [string]) => id)).toEqual([
    'fn:src/shop.py:checkout',
    'fn:src/cart.py:Cart.total',
  ])
  const seen = await get('/nodes/fn:src/cart.py:Cart.total/callers')
  expect(seen).toMatchObject({ completeness: 'exact', total: 1 })
  expect((await get('/nodes/fn:src/cart.py:Cart.total/references')).rows[0].slice(4)).toEqual([
    5,
    16,
    'CALLS',
    'receiver_type',
  ])
  expect((await get('/cycles?edge_type=imports')).rows).toEqual([])
  const asked = {
    method: 'POST',
    headers,
    body: JSON.stringify({ muql: 'SELECT name, properties.bases FROM classes' }),
  }
  const csv = await fetch(`${url}/query?format=csv`, asked)
  expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(await csv.text()).toBe('name,properties.bases\r\nCart,\r\n')
  expect(await (await fetch(`${url}/query?format=ndjson`, asked)).text()).toBe(
    '{"name":"Cart","properties.bases":null}\n',
  )
  expect((await get('/ancestors?node=nobody')).error.code).toBe('node_not_found')
})

test('without a statement query answers line by line, and goes on after a mistake', async () => {
  const { mu, root, env } = project()
  await mu('daemon', 'start')
  const input =
    'SELECT name FROM classes\n.format csv\nSELECT nam FROM classes\n\ncallees checkout\n.exit\nSHOW TABLES\n'
  const { code, stdout, stderr } = await run(['query'], { cwd: root, env, input })
  expect(code).toBe(0)
  expect(stdout).toContain('name\nCart\n')
  expect(stdout).toContain('id,type,name,file_path,depth,via\nfn:src/cart.py:Cart.total,')
  expect(stdout).not.toContain('table_name')
  expect(stderr).toContain('name, qualified_name')
})

test('history and blame come from git, the newest first', async () => {
  const { mu, root, write } = project()
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], { cwd: root })
  git('init', '-q')
  for (const [message, value] of [
    ['one', 1],
    ['two', 2],
    ['three', 3],
  ] as const) {
    write({
      'src/cart.py': `class Cart:\n    def total(self):\n        return ${value}\n\n    def other(self):\n        return 0\n`,
    })
    git('add', '.')
    git('commit', '-qm', message)
  }
  write({
    'src/cart.py':
      '# moved\nclass Cart:\n    def total(self):\n        return 4\n\n    def other(self):\n        return 0\n',
  })
  await mu('daemon', 'start')
  const messages = async (muql: string) =>
    JSON.parse((await mu('q', muql, '--json')).stdout).rows.map((row: unknown[]) => row[3])
  expect(await messages('HISTORY OF Cart.total')).toEqual(['three', 'two', 'one'])
  expect(await messages('HISTORY OF Cart.total LIMIT 2')).toEqual(['three', 'two'])
  expect(await messages('HISTORY OF Cart.other')).toEqual(['one'])
  expect(await messages('HISTORY OF src/cart.py')).toEqual(['three', 'two', 'one'])
  const blame = JSON.parse((await mu('q', 'BLAME Cart.total', '--json')).stdout)
  expect(blame.rows.map(([line, commit, author]: unknown[]) => [line, commit !== null, author])).toEqual([
    [3, true, 'A'],
    [4, false, null],
  ])
})

interface Heard {
  text: string
  code: number | null | undefined
}

/** `mu events`, until it has heard one update. */
function heard(root: string, env: NodeJS.ProcessEnv, ...args: readonly string[]): Heard {
  const child = spawn(process.execPath, [MAIN, 'events', '--count', '1', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const heard: Heard = { text: '', code: undefined }
  child.stdout.on('data', (chunk) => {
    heard.text += chunk
  })
  child.on('close', (code) => {
    heard.code = code
  })
  return heard
}

test('events --query prints a result, and then what comes to it and goes', async () => {
  const { mu, root, env, write } = project()
  await mu('daemon', 'start')
  const [text, lines] = [[], ['--json']].map((args) =>
    heard(root, env, '--query', "SELECT name FROM functions WHERE file_path = 'src/more.py'", ...args),
  ) as [Heard, Heard]
  await until('both results', () => text.text.includes('# 0 rows') && lines.text.includes('"result"'))
  write({ 'src/more.py': 'def more():\n    pass\n' })
  await until('both to end', () => text.code === 0 && lines.code === 0)
  expect(text.text).toMatch(/^# .*\n# 0 rows at seq \d+\nname\n\+ more\n$/)
  const messages = lines.text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(messages.map(({ type }) => type)).toEqual(['connected', 'result', 'result_delta'])
  expect(messages[2]).toMatchObject({ added: [['more']], removed: [], total: 1, truncated: false })
  expect(await mu('events', '--query', 'BLAME more')).toMatchObject({ code: 1, stderr: /cannot be watched/ })
})

test('events goes on from where it was when the daemon is back, and without retry ends with it', async () => {
  const { mu, root, env, write } = project()
  await mu('daemon', 'start')
  const [on, once] = [
    heard(root, env, '--json', '--event', 'added', '--positions'),
    heard(root, env, '--json', '--no-retry'),
  ]
  await until('both to be connected', () => [on, once].every(({ text }) => text.includes('"connected"')))
  await mu('daemon', 'stop')
  await until('the one to end', () => once.code !== undefined)
  expect(once.code).toBe(3)
  write({ 'src/more.py': 'def more():\n    pass\n' })
  await mu('daemon', 'start')
  await until('the other to have heard it', () => on.code === 0)
  const messages = on.text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(messages.at(-1).events[0]).toMatchObject({ event_type: 'added' })
  expect(messages.map(({ type }) => type)).toContain('lost')
  const { epoch, seq } = messages[0]
  expect(await mu('events', '--since', `${epoch}:${seq}`, '--count', '1')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('  + fn:src/more.py:more\n'),
  })
}, 90_000)

test('events prints what changes, as JSON lines or as text', async () => {
  const { mu, root, env, write } = project()
  await mu('daemon', 'start')
  const [text, lines] = [heard(root, env, '--path', 'src/**'), heard(root, env, '--json')]
  await until('both to be connected', () => text.text.startsWith('# ') && lines.text.includes('"connected"'))
  write({ 'src/more.py': 'def more():\n    pass\n' })
  await until('both to end', () => text.code === 0 && lines.code === 0)
  expect(text.text).toContain('  + fn:src/more.py:more\n')
  const messages = lines.text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(messages.map(({ type }) => type)).toEqual(['connected', 'graph_update'])
})

test('a reader that has had enough is no error', async () => {
  const { mu, root, env } = project()
  await mu('daemon', 'start')
  const child = spawn('sh', ['-c', `"${process.execPath}" "${MAIN}" export; echo "code $?" >&2`], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stderr = ''
  child.stdout.destroy()
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  await until('the command to end', () => stderr.includes('code'))
  expect(stderr).toBe('code 0\n')
})
