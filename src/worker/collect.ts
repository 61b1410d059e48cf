/**
 * Collects, now, what a thread no longer needs.
 *
 * V8 collects when objects are made: a thread that has just done much and then rests keeps what
 * it threw away, for days. So who knows that much work is over says so.
 *
 * Cost    The thread stands still: 40 to 80 ms with 50 MB of objects in use.
 * Limits  Only the heap of the thread that calls. Node hands V8's own `gc` to whoever asks for it by
 *         a flag; on a Node that does not, nothing is collected.
 */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

export function collect(): void {
  setFlagsFromString('--expose-gc')
  const gc: unknown = runInNewContext('globalThis.gc')
  setFlagsFromString('--no-expose-gc')
  if (typeof gc === 'function') gc()
}
