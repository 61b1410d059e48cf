/** What the two threads say to each other of standing queries; part of `protocol.ts`. */
import type { ErrorBody } from '../errors.ts'
import type { QueryRequest } from './protocol.ts'

/** A statement to be watched. `ticket` is the asker's own number for it, never used again for another. */
export interface WatchRequest extends Pick<QueryRequest, 'muql' | 'params' | 'rows'> {
  readonly ticket: number
}

/** For those who watch a statement. */
export type StandingNotice = { readonly event: 'standing'; readonly tickets: readonly number[] } & (
  | {
      readonly type: 'result' | 'result_delta'
      /** The message without its type and id, as the inside of a JSON object. */
      readonly rest: string
    }
  /** The statement is dropped. */
  | ({ readonly type: 'error' } & ErrorBody)
)
