/** An answer in pieces, as one stream again. Ending early ends the source. */
import type { Pieces } from './protocol.ts'

export async function* chunksOf({ first, rest }: Omit<Pieces, 'seq'>): AsyncGenerator<Uint8Array> {
  const chunks = rest?.[Symbol.asyncIterator]()
  try {
    yield first
    for (let next = await chunks?.next(); next && !next.done; next = await chunks?.next()) yield next.value
  } finally {
    await chunks?.return?.()
  }
}
