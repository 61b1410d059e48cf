/** Words of the graph as people write them: in any case, several by comma. */
import { MuError } from '../errors.ts'
import { nearest } from '../nearest.ts'

/** Throws `bad_request` with near words when one is not among `known`. */
export function readWords<W extends string>(
  field: string,
  given: string | readonly string[] | undefined,
  known: readonly W[],
): W[] {
  const words = [given ?? []].flat().flatMap((text) => text.split(','))
  return words.map((word) => {
    const found = known.find((one) => one === word.trim().toUpperCase())
    if (found !== undefined) return found
    const suggestions = nearest(word, known)
    throw new MuError('bad_request', `${JSON.stringify(word)} is no ${field}.`, {
      hint: `Known are: ${known.join(', ')}.`,
      ...(suggestions.length > 0 && { suggestions }),
    })
  })
}

export const DIRECTIONS = { both: 'both', in: 'in', out: 'out', incoming: 'in', outgoing: 'out' } as const

/** At most one word. */
export function readWord<W extends string>(
  field: string,
  given: string | undefined,
  known: readonly W[],
): W | undefined {
  const words = readWords(field, given, known)
  if (words.length > 1) throw new MuError('bad_request', `Only one ${field} can be asked for at a time.`)
  return words[0]
}
