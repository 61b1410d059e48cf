/**
 * Asks who answers: `GET /daemon`, on the socket, and on TCP when the socket is gone (some
 * systems sweep `/tmp`).
 *
 * The answer comes from the daemon's main thread alone, so it comes at once whatever
 * the graph thread does. It is how a command knows that the process in `daemon.json`
 * is a daemon, and of which root.
 */
import { readFileSync } from 'node:fs'
import { type RequestOptions, request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { connect as connectSecurely } from 'node:tls'
import type { ProcessIdentity } from './process.ts'

export interface Greeting extends ProcessIdentity {
  readonly root: string
  readonly version: string
  /** The graph is built and follows the tree. */
  readonly ready: boolean
  /** Until then: how far it is. */
  readonly progress?: Progress
}

export interface Progress {
  readonly phase: 'scan' | 'parse' | 'link' | 'store'
  readonly done: number
  readonly total: number
}

/** Where to ask; what `daemon.json` says. */
export interface Address {
  readonly socket: string
  readonly host: string
  readonly port: number
  readonly token: string
  /** The file of the certificate that is shown on TCP; absent without TLS. */
  readonly certificate?: string
}

/**
 * `undefined` when nobody answers in time, or somebody who is no daemon. The answer waits up to `waitMs`
 * for the graph to be ready.
 */
export async function ping(address: Address, limitMs = 2000, waitMs = 0): Promise<Greeting | undefined> {
  const headers = authorization(address)
  const path = waitMs === 0 ? '/daemon' : `/daemon?wait_ms=${waitMs}`
  const asked = { path, headers }
  const onSocket = await greet({ ...asked, createConnection: () => connectSocket(address) }, limitMs)
  return onSocket ?? greet({ ...asked, createConnection: () => connectTcp(address) }, limitMs)
}

export function connectSocket({ socket }: Address): Socket {
  return connect(socket)
}

/**
 * With TLS the certificate must be the daemon's own, whatever name stands in it: the record
 * says which one that is, and is readable by this user only. Throws when it cannot be read.
 */
export function connectTcp({ host, port, certificate }: Address): Socket {
  const target = { host: reachable(host), port }
  if (certificate === undefined) return connect(target)
  const ca = readFileSync(certificate)
  return connectSecurely({ ...target, ca, checkServerIdentity: () => undefined })
}

export function authorization({ token }: { readonly token: string }): Record<string, string> {
  return token === '' ? {} : { authorization: `Bearer ${token}` }
}

/** The address to connect to for an address that is listened on. */
function reachable(host: string): string {
  return host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
}

/** Where people and other programs reach it. */
export function urlOf({ host, port, certificate }: Omit<Address, 'socket' | 'token'>): string {
  const name = reachable(host)
  const scheme = certificate === undefined ? 'http' : 'https'
  return `${scheme}://${name.includes(':') ? `[${name}]` : name}:${port}`
}

function greet(options: RequestOptions, limitMs: number): Promise<Greeting | undefined> {
  return new Promise((resolve) => {
    const asked = request(options, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => resolve(answer.statusCode === 200 ? parse(Buffer.concat(chunks)) : undefined))
      answer.on('error', () => resolve(undefined))
    })
    // The option of the same name is lost where the connection is made by hand.
    asked.setTimeout(limitMs, () => asked.destroy())
    asked.on('error', () => resolve(undefined))
    asked.on('close', () => resolve(undefined))
    asked.end()
  })
}

function parse(body: Buffer): Greeting | undefined {
  try {
    const value = JSON.parse(body.toString()) as Greeting
    return Number.isSafeInteger(value.pid) && typeof value.root === 'string' ? value : undefined
  } catch {
    return undefined
  }
}
