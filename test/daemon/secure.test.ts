/** TLS and the token, with a real daemon: what is asked of strangers, and that this user's commands need neither. */
import { once } from 'node:events'
import { chmodSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { request as plainRequest } from 'node:http'
import { type RequestOptions, request } from 'node:https'
import { join } from 'node:path'
import { generate } from 'selfsigned'
import { expect, test } from 'vitest'
import WebSocket from 'ws'
import { connectTo, type MuError, type WebOptions } from '../../src/client/browser.ts'
import { project } from './project.ts'
import { temporaryFolder, until } from './temporary.ts'

const TOKEN = 'a-long-random-text'

async function certified() {
  const folder = temporaryFolder()
  const made = await generate([{ name: 'commonName', value: 'mu.example' }])
  const paths = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem'), token: join(folder, 'token') }
  writeFileSync(paths.cert, made.cert)
  writeFileSync(paths.key, made.private)
  writeFileSync(paths.token, `${TOKEN}\n`, { mode: 0o600 })
  const flags = ['--tls-cert', paths.cert, '--tls-key', paths.key, '--token-file', paths.token]
  return { ...paths, flags, trusted: made.cert }
}

function get(port: number, ca: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    const options: RequestOptions = {
      host: '127.0.0.1',
      port,
      path: '/nodes?name=Cart',
      ca,
      headers: { host: `localhost:${port}`, ...headers },
      checkServerIdentity: () => undefined,
    }
    request(options, (answer) => {
      let body = ''
      answer.on('data', (chunk) => {
        body += chunk
      })
      answer.on('end', () => resolve({ status: answer.statusCode, body }))
    })
      .on('error', reject)
      .end()
  })
}

test('with a certificate TCP speaks TLS only, HTTP and WebSocket, and asks for the token of the file', async () => {
  const { flags, trusted } = await certified()
  const { mu, record } = project()
  const { stdout } = await mu('daemon', 'start', '--json', ...flags)
  const { port, socket } = record()!
  expect(JSON.parse(stdout).url).toBe(`https://127.0.0.1:${port}`)

  expect((await get(port, trusted)).status).toBe(401)
  expect((await get(port, trusted, { authorization: 'Bearer wrong' })).status).toBe(401)
  const answered = await get(port, trusted, { authorization: `Bearer ${TOKEN}` })
  expect([answered.status, JSON.parse(answered.body).total]).toEqual([200, 2])

  const plain = new Promise((resolve) => {
    plainRequest({ host: '127.0.0.1', port, path: '/status' }, resolve).on('error', resolve).end()
  })
  expect(await plain).toBeInstanceOf(Error)

  const heard: string[] = []
  const live = new WebSocket(`wss://localhost:${port}/live`, {
    ca: trusted,
    headers: { authorization: `Bearer ${TOKEN}` },
    checkServerIdentity: (() => undefined) as never,
  })
  live.on('message', (data) => heard.push(String(data)))
  await until('a greeting', () => heard[0]?.includes('"connected"'))
  live.close()

  // This user's own commands need not know of it, on the socket or, should that be swept away, on TCP.
  expect((await mu('query', 'SELECT name FROM classes')).stdout).toBe('name\nCart\n')
  rmSync(socket)
  expect((await mu('query', 'SELECT name FROM classes')).stdout).toBe('name\nCart\n')
  expect((await mu('ping')).code).toBe(0)
  expect((await mu('daemon', 'stop')).code).toBe(0)
})

test('half a certificate, a wrong one, and a token that others can read are refused at the start', async () => {
  const { cert, key, token, flags } = await certified()
  const { mu, record } = project()
  const half = await mu('daemon', 'start', '--tls-cert', cert)
  expect(half).toMatchObject({ code: 2 })
  expect(half.stderr).toContain('tls_cert: is set, and tls_key is not')
  writeFileSync(key, 'no key')
  expect((await mu('daemon', 'start', ...flags)).stderr).toContain('The certificate cannot be used')
  chmodSync(token, 0o644)
  expect((await mu('daemon', 'start', '--token-file', token)).stderr).toContain('can be read by others')
  expect((await mu('daemon', 'start', '--token-file', 'nowhere')).stderr).toContain('ENOENT')
  writeFileSync(token, 'with a space', { mode: 0o600 })
  chmodSync(token, 0o600)
  expect((await mu('daemon', 'start', '--token-file', token)).stderr).toContain('token: holds a character')
  expect(record()).toBeUndefined()
})

test('what is stored of the code can be read by its owner only', async () => {
  const { root, mu } = project()
  await mu('daemon', 'start')
  for (const file of [
    'mubase.duckdb',
    'mubase.duckdb.wal',
    'mubase.duckdb.journal',
    'daemon.json',
    'daemon.log',
  ]) {
    expect([file, statSync(join(root, '.mu', file)).mode & 0o077]).toEqual([file, 0])
  }
})

test('a page with the token hears the feed by a ticket, as its WebSocket can send no header; without, or twice, by none', async () => {
  const { token } = await certified()
  const { mu, record, write } = project()
  await mu('daemon', 'start', '--token-file', token)
  const { port } = record()!
  const url = `http://127.0.0.1:${port}`
  const opened: string[] = []
  /** As a browser has it: it takes an address, and says which page it is of. */
  class PageSocket extends WebSocket {
    constructor(address: string) {
      super(address, { origin: url })
      opened.push(address)
    }
  }
  const page = { WebSocket: PageSocket as unknown as NonNullable<WebOptions['WebSocket']> }
  const client = connectTo(url, { token: TOKEN, ...page })
  for await (const item of client.events()) {
    if (item.type === 'connected')
      write({ 'src/cart.py': 'class Cart:\n    def added(self):\n        return 1\n' })
    if (item.type !== 'graph_update') continue
    expect(JSON.stringify(item)).toContain('fn:src/cart.py:Cart.added')
    break
  }
  expect(opened).toEqual([expect.stringMatching(/\?ticket=.+/)])
  client.close()

  // A ticket is good once.
  const again = new PageSocket(opened[0]!)
  const [refused] = await once(again, 'error')
  expect(String(refused)).toContain('401')
  const stranger = connectTo(url, page)
  await expect(stranger.status()).rejects.toMatchObject({ code: 'unauthorized' } satisfies Partial<MuError>)
  stranger.close()
})
