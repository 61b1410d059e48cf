/**
 * Requests from the OpenAPI document: for each endpoint valid ones, ones whose values are
 * broken, and ones whose HTTP is. They are bytes, for most of what can be wrong with HTTP
 * no client library would send.
 */
import fc, { type Arbitrary } from 'fast-check'
import { broken, oddText, type Schema, valid, type Words } from './schema.ts'

export interface Operation {
  readonly method: string
  readonly path: string
  readonly parameters: readonly {
    readonly name: string
    readonly in: string
    readonly required?: boolean
    readonly schema: Schema
  }[]
  readonly body?: Schema
}

export interface Sent {
  readonly bytes: Buffer
  /** The sender hangs up without having sent all, so there need be no answer. */
  readonly isCut: boolean
  /** It said how long it is willing to wait. */
  readonly hasLimit: boolean
}

export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Documented>>>>
}

interface Documented {
  readonly parameters?: Operation['parameters']
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
}

export function operationsOf(document: OpenApi): readonly Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody }]) => {
      const body = requestBody?.content['application/json']?.schema
      return { method: method.toUpperCase(), path, parameters, ...(body && { body }) }
    }),
  )
}

/** Of each operation as many valid ones as broken ones. */
export function requestOf(operation: Operation, words: Words): Arbitrary<Sent> {
  const { method, path, parameters, body = {} } = operation
  const inPath = parameters.filter((one) => one.in === 'path')
  const inQuery = parameters.filter((one) => one.in === 'query')
  const good = fc
    .tuple(
      fc.tuple(...inPath.map(({ name, schema }) => valid(schema, words, name))),
      queryOf(inQuery, words),
      operation.body ? valid(body, words).map((value) => JSON.stringify(value)) : fc.constant(undefined),
    )
    .map(([ids, query, text]) => message(method, address(path, ids.map(encoded), query), text))
  const bad = fc
    .tuple(
      fc.oneof(
        fc.constant(method),
        fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'PROPFIND', 'TRACE'),
      ),
      fc.array(
        fc.oneof(
          oddText.map(encoded),
          fc.constantFrom('%', '%zz', '%ff%fe', '%00', '..', '.', '//', '%2F%2F', 'a'.repeat(9000)),
        ),
        { minLength: inPath.length, maxLength: inPath.length },
      ),
      oddQuery(inQuery.map(({ name }) => name)),
      fc.option(operation.body ? broken(body, words).map((value) => JSON.stringify(value)) : oddText, {
        nil: undefined,
      }),
      fc.constantFrom(...ODD_HEADERS),
      fc.constantFrom(...TYPES),
    )
    .map(([verb, ids, query, text, headers, type]) =>
      message(verb, address(path, ids, query), text, headers, type),
    )
  const cut = fc.tuple(fc.oneof(good, bad), fc.nat()).map(([{ bytes, hasLimit }, at]) => ({
    bytes: bytes.subarray(0, at % bytes.length),
    isCut: true,
    hasLimit,
  }))
  const garbled = fc.tuple(good, fc.nat(), fc.nat(255)).map(([{ bytes, hasLimit }, at, byte]) => {
    const copy = Buffer.from(bytes)
    copy[at % Math.min(copy.length, 200)] = byte
    // A length that is not that of the body leaves the server waiting for the rest.
    return { bytes: copy, isCut: true, hasLimit }
  })
  return fc.oneof(
    { weight: 8, arbitrary: good },
    { weight: 8, arbitrary: bad },
    { weight: 1, arbitrary: cut },
    { weight: 1, arbitrary: garbled },
  )
}

function queryOf(parameters: Operation['parameters'], words: Words): Arbitrary<string> {
  const fields = Object.fromEntries(parameters.map(({ name, schema }) => [name, valid(schema, words, name)]))
  const requiredKeys = parameters.filter(({ required }) => required).map(({ name }) => name)
  return fc.record(fields, { requiredKeys }).map((values) =>
    Object.entries(values)
      .flatMap(([name, value]) => [value].flat().map((one) => `${encoded(name)}=${encoded(String(one))}`))
      .join('&'),
  )
}

function oddQuery(names: readonly string[]): Arbitrary<string> {
  const name = fc.oneof(fc.constantFrom('x', '__proto__', 'Limit', '', ...names), oddText.map(encoded))
  const value = fc.oneof(
    oddText.map(encoded),
    fc.constantFrom(
      '',
      '%',
      '%zz',
      '%ff',
      '-1',
      '1e9',
      '0x10',
      '99999999999999999999',
      'NaN',
      'TRUE',
      'a,b,,',
      '1;2',
    ),
  )
  return fc
    .array(fc.tuple(name, value), { maxLength: 4 })
    .map((fields) => fields.map(([left, right]) => `${left}=${right}`).join('&'))
}

function address(path: string, ids: readonly string[], query: string): string {
  const left = [...ids]
  const filled = path.replace(/\{\w+\}/g, () => left.shift() ?? '')
  return query === '' ? filled : `${filled}?${query}`
}

function message(
  method: string,
  target: string,
  body: string | undefined,
  headers = '',
  type = TYPES[0],
): Sent {
  const bytes = body === undefined ? undefined : Buffer.from(body)
  const length =
    bytes && !/content-length|transfer-encoding/i.test(headers) ? `Content-Length: ${bytes.length}\r\n` : ''
  const host = /^host:/im.test(headers) ? '' : 'Host: localhost\r\n'
  const head = `${method} ${target} HTTP/1.1\r\n${host}Connection: close\r\n${bytes ? `${type}${length}` : ''}${headers}\r\n`
  return {
    bytes: Buffer.concat([Buffer.from(head, 'latin1'), bytes ?? Buffer.alloc(0)]),
    isCut: /content-length|transfer-encoding|expect/i.test(headers),
    hasLimit: /timeout_ms/.test(target + body),
  }
}

/** Lone surrogates cannot be percent-encoded. */
function encoded(text: unknown): string {
  return encodeURIComponent(String(text).replace(LONE_SURROGATE, '\ufffd'))
}

const LONE_SURROGATE = /\p{Surrogate}/gu

const TYPES = [
  'Content-Type: application/json\r\n',
  'Content-Type: application/json; charset=utf-16\r\n',
  'Content-Type: text/plain\r\n',
  'Content-Type: application/x-www-form-urlencoded\r\n',
  'Content-Type: multipart/form-data; boundary=x\r\n',
  'Content-Type: \r\n',
  'Content-Type: application/json, text/html\r\n',
  '',
]

const ODD_HEADERS = [
  '',
  '',
  '',
  '',
  'Host: evil.example\r\n',
  'Host: \r\n',
  'Host: localhost\r\nHost: localhost\r\n',
  'Host: localhost:99999999\r\n',
  'Origin: http://evil.example\r\n',
  'Origin: null\r\n',
  'Accept: text/event-stream\r\nLast-Event-ID: x:y:z\r\n',
  'Accept: text/event-stream\r\nLast-Event-ID: 99999999999999999999\r\n',
  'Content-Length: 0\r\n',
  'Content-Length: -1\r\n',
  'Content-Length: 99999999999\r\n',
  'Content-Length: 1\r\nContent-Length: 2\r\n',
  'Transfer-Encoding: chunked\r\n',
  'Transfer-Encoding: chunked\r\nContent-Length: 3\r\n',
  'Transfer-Encoding: gzip\r\n',
  'Expect: 100-continue\r\n',
  'Expect: 200-ok\r\n',
  'Upgrade: websocket\r\n',
  'Upgrade: h2c\r\n',
  'Authorization: Bearer \r\n',
  'Cookie: a=b; a=b; __proto__=1\r\n',
  'X-Forwarded-For: 1.2.3.4\r\nX-HTTP-Method-Override: DELETE\r\n',
  `X-Long: ${'x'.repeat(20_000)}\r\n`,
  'x-many: 1\r\n'.repeat(300),
  'Bad Header: x\r\n',
  ': empty\r\n',
  'X-Fold: a\r\n b\r\n',
  'Accept-Encoding: gzip;q=-1, \xff\r\n',
  'Range: bytes=0-18446744073709551615\r\n',
  'If-None-Match: *\r\n',
]
