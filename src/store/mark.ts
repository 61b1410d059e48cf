/**
 * The mark: which rows a closed database holds, in a word.
 *
 * Who has kept something that was made of the rows knows by it whether they are still the same.
 * Commits make another mark, and so does whatever else touches the file or its log.
 */
import { statSync } from 'node:fs'
import type { Head } from './load.ts'

/** `stamp` as it was before the database was opened. */
export function markOf({ epoch, commits }: Pick<Head, 'epoch' | 'commits'>, stamp: string): string {
  return `${epoch}:${commits} ${stamp}`
}

/** Of a database that is not open. */
export function stampOf(file: string): string {
  return [file, `${file}.wal`]
    .map((path) => statSync(path, { throwIfNoEntry: false }))
    .map((found) => (found ? `${found.size}@${found.mtimeMs}` : 'none'))
    .join(' ')
}
