/**
 * Whatever is said on `/live`: every message is answered with a message that the protocol
 * knows, a connection is closed only with a reason, and others go on hearing.
 *
 * `MU_FUZZ_RUNS` messages (default 800).
 */
import { once } from 'node:events'
import fc, { type Arbitrary } from 'fast-check'
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { CATALOGUE } from '../../src/errors.ts'
import { CLIENT_MESSAGES } from '../../src/server/schemas/messages.ts'
import { project } from '../daemon/project.ts'
import { until } from '../daemon/temporary.ts'
import { holdingOf } from './figures.ts'
import { broken, oddText, type Schema, valid } from './schema.ts'
import { FILES, WORDS } from './shop.ts'
import { told } from './told.ts'

const RUNS = Number(process.env.MU_FUZZ_RUNS ?? 800)
/** Messages of one connection: fewer than may come in a second. */
const EACH = 40
/** What chance alone may not say in a whole run. */
const ORDINARY = ['{"type":"subscribe","id":"z"}', '{"type":"unsubscribe","id":"z"}']

test('no message gets an answer that the protocol does not know, or anybody else cut off', {
  timeout: 60_000 + 10 * RUNS,
}, async () => {
  const it = project(FILES)
  expect(await it.mu('daemon', 'start')).toMatchObject({ code: 0 })
  const { port, pid } = it.record()!
  const url = `ws://127.0.0.1:${port}/live`
  const bystander = it.client().events()
  await bystander.next()
  const before = holdingOf(pid)
  const heard = new Map<string, number>()

  await fc.assert(
    fc.asyncProperty(fc.array(message, { minLength: EACH, maxLength: EACH }), async (messages) => {
      for (const [kind, count] of await converse(url, [...ORDINARY, ...messages]))
        heard.set(kind, (heard.get(kind) ?? 0) + count)
    }),
    { numRuns: Math.ceil(RUNS / EACH), endOnFailure: true, asyncReporter: async (run) => told(run) },
  )
  if (process.env.MU_FUZZ_RUNS)
    console.log({ heard: Object.fromEntries(heard), before, after: holdingOf(pid) })

  expect([...heard.keys()]).toEqual(
    expect.arrayContaining([
      'connected',
      'subscribed',
      'unsubscribed',
      'pong',
      'bad_message',
      'message_too_large',
    ]),
  )
  it.write({ 'src/late.py': 'def late():\n    pass\n' })
  expect(JSON.stringify((await bystander.next()).value)).toContain('fn:src/late.py:late')
  await bystander.return()
  await until('the connections to be closed', () => holdingOf(pid).handles <= before.handles + 3)
  expect(holdingOf(pid).rssMb - before.rssMb).toBeLessThan(GROWTH_MB)
  expect(await it.mu('verify')).toMatchObject({ code: 0 })
})

/** Says all of it and then `ping`; counts what came back until its answer, or until the end. */
async function converse(url: string, messages: readonly (string | Buffer)[]): Promise<Map<string, number>> {
  const socket = new WebSocket(url)
  const heard = new Map<string, number>()
  const ended = once(socket, 'close') as Promise<[number, Buffer]>
  const count = (kind: string) => heard.set(kind, (heard.get(kind) ?? 0) + 1)
  const faults: string[] = []
  let pongs = 0
  socket.on('message', (data) => {
    const said = JSON.parse(String(data))
    count(said.type === 'error' ? said.code : said.type)
    if (!KNOWN.has(said.type)) faults.push(`an unknown message: ${data}`)
    if (said.type === 'error' && (!(said.code in CATALOGUE) || said.code === 'internal'))
      faults.push(`${data} in ${JSON.stringify(messages.map((one) => one.slice(0, 300)))}`)
    if (said.type === 'pong') pongs += 1
    if (said.type === 'pong' && pongs > pings) socket.close(1000)
  })
  socket.on('error', () => undefined)
  const isPing = (message: string | Buffer) => {
    try {
      const { type, ...rest } = JSON.parse(String(message))
      return typeof message === 'string' && type === 'ping' && Object.keys(rest).length === 0
    } catch {
      return false
    }
  }
  const pings = messages.filter(isPing).length
  await once(socket, 'open')
  for (const message of messages) socket.send(message)
  socket.send('{"type":"ping"}')
  const [code] = await ended
  if (!CLOSINGS.has(code)) faults.push(`closed with ${code}`)
  // All but the fatal size is answered.
  if (code === 1000 && total(heard) < messages.length - silent(messages))
    faults.push('a message was not answered')
  if (faults.length > 0) throw new Error(faults.join('\n'))
  count(`closed ${code}`)
  return heard
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

/** `pong` asks for nothing, and a `watch` is answered when its query has been, which may be after the end. */
function silent(messages: readonly (string | Buffer)[]): number {
  return messages.filter((message) => /"(pong|watch)"/.test(String(message))).length
}

const schemas = Object.entries(CLIENT_MESSAGES) as unknown as readonly (readonly [string, Schema])[]

const asJson = (arbitrary: Arbitrary<unknown>): Arbitrary<string> =>
  arbitrary.map((value) => JSON.stringify(value))

const message: Arbitrary<string | Buffer> = fc.oneof(
  ...schemas.map(([, schema]) => asJson(valid(schema, { ...WORDS, id: ['a', 'b', 'c'] }))),
  ...schemas.map(([, schema]) => asJson(broken(schema, WORDS))),
  oddText,
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  fc
    .constantFrom(65 * 1024, 200 * 1024)
    .map((length) => JSON.stringify({ type: 'ping', x: 'x'.repeat(length) })),
  fc.constant('['.repeat(60_000)),
)

const KNOWN = new Set([
  'connected',
  'subscribed',
  'unsubscribed',
  'graph_update',
  'resync',
  'gap',
  'error',
  'pong',
  'result',
  'unwatched',
])
/** Done; not UTF-8; what we said was not allowed; too large; come back later. */
const CLOSINGS = new Set([1000, 1007, 1008, 1009, 1013])
const GROWTH_MB = 150
