/** `status`: what the graph holds and how it fares. */
import { NODE_TYPES } from '../../graph/types.ts'
import type { GraphStatus } from '../protocol.ts'
import { CONFIG } from '../reading.ts'
import type { Handler } from '../room.ts'

export const status: Handler<'status'> = async ({ engine, finding }) => {
  const { graph, store, trouble } = engine
  const { languages, problems, files } = count(engine)
  const { heapUsed: heap, external } = process.memoryUsage()
  return {
    epoch: store?.epoch ?? '',
    seq: graph.seq,
    indexing: engine.indexing,
    stats: {
      nodes: graph.nodes.size,
      edges: graph.edges.size,
      unresolved: graph.unresolved.size,
      by_type: Object.fromEntries(NODE_TYPES.map((type) => [type, graph.nodes.count(type)])),
      search_bytes: finding.bytes,
    },
    files,
    languages,
    pending: engine.pending,
    problems,
    ...(trouble === undefined ? {} : { trouble }),
    updates: engine.updates,
    memory: { heap, external },
  }
}

function count({ graph, unreadable }: Parameters<Handler<'status'>>[0]['engine']) {
  const languages = new Map<string, number>()
  const syntax: string[] = []
  const skipped = unreadable.map((path) => ({ path: `${path}/`, reason: 'unreadable' }))
  let files = 0
  for (const { path, language, skipped: reason, problems } of graph.files.values()) {
    if (reason !== undefined) skipped.push({ path, reason })
    else if (problems > 0) syntax.push(path)
    if (reason !== undefined || language === CONFIG) continue
    files++
    languages.set(language, (languages.get(language) ?? 0) + 1)
  }
  const problems: GraphStatus['problems'] = {
    syntax: syntax.sort().slice(0, NAMED),
    syntax_count: syntax.length,
    skipped: skipped.sort((a, b) => (a.path < b.path ? -1 : 1)).slice(0, NAMED),
    skipped_count: skipped.length,
  }
  return { languages: Object.fromEntries([...languages].sort()), problems, files }
}

const NAMED = 100
