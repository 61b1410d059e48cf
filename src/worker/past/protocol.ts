/** What is said between the graph thread and the thread of a commit. */
import type { ErrorDetails } from '../../errors.ts'

export interface PastOptions {
  readonly root: string
  /** A hash. */
  readonly commit: string
  readonly watch: readonly string[]
  readonly maxFileBytes: number
  /** The database of this commit's graph. */
  readonly file: string
}

export type PastQuestion =
  | {
      readonly id: number
      readonly sql: string
      readonly params: readonly (string | number)[]
      readonly maxRows: number
      readonly timeoutMs: number
    }
  | { readonly cancel: number }
  /** Gives up what runs, closes the store, and then the thread ends by itself. */
  | { readonly close: true }

export type PastAnswer =
  | { readonly ready: true }
  | { readonly failed: Failure }
  | { readonly phase: string; readonly done: number; readonly total: number }
  | { readonly id: number; readonly rows: unknown[][]; readonly truncated: boolean }
  | { readonly id: number; readonly error: Failure }

type Failure = { readonly code: string; readonly message: string } & ErrorDetails
