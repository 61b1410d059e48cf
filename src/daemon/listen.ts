/**
 * Where the daemon listens: a TCP port for everybody whom the server lets in, and a Unix
 * socket for this user.
 *
 * Both lead to the same HTTP server: connections of the socket are handed to it as its
 * own, so routes, WebSockets and time limits are the same on both.
 */
import { chmodSync, rmSync } from 'node:fs'
import type { Server as HttpServer } from 'node:http'
import { createServer, type Server, type Socket } from 'node:net'
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
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    http.emit('connection', socket)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, () => {
      server.off('error', reject)
      resolve()
    })
  })
  chmodSync(path, 0o600)
  return () => closeSocket(server, open)
}

/** Closing the server also removes the socket's file. */
async function closeSocket(server: Server, open: ReadonlySet<Socket>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  for (const socket of open) socket.destroySoon()
  await closed
}

const PORTS_TRIED = 100
