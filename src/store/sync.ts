/** What was written to a file, or renamed in a folder, survives the machine. */
import { closeSync, fsyncSync, openSync } from 'node:fs'

export function sync(path: string): void {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
