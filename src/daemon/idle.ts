/**
 * Says when nobody has needed the daemon for a while, so that it may end by itself.
 *
 * Needed is: a request under way, or a connection that was upgraded (`/live`). A request that
 * only looks whether the daemon is well (health checks, metrics, `mu ping`) keeps nobody up.
 * Saves do not count: they are read again at the next start.
 *
 * Cost  Two counters and one timer; nothing while it is busy.
 */
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

/** Calls back, once, when `afterMs` have passed without need. Returns its undo. */
export function whenIdle(server: Server, afterMs: number, onIdle: () => void): () => void {
  let busy = 0
  let timer = setTimeout(onIdle, afterMs)
  const begin = () => {
    busy += 1
    clearTimeout(timer)
  }
  const end = () => {
    busy -= 1
    if (busy === 0) timer = setTimeout(onIdle, afterMs)
  }
  const onRequest = ({ url = '' }: IncomingMessage, answer: ServerResponse) => {
    if (LOOKS.test(url)) return
    begin()
    answer.once('close', end)
  }
  const onUpgrade = (_: IncomingMessage, socket: Duplex) => {
    begin()
    socket.once('close', end)
  }
  server.on('request', onRequest)
  server.on('upgrade', onUpgrade)
  return () => {
    clearTimeout(timer)
    server.off('request', onRequest)
    server.off('upgrade', onUpgrade)
    // What is still under way ends later, and must not start the timer again.
    busy = Number.POSITIVE_INFINITY
  }
}

const LOOKS = /^\/(health|metrics|daemon)\b/
