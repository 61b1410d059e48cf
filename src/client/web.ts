/**
 * A client by address: `fetch` and a `WebSocket`, as browsers have them, and Node and others.
 *
 * Promise    The first answer tells which root it is for, unless `root` says which it must
 *            be; an answer for another one is refused (`wrong_root`).
 * Limits     A browser lets a page read answers of its own origin only, and mu gives no CORS
 *            header: let the page's server pass requests on. The feed needs no such thing: the
 *            daemon takes a WebSocket from every page of an allowed host, `localhost` among
 *            them; with a token it does, as a ticket has to be asked for first.
 *            A browser does not tell why a WebSocket was refused: that is `not_running`.
 */
import { fromJSON, MuError } from '../errors.ts'
import { type Client, clientOver, type Reads } from './client.ts'
import { type HttpRequest, isHasty } from './requests.ts'
import { checkRoot, type Ear, endOf, type Line, type Transport } from './wire.ts'

export interface WebOptions {
  readonly token?: string
  readonly root?: string
  readonly reads?: Reads
  /** For platforms that have none, or another one: the class, as browsers have it. */
  readonly WebSocket?: WebSocketClass
  readonly fetch?: Fetch
}

/** What is needed of a `WebSocket`. */
export interface WebSocketLike {
  readonly readyState: number
  onmessage: ((event: { readonly data: unknown }) => void) | null
  onclose: ((event: { readonly code: number }) => void) | null
  onerror: ((event: never) => void) | null
  send(text: string): void
  close(): void
}

interface Ticket {
  readonly ticket: string
}

type WebSocketClass = new (url: string) => WebSocketLike
type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** `url` is where the daemon is, or who passes on to it: `http://127.0.0.1:8765`. Nothing is asked yet. */
export function connectTo(url: string, options: WebOptions = {}): Client {
  return clientOver(openWeb(url, options), options.reads)
}

function openWeb(url: string, options: WebOptions): Transport {
  const { token, reads } = options
  const base = url.replace(/\/+$/, '')
  const ask: Fetch = options.fetch ?? ((at, init) => fetch(at, init))
  const authorization: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {}
  let { root } = options

  const check = (answered: string): void => {
    if (answered !== '') root ??= answered
    checkRoot(root ?? 'a repository', answered)
  }

  async function checked({ method, path, body }: HttpRequest, signal: AbortSignal): Promise<Response> {
    const headers = { ...authorization, ...(body !== undefined && { 'content-type': 'application/json' }) }
    const sent = { method, headers, signal, ...(body !== undefined && { body: JSON.stringify(body) }) }
    const answer = await ask(`${base}${path}`, sent).catch((error: unknown) => {
      throw signal.aborted ? error : unheard(base)
    })
    if (!answer.ok) throw failure(answer.status, await answer.text())
    check(decodeURIComponent(answer.headers.get('mu-root') ?? ''))
    if (answer.headers.get('mu-fresh') === 'false' && !isHasty({ method, path })) reads?.onLate?.()
    return answer
  }

  return {
    async json(asked, limitMs = 30_000) {
      const patience = new AbortController()
      const late = new MuError('timeout', `The daemon did not answer within ${limitMs / 1000} s.`)
      const timer = limitMs > 0 ? setTimeout(() => patience.abort(late), limitMs) : undefined
      try {
        return JSON.parse(await (await checked(asked, patience.signal)).text())
      } catch (error) {
        // A connection that breaks in the middle of an answer is a `TypeError` here.
        throw error instanceof TypeError ? unheard(base) : error
      } finally {
        clearTimeout(timer)
      }
    },
    stream: async (asked) => pieces(await checked(asked, new AbortController().signal)),
    async line(ear) {
      const ticket = token === undefined ? undefined : (await this.json<Ticket>(TICKET)).ticket
      return openLine(base, ticket, options.WebSocket, ear)
    },
    checkRoot: check,
    close() {},
  }
}

/** Not every browser can iterate over a stream. */
async function* pieces(answer: Response): AsyncGenerator<Uint8Array, void, void> {
  const reader = answer.body!.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel()
  }
}

/** A browser sends no header with a WebSocket: a ticket stands for the token. */
function openLine(
  base: string,
  ticket: string | undefined,
  given: WebSocketClass | undefined,
  ear: Ear,
): Line {
  const Socket = given ?? (globalThis as { WebSocket?: WebSocketClass }).WebSocket
  if (!Socket) {
    throw new MuError('bad_request', 'There is no WebSocket here.', {
      hint: 'Give a class as the option "WebSocket", for instance that of the package ws.',
    })
  }
  const query = ticket === undefined ? '' : `?ticket=${encodeURIComponent(ticket)}`
  const page = (globalThis as { location?: { href: string } }).location?.href
  const address = new URL(`${base}/live${query}`, page)
  address.protocol = address.protocol.replace('http', 'ws')
  const socket = new Socket(address.href)
  let isOver = false
  socket.onmessage = ({ data }) => ear.heard(String(data))
  socket.onerror = () => undefined
  socket.onclose = ({ code }) => {
    if (!isOver) ear.ended(endOf(code))
  }
  return {
    say: (message) => {
      if (socket.readyState === OPEN) socket.send(JSON.stringify(message))
    },
    close: () => {
      isOver = true
      socket.close()
    },
  }
}

function failure(status: number, body: string): MuError {
  try {
    return fromJSON(JSON.parse(body))
  } catch {
    return new MuError('internal', `The daemon answered with HTTP status ${status}.`)
  }
}

function unheard(base: string): MuError {
  return new MuError('not_running', `Nobody answers at ${base}.`, {
    hint: 'A browser says no more when it does not let a page read the answer of another origin.',
  })
}

const OPEN = 1
const TICKET = { method: 'POST', path: '/ticket', body: {} } as const
