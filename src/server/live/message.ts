/** From the bytes a `/live` client sent to a message, or to an error that says what was wrong. */
import { MuError } from '../../errors.ts'
import { nearest } from '../../nearest.ts'
import { CLIENT_MESSAGES, type ClientMessage } from '../schemas/messages.ts'
import { type Check, checkOf } from '../validate.ts'

/** An object that may be a message; `data` is undefined for a binary one. Errors: `bad_message`. */
export function readObject(data: string | undefined): { readonly type?: unknown; readonly id?: unknown } {
  if (data === undefined) throw new MuError('bad_message', 'Messages are JSON text, not binary.')
  const value = parse(data)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new MuError('bad_message', 'The message is no JSON object.', { hint: EXAMPLE })
  }
  return value
}

/** What it says, if that is right. Errors: `bad_message`. */
export function messageIn(value: ReturnType<typeof readObject>): ClientMessage {
  const { type } = value
  const check = typeof type === 'string' ? CHECKS.get(type) : undefined
  if (!check) throw unknownType(type)
  const error = check(value)
  if (error) throw error
  return value as ClientMessage
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    throw new MuError('bad_message', 'The message is not valid JSON.', { hint: EXAMPLE })
  }
}

function unknownType(type: unknown): MuError {
  const types = [...CHECKS.keys()]
  const suggestions = typeof type === 'string' ? nearest(type, types) : []
  return new MuError(
    'bad_message',
    type === undefined
      ? 'The message has no type.'
      : `The message type ${JSON.stringify(type)} is not known.`,
    { hint: `Known are: ${types.join(', ')}.`, ...(suggestions.length > 0 && { suggestions }) },
  )
}

const CHECKS: ReadonlyMap<string, Check> = new Map(
  Object.entries(CLIENT_MESSAGES).map(([type, schema]) => [type, checkOf(schema, 'bad_message', 'field')]),
)

const EXAMPLE = 'For instance {"type":"subscribe","id":"a","paths":["src/**"]}.'
