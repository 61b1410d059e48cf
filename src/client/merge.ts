/**
 * Several streams as one: what comes, with the name of the stream it comes from.
 *
 * Nothing is asked of a stream before its last item was taken. It ends when all have; one
 * that fails, or leaving the loop, ends all of them.
 */
import type { Stream } from './talk.ts'

type Item<T> = { [K in keyof T]: T[K] extends Stream<infer I> ? readonly [name: K, item: I] : never }[keyof T]

export async function* merge<T extends Readonly<Record<string, Stream<unknown>>>>(
  streams: T,
): Stream<Item<T>> {
  const next = async (name: string) => ({ name, result: await streams[name]!.next() })
  const waiting = new Map(Object.keys(streams).map((name) => [name, next(name)]))
  try {
    while (waiting.size > 0) {
      const { name, result } = await Promise.race(waiting.values())
      // Behind the others, so that one that never rests does not keep them from being heard.
      waiting.delete(name)
      if (result.done) continue
      yield [name, result.value] as unknown as Item<T>
      waiting.set(name, next(name))
    }
  } finally {
    for (const promise of waiting.values()) promise.catch(() => undefined)
    for (const stream of Object.values(streams)) stream.return().catch(() => undefined)
  }
}
