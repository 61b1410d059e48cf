/** A statement's answer as a client gets it: the document that is written, read. */
import { written } from '../../src/muql/format.ts'
import { runQuery } from '../../src/muql/run.ts'
import type { Sources } from '../../src/muql/sources.ts'
import type { QueryRequest } from '../../src/worker/protocol.ts'

export interface QueryResult {
  readonly columns: readonly string[]
  readonly rows: readonly unknown[]
  readonly total: number
  readonly truncated: boolean
  readonly completeness?: string
}

export async function answerOf(query: QueryRequest, sources: Sources): Promise<QueryResult> {
  const answer = await runQuery(query, sources)
  const { format = 'json', rows } = query
  let text = ''
  for await (const part of written(answer, { format, rows, seq: 1, started: performance.now() })) text += part
  return JSON.parse(text)
}

/** Without a repository there are no commits. */
export const NO_PAST: Sources['past'] = {
  // biome-ignore lint/correctness/useYield: it gives nothing
  async *select() {
    throw new Error('no commit is asked for here')
  },
}
