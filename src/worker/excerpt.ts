/**
 * Text as the graph knows it: read from the disk, and given only when the file is the one
 * that was indexed.
 */
import type { FileRecord } from '../graph/memory.ts'
import type { Disk } from '../watch/disk.ts'
import { readSource } from '../watch/read.ts'

/** Undefined when the file is not as it was indexed. */
export function readIndexed(
  disk: Disk,
  { path, hash }: FileRecord,
  maxBytes: number,
): readonly string[] | undefined {
  const read = readSource(disk, path, maxBytes)
  if (read.kind !== 'text' || read.hash !== hash) return undefined
  const lines = read.text.split('\n')
  // The end of the last line begins no other.
  if (lines.at(-1) === '') lines.pop()
  return lines
}

/** For one answer: each file is read once. */
export class Excerpts {
  readonly #disk: Disk
  readonly #maxBytes: number
  readonly #files = new Map<FileRecord, readonly string[] | undefined>()

  constructor(disk: Disk, maxBytes: number) {
    this.#disk = disk
    this.#maxBytes = maxBytes
  }

  /** 1-based, inclusive. Undefined when the file is not as it was indexed. */
  lines(record: FileRecord, from: number, to: number): readonly string[] | undefined {
    if (!this.#files.has(record)) this.#files.set(record, readIndexed(this.#disk, record, this.#maxBytes))
    return this.#files.get(record)?.slice(from - 1, to)
  }
}
