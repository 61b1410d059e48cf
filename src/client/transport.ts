/**
 * HTTP to one daemon: over its Unix socket, or over TCP when the socket cannot be had.
 *
 * Every answer must say that it is for the root that was asked for (`Mu-Root`), because a
 * port or a socket may belong to another daemon by now; anything else is refused.
 *
 * Errors  What the daemon answered, as `MuError`; `wrong_root`; `timeout`; `not_running` when
 *         nobody answers.
 */
import { Agent, type IncomingMessage, type RequestOptions, request } from 'node:http'
import { type Address, authorization, connectSocket, connectTcp } from '../daemon/ping.ts'
import { fromJSON, MuError } from '../errors.ts'
import { openLine } from './line.ts'
import { type HttpRequest, isHasty } from './requests.ts'
import { checkRoot, type Transport } from './wire.ts'

/** `onLate`: an answer may be older than the last save, though it was waited for. */
export function openTransport(root: string, address: Address, onLate: () => void = () => {}): Transport {
  let connect = () => connectSocket(address)
  const agent = Object.assign(new Agent({ keepAlive: true }), { createConnection: () => connect() })
  const headers = authorization(address)

  async function ask(asked: HttpRequest, limitMs: number): Promise<IncomingMessage> {
    try {
      return await send({ agent, headers }, asked, limitMs)
    } catch (error) {
      if (!NO_SOCKET.has(codeOf(error))) throw asMuError(error, root)
      // A second failure has the same codes, and ends at the same sentence.
      connect = () => connectTcp(address)
    }
    return send({ agent, headers }, asked, limitMs).catch((error) => {
      throw asMuError(error, root)
    })
  }

  async function checked(asked: HttpRequest, limitMs: number): Promise<IncomingMessage> {
    const answer = await ask(asked, limitMs)
    if ((answer.statusCode ?? 0) >= 400) throw failure(answer.statusCode ?? 0, await text(answer))
    try {
      checkRoot(root, decodeURIComponent(String(answer.headers['mu-root'] ?? '')))
    } catch (error) {
      answer.destroy()
      throw error
    }
    if (answer.headers['mu-fresh'] === 'false' && !isHasty(asked)) onLate()
    return answer
  }

  return {
    json: async (asked, limitMs = 30_000) => JSON.parse(await text(await checked(asked, limitMs))),
    stream: (asked) => checked(asked, 0),
    line: (ear) => openLine(() => connect(), headers, ear),
    checkRoot: (answered) => checkRoot(root, answered),
    close: () => agent.destroy(),
  }
}

function send(options: RequestOptions, asked: HttpRequest, limitMs: number): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const body = asked.body === undefined ? undefined : JSON.stringify(asked.body)
    const headers = {
      ...options.headers,
      ...(body === undefined
        ? {}
        : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
    }
    const { method, path } = asked
    const sent = request({ ...options, method, path, headers, timeout: limitMs }, resolve)
    sent.on('timeout', () =>
      sent.destroy(new MuError('timeout', `The daemon did not answer within ${limitMs / 1000} s.`)),
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

async function text(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

function failure(status: number, body: string): MuError {
  try {
    return fromJSON(JSON.parse(body))
  } catch {
    return new MuError('internal', `The daemon answered with HTTP status ${status}.`)
  }
}

function asMuError(error: unknown, root: string): unknown {
  if (error instanceof MuError || !GONE.has(codeOf(error))) return error
  return new MuError('not_running', `The daemon for ${root} does not answer.`, {
    hint: 'See "mu daemon status".',
  })
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? ''
}

/** The connection was never made, so asking again elsewhere cannot ask twice. */
const NO_SOCKET = new Set(['ENOENT', 'ECONNREFUSED', 'EACCES', 'EPERM'])
const GONE = new Set([...NO_SOCKET, 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'])
