/** One request as bytes over a connection of its own, and what came back, read as strictly as a client reads it. */
import { connect } from 'node:net'
import { CATALOGUE } from '../../src/errors.ts'
import type { Sent } from './requests.ts'

export interface Got {
  readonly status: number
  readonly head: string
  readonly body: string
}

/** Undefined when the connection was closed without an answer. */
export function send(port: number, { bytes, isCut }: Sent): Promise<Got | undefined> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    const chunks: Buffer[] = []
    // What is cut gets what can be said at once; after that nobody is there any more.
    const hangUp = isCut ? setTimeout(() => socket.destroy(), CUT_MS) : undefined
    const never = setTimeout(() => {
      socket.destroy()
      reject(new Error(`no answer in ${PATIENCE_MS} ms to ${show(bytes)}`))
    }, PATIENCE_MS)
    socket.on('data', (chunk) => {
      chunks.push(chunk)
      // A feed of events does not end by itself.
      if (chunk.includes('text/event-stream')) socket.destroy()
    })
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearTimeout(hangUp)
      clearTimeout(never)
      resolve(parse(Buffer.concat(chunks).toString('latin1')))
    })
    socket.write(bytes)
  })
}

/** What is wrong with an answer, as a sentence; undefined when nothing is. */
export function faultOf({ hasLimit, bytes }: Sent, { status, head, body }: Got): string | undefined {
  if (status < 400) return undefined
  if (status >= 500 && !(status === 504 && hasLimit)) return `a status ${status}: ${body.slice(0, 300)}`
  // Answers to HEAD have the length of a body, and none.
  if (bytes.toString('latin1', 0, 5) === 'HEAD ')
    return BODILESS.test(head) ? undefined : `no body is told of: ${head}`
  try {
    const { error } = JSON.parse(Buffer.from(body, 'latin1').toString())
    const [expected] = CATALOGUE[error.code as keyof typeof CATALOGUE] ?? []
    if (expected !== status) return `${error.code} with status ${status}`
    if (typeof error.message !== 'string' || error.message === '') return 'an error without a sentence'
    const strange = Object.keys(error).filter((key) => !FIELDS.has(key))
    return strange.length > 0 ? `fields that errors do not have: ${strange}` : undefined
  } catch {
    return `an error of another shape: ${status} ${JSON.stringify(body.slice(0, 200))}`
  }
}

export function show(bytes: Buffer): string {
  return JSON.stringify(bytes.toString('latin1').slice(0, 1500))
}

/** A 100 may come before the answer. */
function parse(text: string): Got | undefined {
  const start = text.startsWith('HTTP/1.1 100') ? text.indexOf('HTTP/1.1', 12) : 0
  if (start < 0 || text.length === 0) return undefined
  const end = text.indexOf('\r\n\r\n', start)
  if (end < 0) return undefined
  const head = text.slice(start, end + 2)
  // Bytes too many are another request, with another answer, which says nothing about this one.
  const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? Number.POSITIVE_INFINITY)
  return { status: Number(head.slice(9, 12)), head, body: text.slice(end + 4, end + 4 + length) }
}

/** Long enough for what can be answered before the rest of the request is there. */
const CUT_MS = 60
const PATIENCE_MS = 25_000
const FIELDS = new Set(['code', 'message', 'hint', 'suggestions', 'line', 'column', 'expected', 'checks'])
const BODILESS = /content-length: [1-9]/i
