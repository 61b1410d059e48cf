/**
 * The catalogue of errors a client can meet: code, HTTP status, sentence.
 *
 * A client's mistake, or a state it must know of, is an `MuError`; a plain
 * `Error` is a defect of ours and becomes `internal`. A code that has shipped
 * is never reused for something else.
 */

export const CATALOGUE = {
  bad_request: [400, 'The request is not valid.'],
  bad_muql: [400, 'The statement is not valid MUQL.'],
  bad_message: [400, 'The message is not valid.'],
  cannot_watch: [400, 'The statement cannot be watched.'],
  bad_root: [400, 'The root folder cannot be used.'],
  bad_config: [400, 'The configuration is not valid.'],
  unauthorized: [401, 'A token is required.'],
  forbidden_host: [403, 'The Host header is not on the allow-list.'],
  forbidden_origin: [403, 'The Origin header is not on the allow-list.'],
  not_found: [404, 'There is nothing at this address.'],
  node_not_found: [404, 'There is no such node.'],
  no_source: [404, 'The node has no source here.'],
  no_history: [404, 'There is no git history here.'],
  not_running: [404, 'No daemon is running for this root.'],
  method_not_allowed: [405, 'This address does not answer that method.'],
  timeout: [408, 'The request took too long.'],
  ambiguous_node: [409, 'The name fits several nodes.'],
  already_running: [409, 'A daemon is already running for this root.'],
  wrong_root: [409, 'The daemon serves another root.'],
  wrong_version: [409, 'The daemon is of another version of mu.'],
  too_large: [413, 'The request is too large.'],
  message_too_large: [413, 'The message is too large.'],
  unsupported_media_type: [415, 'The body is of a type that is not read here.'],
  upgrade_required: [426, 'This address speaks WebSocket.'],
  too_many: [429, 'Too many at once.'],
  cancelled: [499, 'Whoever asked went away.'],
  too_many_clients: [429, 'Too many clients listen.'],
  too_many_subscriptions: [429, 'Too many subscriptions.'],
  too_many_messages: [429, 'Messages come too fast.'],
  internal: [500, 'mu failed; the log says more.'],
  start_failed: [500, 'The daemon did not start.'],
  not_ready: [503, 'The graph is not ready yet.'],
  query_timeout: [504, 'The query was stopped at its time limit.'],
} as const satisfies Record<string, readonly [status: number, sentence: string]>

export type ErrorCode = keyof typeof CATALOGUE

export interface ErrorDetails {
  /** What to do next, one sentence. */
  readonly hint?: string
  /** Near names, or candidates of an ambiguous one. */
  readonly suggestions?: readonly string[]
  /** Position in a MUQL statement: 1-based line, 1-based column. */
  readonly line?: number
  readonly column?: number
  /** What a parser would have accepted there. */
  readonly expected?: readonly string[]
  /** Of the daemon's health, by name: `ok`, or what is wrong. */
  readonly checks?: Readonly<Record<string, string>>
}

export class MuError extends Error {
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, message?: string, details: ErrorDetails = {}) {
    super(message ?? CATALOGUE[code][1])
    this.name = 'MuError'
    this.code = code
    this.details = details
  }

  get status(): number {
    return CATALOGUE[this.code][0]
  }

  /** The body of an error answer. */
  toJSON(): ErrorBody {
    return { error: { code: this.code, message: this.message, ...this.details } }
  }
}

/** An error as JSON. */
export interface ErrorBody {
  readonly error: { readonly code: string; readonly message: string } & ErrorDetails
}

/** Rebuilds an error that crossed a thread or a socket as JSON. */
export function fromJSON(body: ErrorBody): MuError {
  const { code, message, ...details } = body.error
  return new MuError(code in CATALOGUE ? (code as ErrorCode) : 'internal', message, details)
}
