/**
 * `query`: one MUQL statement, run on the database, on the graph in memory, or by git.
 *
 * `seq` is that of the graph when the query began. A commit that falls into the
 * same moment may show already; so the answer is at least as new as it says, and
 * whoever goes on from `seq` misses nothing.
 */
import { MuError } from '../../errors.ts'
import { formatted } from '../../muql/format.ts'
import { runQuery } from '../../muql/run.ts'
import { gitHistory } from '../ask/history.ts'
import { graphSource } from '../ask/source.ts'
import { answer, type Handler } from '../room.ts'

export const query: Handler<'query'> = async ({ engine, options }, request) => {
  const { store, graph } = engine
  if (!store || engine.indexing) throw new MuError('not_ready')
  const { seq } = graph
  const result = await runQuery(request, {
    select: (sql, params, limits) => store.select(sql, params, limits),
    plan: (sql, params, timeoutMs) => store.plan(sql, params, timeoutMs),
    graph: graphSource(graph, options.root),
    history: gitHistory(graph, options.root),
  })
  return answer(formatted(result, seq, request.format), seq)
}
