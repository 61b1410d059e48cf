/**
 * Who may ask: Host, Origin and token.
 *
 * Any web page the user visits can send requests to localhost, and by DNS
 * rebinding even read the answers. So a request must name one of our hosts
 * (`Host`), a browser must come from one of them (`Origin`; programs send none),
 * and no CORS header is ever given. WebSocket upgrades pass the same hook, for
 * browsers do not hold them to the same origin.
 *
 * The health checks need no token: they say nothing but "well" or "not yet", and
 * those who ask (Docker, Kubernetes) often have none.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import { isIPv6 } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { MuError } from '../errors.ts'

export interface GuardParts {
  /** Absolute path of the project. Every answer names it, so that nobody takes one project's answer for another's. */
  readonly root: string
  readonly allowedHosts: readonly string[]
  readonly token?: string
  /** A ticket opens `/live` in place of the token. */
  readonly redeem: (ticket: string) => boolean
  readonly urlChars: number
}

export function guard(
  app: FastifyInstance,
  { root, allowedHosts, token, redeem, urlChars }: GuardParts,
): void {
  const always = { 'mu-root': encodeURIComponent(root), 'x-content-type-options': 'nosniff' }
  const hosts = new Set([...LOOPBACK, ...allowedHosts.map(asWritten)])
  const digest = token === undefined ? undefined : sha256(token)

  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(always)
    const { headers } = request
    if (!isHostAllowed(headers.host, hosts)) return done(refusedHost(headers.host))
    if (!isOriginAllowed(headers.origin, hosts)) return done(refusedOrigin(headers.origin))
    const { url = '' } = request.routeOptions
    const { ticket } = request.query as { ticket?: unknown }
    const isLetIn = () =>
      TOKENLESS.has(url) ||
      holds(headers.authorization, digest!) ||
      (url === '/live' && typeof ticket === 'string' && redeem(ticket))
    if (digest && !isLetIn()) {
      reply.header('www-authenticate', 'Bearer')
      return done(
        new MuError('unauthorized', undefined, {
          hint: 'Send "Authorization: Bearer <token>"; a browser opens /live with a ticket of POST /ticket.',
        }),
      )
    }
    if (request.originalUrl.length > urlChars) {
      return done(new MuError('too_large', `The address is longer than ${urlChars} characters.`))
    }
    done()
  })
}

/** A host as the header spells it: lower case, an IPv6 address in brackets. */
function asWritten(host: string): string {
  return (isIPv6(host) ? `[${host}]` : host).toLowerCase()
}

/** `host` is a Host header: a name or an address, and perhaps a port. */
export function isHostAllowed(host: string | undefined, hosts: ReadonlySet<string>): boolean {
  const name = host === undefined ? undefined : HOST.exec(host)?.[1]
  return name !== undefined && hosts.has(name.toLowerCase())
}

/** No Origin is no browser. `null` is the origin of a sandboxed page: anyone's. */
export function isOriginAllowed(origin: string | undefined, hosts: ReadonlySet<string>): boolean {
  if (origin === undefined) return true
  const name = ORIGIN.exec(origin)?.[1]
  return name !== undefined && isHostAllowed(name, hosts)
}

/** Compares digests, so that neither length nor content shows in the time it takes. */
function holds(authorization: string | undefined, digest: Buffer): boolean {
  const given = authorization === undefined ? undefined : BEARER.exec(authorization)?.[1]
  return given !== undefined && timingSafeEqual(sha256(given), digest)
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

function refusedHost(host: string | undefined): MuError {
  return new MuError('forbidden_host', undefined, {
    hint: `${host === undefined ? 'None was sent' : `It was ${JSON.stringify(host)}`}; ask at localhost, or add the name to the allowed hosts.`,
  })
}

function refusedOrigin(origin: string | undefined): MuError {
  return new MuError('forbidden_origin', undefined, {
    hint: `It was ${JSON.stringify(origin)}; add its host to the allowed hosts if you trust every page there.`,
  })
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']
const TOKENLESS = new Set(['/health', '/health/live', '/health/ready'])
const HOST = /^(\[[0-9a-f:.]+\]|[^\s:@/?#[\]]+)(?::\d{1,5})?$/i
const ORIGIN = /^https?:\/\/([^\s/@?#]+)$/i
const BEARER = /^bearer +(\S+) *$/i
