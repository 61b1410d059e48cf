/** When two meanings are one: by what they denote, and by the type arguments that they were reached through. */
import { type Arguments, isSamePlace, type Meaning } from './meaning.ts'

/** Whether two meanings are one thing, whatever they were reached through. */
export function same(a: Meaning, b: Meaning): boolean {
  if (a.kind !== b.kind || a.said?.index !== b.said?.index) return false
  if ('index' in a && 'index' in b) return isSamePlace(a, b) && variantOf(a) === variantOf(b)
  if ('expression' in a && 'expression' in b) return a.unit === b.unit && a.expression === b.expression
  if ('element' in a && 'element' in b)
    return a.unit === b.unit && a.element === b.element && a.map?.pair === b.map?.pair && a.tuple === b.tuple
  if (a.kind === 'external' && b.kind === 'external') return a.name === b.name && a.inside === b.inside
  if ('pack' in a && 'pack' in b) return a.pack === b.pack && a.from?.key === b.from?.key
  if ('folder' in a && 'folder' in b) return a.folder === b.folder
  if (a.kind === 'module' && b.kind === 'module') return a.unit === b.unit
  if (a.kind === 'builtin' && b.kind === 'builtin') return a.name === b.name && a.text === b.text
  return a.kind === 'unknown'
}

/** Reached through the same type arguments. */
export function sameArguments(a: Meaning | undefined, b: Meaning | undefined): boolean {
  if (a === b || a === undefined || b === undefined) return a === b
  if (!same(a, b) || a.parameter?.at !== b.parameter?.at) return false
  if (a.lookup?.expression !== b.lookup?.expression || !sameOwner(a, b)) return false
  const [one, other] = [argumentsOf(a), argumentsOf(b)]
  const alike =
    one?.unit === other?.unit &&
    one?.types.join() === other?.types.join() &&
    sameTold(one?.told, other?.told) &&
    sameArguments(one?.held, other?.held) &&
    sameArguments(one?.seen, other?.seen)
  return alike && sameArguments(through(a), through(b))
}

function sameOwner({ parameter: one }: Meaning, { parameter: other }: Meaning): boolean {
  return one === undefined || other === undefined || isSamePlace(one, other)
}

function sameTold(a: Arguments['told'], b: Arguments['told']): boolean {
  if (a === b || a === undefined || b === undefined) return a === b
  return (
    a.size === b.size &&
    [...a].every(([at, all]) => {
      const others = b.get(at)
      return others?.length === all.length && all.every((one, index) => sameArguments(one, others[index]))
    })
  )
}

function argumentsOf(meaning: Meaning): Arguments | undefined {
  return meaning.kind === 'instance' || meaning.kind === 'definition' ? meaning.arguments : undefined
}

function through(meaning: Meaning): Meaning | undefined {
  if (meaning.kind === 'definition') return meaning.receiver
  return 'seen' in meaning ? meaning.seen : undefined
}

/** Nothing is known of its type arguments. */
export function bare(meaning: Meaning): Meaning {
  const { parameter: _, lookup: ___, ...rest } = meaning
  if (rest.kind === 'instance') return { ...rest, arguments: undefined }
  if (rest.kind === 'definition')
    return { ...rest, arguments: undefined, ...(rest.receiver ? { receiver: bare(rest.receiver) } : {}) }
  if ('seen' in rest) {
    const { seen: __, ...alone } = rest
    return alone as Meaning
  }
  return rest as Meaning
}

function variantOf(meaning: Meaning): string | undefined {
  return meaning.kind === 'definition' || meaning.kind === 'instance' ? meaning.variant : undefined
}
