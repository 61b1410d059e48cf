/**
 * `query`: one MUQL statement, run on the database.
 *
 * `seq` is that of the graph when the query began. A commit that falls into the
 * same moment may show already; so the answer is at least as new as it says, and
 * whoever goes on from `seq` misses nothing.
 */
import { MuError } from '../../errors.ts'
import { runQuery } from '../../muql/run.ts'
import { answer, type Handler } from '../room.ts'

export const query: Handler<'query'> = async ({ engine }, request) => {
  const { store } = engine
  if (!store || engine.indexing) throw new MuError('not_ready')
  const { seq } = engine.graph
  const result = await runQuery(request, (sql, params, limits) => store.select(sql, params, limits))
  return answer(JSON.stringify({ ...result, seq }), seq)
}
