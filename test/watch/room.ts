/** A real folder for one test, removed after it, and the few words the tests of this room share. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { settled } from '../../src/watch/read.ts'

/** Absolute, real path. `under` is made inside the new folder and is the root then. */
export function makeRoot(under = ''): string {
  const made = realpathSync(mkdtempSync(join(tmpdir(), 'mu-watch-')))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  mkdirSync(join(made, under), { recursive: true })
  return join(made, under)
}

export function write(root: string, path: string, text = ''): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

/** Waits until the clock has left the tick in which the file was changed last. */
export function settle(root: string, path: string): void {
  const { ctimeMs } = statSync(join(root, path))
  while (settled(ctimeMs, Date.now()) !== ctimeMs) Atomics.wait(SLEEPER, 0, 0, 2)
}

export function supported(path: string): boolean {
  return /\.(ts|py)$|(^|\/)tsconfig\.json$/.test(path)
}

/** Waits for a condition; after five seconds the test fails with what is there instead. */
export async function until(holds: () => boolean, what: () => unknown = () => 'nothing more'): Promise<void> {
  const end = performance.now() + 5000
  while (!holds()) {
    if (performance.now() > end) throw new Error(`waited in vain; there is ${JSON.stringify(what())}`)
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

const SLEEPER = new Int32Array(new SharedArrayBuffer(4))
