/**
 * A filter: which events of a delta a subscription wants.
 *
 * All conditions given must hold; one that is absent holds always, an empty list
 * never. A node that only moved is left out unless `positions` is asked for. An
 * edge is wanted when `edges` is asked for and either of its ends would be: the
 * reader of a file cares for what comes in as for what goes out. With `neighbors`,
 * `nodes` stands for everything within so many edges of them; what that is for each
 * delta is told by the graph thread and comes in as `near`.
 *
 * `key` is the same for equal filters however they were written, so that a delta
 * is rendered once for all clients with the same wish.
 */
import { type ErrorCode, MuError } from '../../errors.ts'
import { globTest } from '../../glob.ts'
import { type Area, areaKey } from '../../graph/around.ts'
import type { EdgeEvent, NodeEvent } from '../../graph/delta.ts'
import { typeOfId } from '../../graph/ids.ts'
import type { Subscribe } from '../schemas/messages.ts'

export type Wish = Partial<
  Pick<Subscribe, 'paths' | 'types' | 'nodes' | 'neighbors' | 'events' | 'edges' | 'positions'>
>

/** The ids of a delta that are in the filter's area. */
export type NearIds = ReadonlySet<string> | undefined

export interface Filter {
  readonly key: string
  readonly edges: boolean
  /** Where it listens, when that depends on the graph. */
  readonly area?: Area & { readonly key: string }
  wantsNode(event: NodeEvent, near?: NearIds): boolean
  /** `paths` are those of the delta: the likely homes of the ends. */
  wantsEdge(event: EdgeEvent, paths: readonly string[], near?: NearIds): boolean
}

/** Throws `code` when the wish contradicts itself. */
export function compileFilter(wish: Wish, code: ErrorCode = 'bad_message'): Filter {
  const area = areaOf(wish, code)
  const inPaths = globsOf(wish, code)
  const types = wish.types && new Set<string>(wish.types)
  const nodes = wish.nodes && new Set(wish.nodes)
  const events = wish.events && new Set<string>(wish.events)
  const isEmpty = wish.paths?.length === 0

  const wants = (
    id: string,
    type: string | undefined,
    path: () => string | undefined,
    near: NearIds,
  ): boolean => {
    const named = area ? (near ?? NOBODY) : nodes
    if (isEmpty || (named && !named.has(id)) || (types && !types.has(type ?? ''))) return false
    if (!inPaths) return true
    const file = path()
    return file !== undefined && inPaths(file)
  }

  return {
    key: keyOf(wish),
    edges: wish.edges === true,
    ...(area && { area: { ...area, key: areaKey(area) } }),
    wantsNode(event, near) {
      if (events && !events.has(event.event_type)) return false
      if (!wish.positions && onlyMoved(event)) return false
      return wants(event.node.id, event.node.type, () => event.node.file_path, near)
    },
    wantsEdge({ event_type, edge }, paths, near) {
      if (!wish.edges || (events && !events.has(event_type))) return false
      return [edge.source, edge.target].some((id) => wants(id, typeOfId(id), () => pathOf(id, paths), near))
    },
  }
}

const NOBODY: ReadonlySet<string> = new Set()

/** What a client gets that has asked for nothing in particular. */
export const EVERY_NODE: Filter = compileFilter({})

function areaOf({ nodes, neighbors }: Wish, code: ErrorCode): Area | undefined {
  if (neighbors === undefined) return undefined
  if (!nodes) {
    throw new MuError(code, 'There are neighbors, but no nodes that they are neighbors of.', {
      hint: 'Name the nodes in "nodes".',
    })
  }
  return neighbors > 0 ? { nodes, depth: neighbors } : undefined
}

/** Undefined when any path will do. */
function globsOf({ paths }: Wish, code: ErrorCode): ((path: string) => boolean) | undefined {
  if (paths?.includes('')) {
    throw new MuError(code, 'A glob of "paths" is empty.', { hint: 'All files are "**".' })
  }
  return paths && globTest(paths, code)
}

function onlyMoved(event: NodeEvent): boolean {
  return event.event_type === 'modified' && event.changes.every((change) => change === 'position')
}

/**
 * The file an id names. A path may hold colons, so a file that is known to be in
 * the delta is tried first; else the path ends at the last colon.
 */
function pathOf(id: string, paths: readonly string[]): string | undefined {
  const colon = id.indexOf(':')
  const prefix = id.slice(0, colon)
  const rest = id.slice(colon + 1)
  if (prefix === 'mod') return rest
  if (prefix !== 'cls' && prefix !== 'fn') return undefined
  const known = paths.find((path) => rest.startsWith(`${path}:`))
  return known ?? rest.slice(0, rest.lastIndexOf(':'))
}

function keyOf(wish: Wish): string {
  const sorted = (list: readonly string[] | undefined) => list && [...new Set(list)].sort()
  return JSON.stringify([
    sorted(wish.paths) ?? null,
    sorted(wish.types) ?? null,
    sorted(wish.nodes) ?? null,
    wish.neighbors ?? 0,
    sorted(wish.events) ?? null,
    wish.edges === true,
    wish.positions === true,
  ])
}
