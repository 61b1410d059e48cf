/**
 * `query`: one MUQL statement, run on the database, on the graph in memory, or by git.
 *
 * `seq` is that of the graph when the query began. A commit that falls into the
 * same moment may show already; so the answer is at least as new as it says, and
 * whoever goes on from `seq` misses nothing.
 */
import { MuError } from '../../errors.ts'
import { written } from '../../muql/format.ts'
import { runQuery } from '../../muql/run.ts'
import { walkOn } from '../ask/walk.ts'
import { Chunks } from '../chunks.ts'
import type { Handler } from '../room.ts'

export const query: Handler<'query'> = async ({ engine, options, past }, request, client) => {
  const started = performance.now()
  const { store } = engine
  if (!store || engine.indexing) throw new MuError('not_ready')
  const { seq } = engine.graph
  const answer = await runQuery(
    { ...request, gone: client.gone },
    {
      select: (sql, params, limits) => store.stream(sql, params, limits),
      plan: (sql, params, timeoutMs) => store.plan(sql, params, timeoutMs),
      walk: walkOn(() => engine.graph, options.root),
      past,
    },
  )
  const out = new Chunks(client, seq)
  const { format = 'json', rows } = request
  for await (const text of written(answer, { format, rows, seq, started })) {
    await out.write(text)
    if (out.unwanted) throw new MuError('cancelled')
  }
  return { body: out.rest(), seq }
}
