/** `watch` and `unwatch`: standing queries, kept by `worker/standing.ts`. */
import { MuError } from '../../errors.ts'
import { parse } from '../../muql/parse.ts'
import { print } from '../../muql/print.ts'
import { type Followed, readsOf } from '../../muql/reads.ts'
import type { Statement } from '../../muql/statement.ts'
import type { Handler } from '../room.ts'

/** What it answers comes as notices; here it is only said that they will. Errors: `bad_muql`, `cannot_watch`, `too_many_subscriptions`. */
export const watch: Handler<'watch'> = async ({ standing, engine }, { ticket, muql, params, rows }) => {
  if (!engine.store || engine.indexing) throw new MuError('not_ready')
  const statement = followed(parse(muql))
  const values = Object.entries(params ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
  const key = JSON.stringify([print(statement), values, rows])
  const reads = readsOf(statement, params ?? {})
  standing.watch(ticket, { key, muql, form: rows, reads, ...(params && { params }) })
  return {}
}

export const unwatch: Handler<'unwatch'> = async ({ standing }, { tickets }) => {
  standing.unwatch(tickets)
  return {}
}

function followed(statement: Statement): Followed {
  switch (statement.kind) {
    case 'history':
    case 'blame':
      throw refused('What git says', 'It does not follow from the graph; ask for it with a query.')
    case 'describe':
      throw refused('DESCRIBE', 'It never changes; ask for it with a query.')
    case 'explain':
      throw refused('EXPLAIN', 'Watch the statement without EXPLAIN.')
    case 'select':
      if (statement.past) throw refused('A past graph', 'It never changes; ask for it with a query.')
      return statement
    default:
      return statement
  }
}

function refused(what: string, hint: string): MuError {
  return new MuError('cannot_watch', `${what} cannot be watched.`, { hint })
}
