/**
 * Where the daemon listens: a TCP port for everybody whom the server lets in, with TLS when
 * there is a certificate, and a Unix socket for this user.
 *
 * All lead to the same HTTP server: connections of the socket, and those of TLS once they are
 * decrypted, are handed to it as its own, so routes, WebSockets and time limits are the same.
 */
import { chmodSync, readFileSync, rmSync } from 'node:fs'
import type { Server as HttpServer } from 'node:http'
import { createServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { MuError } from '../errors.ts'

/** Listens on `wanted`, or on the next free port above it. Returns the port it got. */
export async function listenOnPort(
  listen: (port: number) => Promise<number>,
  host: string,
  wanted: number,
): Promise<number> {
  const last = wanted === 0 ? 0 : Math.min(wanted + PORTS_TRIED, 65535)
  for (let port = wanted; port <= last; port += 1) {
    try {
      return await listen(port)
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      if (code === 'EADDRINUSE') continue
      if (code === 'EACCES') {
        throw new MuError('start_failed', `Port ${port} may not be used by this user.`, {
          hint: 'Choose one above 1023 with --port.',
        })
      }
      throw new MuError('start_failed', `Cannot listen on ${host}:${port}: ${message}`, {
        hint: 'Choose another address with --host.',
      })
    }
  }
  throw new MuError('start_failed', `All ports from ${wanted} to ${last} are taken.`, {
    hint: 'Choose another with --port, or 0 for any.',
  })
}

/**
 * Listens on the socket, 0600. What stands in its place is removed first, so the caller
 * must hold the root's lock. Returns its undo.
 */
export async function listenOnSocket(http: HttpServer, path: string): Promise<() => Promise<void>> {
  rmSync(path, { force: true })
  const open = new Set<Socket>()
  const server = createServer({ allowHalfOpen: true }, handOver(http, open))
  await listening(server, { path })
  chmodSync(path, 0o600)
  return () => closeAll(server, open)
}

/** PEM files, as absolute paths. */
export interface Certificate {
  readonly cert: string
  readonly key: string
}

export interface TlsListener {
  listen(host: string, port: number): Promise<number>
  close(): Promise<void>
}

/** Speaks TLS 1.2 and later. Errors: `bad_config` when the files do not fit. */
export function tlsListener(http: HttpServer, { cert, key }: Certificate): TlsListener {
  const open = new Set<Socket>()
  const server = withCertificate(cert, key)
  server.on('secureConnection', handOver(http, open))
  // A client that breaks off in the handshake, or speaks no TLS: there is nobody to answer.
  server.on('tlsClientError', (_, socket) => socket.destroy())
  if (http.maxConnections !== undefined) server.maxConnections = http.maxConnections
  return {
    async listen(host, port) {
      await listening(server, { host, port })
      return (server.address() as { port: number }).port
    },
    close: () => closeAll(server, open),
  }
}

function withCertificate(cert: string, key: string) {
  try {
    return createTlsServer({ cert: readFileSync(cert), key: readFileSync(key), minVersion: 'TLSv1.2' })
  } catch (error) {
    throw new MuError('bad_config', `The certificate cannot be used: ${(error as Error).message}`, {
      hint: 'tls_cert and tls_key name a certificate and its private key, as PEM files.',
    })
  }
}

function handOver(http: HttpServer, open: Set<Socket>): (socket: Socket) => void {
  return (socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    http.emit('connection', socket)
  }
}

async function listening(server: Server, where: { path: string } | { host: string; port: number }) {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(where, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** Closing a Unix socket's server also removes its file. */
async function closeAll(server: Server, open: ReadonlySet<Socket>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  for (const socket of open) socket.destroySoon()
  await closed
}

const PORTS_TRIED = 100
