/**
 * `query`: one MUQL statement, run on the database, on the graph in memory, or by git.
 *
 * `seq` is that of the graph when the query began. A commit that falls into the
 * same moment may show already; so the answer is at least as new as it says, and
 * whoever goes on from `seq` misses nothing.
 */
import { MuError } from '../../errors.ts'
import { written } from '../../muql/format.ts'
import { type Answer, type Asked, runQuery } from '../../muql/run.ts'
import { walkOn } from '../ask/walk.ts'
import { Chunks } from '../chunks.ts'
import type { Handler, Room } from '../room.ts'

export const query: Handler<'query'> = async (room, request, client) => {
  const started = performance.now()
  const { seq } = room.engine.graph
  const answer = await evaluate(room, { ...request, gone: client.gone })
  const out = new Chunks(client, seq)
  const { format = 'json', rows } = request
  for await (const text of written(answer, { format, rows, seq, started })) {
    await out.write(text)
    if (out.unwanted) throw new MuError('cancelled')
  }
  return { body: out.rest(), seq }
}

/** Errors: `not_ready`; what `runQuery` throws. */
export async function evaluate(
  { engine, options, past }: Pick<Room, 'engine' | 'options' | 'past'>,
  asked: Asked,
): Promise<Answer> {
  const { store } = engine
  if (!store || engine.indexing) throw new MuError('not_ready')
  return runQuery(asked, {
    select: (sql, params, limits) => store.stream(sql, params, limits),
    plan: (sql, params, timeoutMs) => store.plan(sql, params, timeoutMs),
    walk: walkOn(() => engine.graph, options.root),
    past,
  })
}
