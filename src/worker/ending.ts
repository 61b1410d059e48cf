/**
 * How a thread ends that has DuckDB in it: by itself, when nothing is left for it to do.
 *
 * Promise    The process survives the end of the thread, whatever DuckDB is doing.
 * Mechanism  A thread that is ended while DuckDB works, by `terminate`, by the end of the process
 *            or by an exception that nobody catches, has the result delivered into a thread that
 *            runs no JavaScript any more; the bindings throw, and the process aborts. Work under
 *            way keeps a thread's loop alive, so one that closes its port and its store, and is
 *            left alone, ends when the last work is done.
 * Limits     A loop in JavaScript that never ends has a thread that never ends.
 */

/** `close` tells of the defect, stops what would go on by itself, and closes port and store. */
export function endOnDefect(close: (error: unknown) => Promise<unknown>): void {
  let isEnding = false
  process.on('uncaughtException', (error) => {
    if (isEnding) return
    isEnding = true
    close(error).catch(() => {})
  })
}
