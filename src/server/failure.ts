/**
 * From whatever was thrown to the one shape of error answers.
 *
 * An `MuError` says itself what the client should know. Fastify's own errors are
 * translated to the catalogue. Anything else is a defect of ours: it is logged,
 * and the client learns only that it happened.
 */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { type ErrorCode, MuError } from '../errors.ts'

export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const known = toMuError(error)
  if (known.status >= 500 && known.code !== 'not_ready' && known.code !== 'query_timeout') {
    request.log.error({ err: error, method: request.method, url: request.originalUrl }, 'request failed')
  }
  if (known.code === 'not_ready' || known.code.startsWith('too_many')) reply.header('retry-after', '1')
  reply
    .code(known.status)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(known))
}

/** For bytes that are no HTTP: answered on the bare socket, which then closes. */
export function rawAnswer(code: string | undefined): string {
  const [reason, error] =
    code === 'ERR_HTTP_REQUEST_TIMEOUT'
      ? ['Request Timeout', new MuError('timeout', 'The request did not arrive in time.')]
      : code === 'HPE_HEADER_OVERFLOW'
        ? ['Payload Too Large', new MuError('too_large', 'The address and headers are too long.')]
        : ['Bad Request', new MuError('bad_request', 'This is not an HTTP request.')]
  const body = JSON.stringify(error)
  return [
    `HTTP/1.1 ${error.status} ${reason}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
    '',
    body,
  ].join('\r\n')
}

function toMuError(error: unknown): MuError {
  if (error instanceof MuError) return error
  if (!(error instanceof Error)) return new MuError('internal')
  const { code, statusCode, message } = error as FastifyError
  const known = FASTIFY[code]
  if (known) return new MuError(known[0], known[1], known[2] === undefined ? {} : { hint: known[2] })
  return statusCode !== undefined && statusCode >= 400 && statusCode < 500
    ? new MuError('bad_request', message)
    : new MuError('internal')
}

const FASTIFY: Readonly<Record<string, readonly [ErrorCode, sentence: string, hint?: string]>> = {
  FST_ERR_BAD_URL: ['bad_request', 'The address is not valid percent-encoding.', 'Write % itself as %25.'],
  FST_ERR_CTP_BODY_TOO_LARGE: ['too_large', 'The body is too large.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['bad_request', 'The body is empty, but its type is application/json.'],
  FST_ERR_CTP_INVALID_JSON_BODY: ['bad_request', 'The body is not valid JSON.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['bad_request', 'Content-Length does not fit the body.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    'unsupported_media_type',
    'The body is of a type that is not read here.',
    'Send JSON, with "Content-Type: application/json".',
  ],
}
