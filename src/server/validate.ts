/**
 * Validation: what a client sent against a TypeBox schema, and in one sentence
 * what is wrong with it.
 *
 * Bodies and messages are taken as they are: `"5"` is no number. Queries are text
 * by nature and are converted first. Unknown fields are refused, with the nearest
 * known name, for a misspelt filter that is silently ignored is a wrong answer.
 */
import type { FastifySchemaCompiler } from 'fastify'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import type { TLocalizedValidationError } from 'typebox/error'
import { type ErrorCode, MuError } from '../errors.ts'
import { nearest } from '../nearest.ts'

/** A function that says what is wrong with a value, or undefined when nothing is. */
export type Check = (value: unknown) => MuError | undefined

export function checkOf(schema: TSchema, code: ErrorCode, what: string): Check {
  // When it is first needed: a daemon that starts compiles for nobody.
  let compiled: ReturnType<typeof Compile> | undefined
  const known = Object.keys((schema as { properties?: object }).properties ?? {})
  return (value) => {
    compiled ??= Compile(schema)
    return compiled.Check(value) ? undefined : complaint(compiled.Errors(value), code, what, known, value)
  }
}

/** Fastify's hook for it. */
export const compileValidator: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const check = checkOf(schema, 'bad_request', httpPart === 'querystring' ? 'query field' : 'field')
  const read = httpPart === 'body' ? undefined : readerOf(schema)
  return (value: unknown) => {
    const given = read ? read(value as Record<string, unknown>) : value
    const error = check(given)
    return error ? { error } : { value: given }
  }
}

function complaint(
  errors: readonly TLocalizedValidationError[],
  code: ErrorCode,
  what: string,
  known: readonly string[],
  value: unknown,
): MuError {
  for (const error of errors) {
    if (error.keyword !== 'additionalProperties') continue
    const unknown = error.params.additionalProperties[0] ?? ''
    const suggestions = nearest(unknown, known)
    return new MuError(code, `The ${what} ${JSON.stringify(unknown)} is not known.`, {
      hint: known.length > 0 ? `Known are: ${known.join(', ')}.` : 'None is known here.',
      ...(suggestions.length > 0 && { suggestions }),
    })
  }
  for (const error of errors) {
    if (error.keyword !== 'required') continue
    return new MuError(code, `The ${what} ${JSON.stringify(error.params.requiredProperties[0])} is missing.`)
  }
  for (const error of errors) {
    if (error.keyword !== 'enum') continue
    const allowed = error.params.allowedValues.map(String)
    const given = at(value, error.instancePath)
    const suggestions = typeof given === 'string' ? nearest(given, allowed) : []
    return new MuError(code, `The ${what} "${name(error)}" must be one of ${allowed.join(', ')}.`, {
      ...(suggestions.length > 0 && { suggestions }),
    })
  }
  const [error] = errors
  if (!error) return new MuError(code)
  const place = error.instancePath === '' ? 'What was sent' : `The ${what} "${name(error)}"`
  return new MuError(code, `${place} ${wants(error, errors)}.`)
}

/** "must be an integer"; for a union all that it may be. */
function wants(first: TLocalizedValidationError, errors: readonly TLocalizedValidationError[]): string {
  const types = errors.flatMap((error) =>
    error.keyword === 'type' && error.instancePath === first.instancePath ? [error.params.type].flat() : [],
  )
  return types.length > 0 ? `must be ${types.map((type) => NOUNS[type] ?? type).join(' or ')}` : first.message
}

/** A query's numbers and booleans, read strictly: what is not plainly one stays text, and is then refused. */
function readerOf(schema: TSchema): (query: Record<string, unknown>) => Record<string, unknown> {
  const { properties = {} } = schema as { properties?: Record<string, { type?: string }> }
  const typed = Object.entries(properties).flatMap(([key, { type }]) =>
    type === 'integer' || type === 'boolean' ? [[key, type] as const] : [],
  )
  return (query) => {
    // Fastify made it for this request, so it is ours to change.
    for (const [key, type] of typed) {
      const given = query[key]
      if (type === 'integer' && typeof given === 'string' && INTEGER.test(given)) query[key] = Number(given)
      else if (type === 'boolean' && (given === 'true' || given === 'false')) query[key] = given === 'true'
    }
    return query
  }
}

function name({ instancePath }: TLocalizedValidationError): string {
  return instancePath.slice(1).replaceAll('/', '.')
}

function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value)
}

const NOUNS: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  object: 'a JSON object',
  string: 'a string',
}

/** At most 15 digits: every such number is exact. */
const INTEGER = /^-?\d{1,15}$/
