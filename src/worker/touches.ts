/**
 * What a plan will change, as a touch. To be worked out before the plan is carried
 * out: afterwards nobody knows any more what was there.
 *
 * Cost  A look at every link of the files that are linked anew. What changes too much
 *       to be worth it touches everything.
 */
import type { Link } from '../graph/edges.ts'
import type { FileRecord, Graph } from '../graph/memory.ts'
import { EVERYTHING, type FileTouch, type LinkTouch, type LooseTouch, type Touch } from '../graph/touch.ts'
import type { Loose } from '../graph/unresolved.ts'
import { linkKey, looseKey } from './compare.ts'
import type { Plan } from './plan.ts'

export function touchOf(
  graph: Graph,
  { change, events, idOf }: Pick<Plan, 'change' | 'events' | 'idOf'>,
): Touch {
  if (events.length > MANY_EVENTS || change.files.length + change.removed.length > MANY_FILES)
    return EVERYTHING
  if (events.some(({ node: { id, name } }) => isRenamed(graph, id, name))) return EVERYTHING
  const links: LinkTouch[] = []
  const loose: LooseTouch[] = []
  const files: FileTouch[] = []
  const compareLinks = (
    { path, fileId }: FileRecord,
    fresh: { readonly edges: readonly Link[]; readonly unresolved: readonly Loose[] },
  ): void => {
    const old = Array.from(graph.edges.ofFile(fileId), (slot) => graph.edges.link(slot))
    for (const [how, { source, target, type, origin, relation }] of differences(old, fresh.edges, linkKey)) {
      const ends = { source: idOf(source), target: idOf(target) }
      links.push({ how, ...ends, type, origin, ...(relation && { relation }), file_path: path })
    }
    const unknown = graph.unresolved.ofFile(fileId)
    for (const [, { source, name, type }] of differences(unknown, fresh.unresolved, looseKey)) {
      loose.push({ source: idOf(source), name, type, file_path: path })
    }
  }
  for (const fileId of change.removed) {
    const record = graph.fileById(fileId)
    if (!record) continue
    files.push({ how: 'removed', path: record.path })
    compareLinks(record, NO_LINKS)
  }
  for (const { record, links: fresh } of change.files) {
    const old = graph.file(record.path)
    // The language of a file is a column of all its nodes.
    if (old && old.language !== record.language) return EVERYTHING
    if (!old) files.push({ how: 'added', path: record.path })
    else if (!looksAlike(old, record)) files.push({ how: 'modified', path: record.path })
    if (fresh) compareLinks(record, fresh)
  }
  return { whole: false, nodes: events, links, loose, files }
}

/** An id may stay while the name in it is cut otherwise: `'a.b'` of an object, `b` of `a`. */
function isRenamed({ nodes }: Graph, id: string, name: string): boolean {
  const nid = nodes.nid(id)
  return nid !== undefined && nodes.name(nid) !== name
}

/** The first of a key, as everywhere: a file has each row once. */
function* differences<T extends { readonly sites: Link['sites'] }>(
  before: Iterable<T>,
  after: Iterable<T>,
  keyOf: (row: T) => string,
): Generator<['row' | 'sites', T]> {
  const old = new Map<string, T>()
  for (const row of before) old.set(keyOf(row), row)
  for (const row of after) {
    const key = keyOf(row)
    const was = old.get(key)
    old.delete(key)
    if (!was) yield ['row', row]
    else if (String(was.sites) !== String(row.sites)) yield ['sites', row]
  }
  for (const row of old.values()) yield ['row', row]
}

function looksAlike(a: FileRecord, b: FileRecord): boolean {
  return a.hash === b.hash && a.size === b.size && a.problems === b.problems && a.skipped === b.skipped
}

const NO_LINKS = { edges: [], unresolved: [] }
const MANY_EVENTS = 2000
const MANY_FILES = 500
