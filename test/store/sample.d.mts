/** Types of `sample.mjs`, which is JavaScript so that the victim process can import it too. */
import type { Commit, WholeFileRows } from '../../src/store/rows.ts'

export const FILES: number
export function commitOf(seq: number, size?: number): Commit
export function fileOf(fileId: number, seq: number, size?: number): WholeFileRows
