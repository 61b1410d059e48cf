/**
 * Settling: a request about a node is run when the graph shows the node's file as it is on disk.
 *
 * The file is judged by size and modification time, as a scan would; one that differs goes
 * through the pipeline first. The node may be unknown, its file new or gone: then every path
 * that its id may hold is looked at.
 *
 * Limits  A writer that keeps size and time of a file is not seen here, only by its event.
 *         An id of more than `MOST` possible paths, or of no file at all (an external), is a
 *         matter of the whole tree: the answer says so.
 */
import { typeOfId } from '../../graph/ids.ts'
import type { Graph } from '../../graph/memory.ts'
import { relative } from '../../graph/refer.ts'
import { isPlain } from '../../watch/paths.ts'
import { differs } from '../../watch/scan.ts'
import { within } from '../../within.ts'
import type { Engine } from '../engine.ts'
import type { Settled, Settling } from '../protocol.ts'
import type { Room } from '../room.ts'

/** Undefined when something has to be waited for. */
export function settledNow({ engine, options }: Room, { id }: Settling): Settled | undefined {
  if (engine.indexing) return undefined
  const paths = pathsOf(engine.graph, relative(id, options.root))
  if (!paths) return 'whole'
  return staleOf(engine, paths).length === 0 ? 'fresh' : undefined
}

/** Waits for it, and never fails. */
export function settle(room: Room, { id, withinMs }: Settling): Promise<Settled> {
  const late = (): Settled => 'late'
  return within(settling(room, id), withinMs, late).catch(late)
}

async function settling({ engine, options }: Room, id: string): Promise<Settled> {
  await engine.opened()
  const paths = pathsOf(engine.graph, relative(id, options.root))
  if (!paths) return 'whole'
  const stale = staleOf(engine, paths)
  if (stale.length > 0) await engine.ask(stale)
  return 'fresh'
}

/** Those that differ from what is known, as far as size and time tell. */
function staleOf({ graph, disk }: Engine, paths: readonly string[]): readonly string[] {
  return paths.filter((path) => {
    const known = graph.file(path)
    const stat = disk.lstat(path)
    const isFile = typeof stat !== 'string' && stat.kind === 'file'
    return known ? !isFile || differs(known, stat) : isFile
  })
}

/** Undefined when no few files decide about the node. */
function pathsOf(graph: Graph, id: string): readonly string[] | undefined {
  const nid = graph.nodes.nid(id)
  if (nid !== undefined) {
    const file = graph.fileById(graph.nodes.file(nid))
    return file && [file.path]
  }
  const type = typeOfId(id)
  // Whatever the tree looks like, this is no id.
  if (type === undefined) return []
  if (type === 'EXTERNAL') return undefined
  const rest = id.slice(id.indexOf(':') + 1)
  const parts = type === 'MODULE' ? [rest] : rest.split(':')
  if (parts.length > MOST) return undefined
  const ends = type === 'MODULE' ? parts : parts.slice(1).map((_, i) => parts.slice(0, i + 1).join(':'))
  return ends.filter(isPlain)
}

/** A path may hold colons, but hardly so many. */
const MOST = 16
