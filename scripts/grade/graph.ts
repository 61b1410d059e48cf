/** mu's word on the calls of a project: the `CALLS` edges of a daemon's export, site by site. */
import { startDaemon, stopDaemon } from '../bench/daemon.ts'
import { copyTree } from '../bench/sources.ts'
import type { Undo } from '../bench/undo.ts'

export interface Edge {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly origin: string
  readonly target: Definition
}

/** A node of the project that may be called. Lines are 1-based and inclusive. */
export interface Definition {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly file: string
  readonly first: number
  readonly last: number
}

/** Runs a daemon on a copy of `root`, for as long as the first index takes. Calls to externals are left out. */
export async function edgesOf(root: string, undo: Undo): Promise<readonly Edge[]> {
  const copy = await copyTree(root, undo)
  undo.add(() => stopDaemon(copy))
  const daemon = await startDaemon(copy, SETTINGS)
  const answer = await fetch(`${daemon.url}/export?format=json`, { headers: daemon.headers })
  if (!answer.ok) throw new Error(`the export was answered with ${answer.status}`)
  const exported = (await answer.json()) as Exported
  await stopDaemon(copy)
  return calls(exported)
}

function calls({ nodes, edges }: Exported): Edge[] {
  const definitions = new Map<string, Definition>()
  const files = new Map<string, string>()
  for (const { id, type, name, file_path, line_start, line_end } of nodes) {
    if (file_path === undefined) continue
    files.set(id, file_path)
    definitions.set(id, { id, type, name, file: file_path, first: line_start ?? 0, last: line_end ?? 0 })
  }
  return edges.flatMap(({ source, target, type, origin, sites }) => {
    const definition = definitions.get(target)
    const file = files.get(source)
    if (type !== 'CALLS' || definition === undefined || file === undefined) return []
    return sites.map(([line, column]) => ({ file, line, column, origin, target: definition }))
  })
}

interface Exported {
  readonly nodes: readonly {
    readonly id: string
    readonly type: string
    readonly name: string
    readonly file_path?: string
    readonly line_start?: number
    readonly line_end?: number
  }[]
  readonly edges: readonly {
    readonly source: string
    readonly target: string
    readonly type: string
    readonly origin: string
    readonly sites: readonly (readonly [line: number, column: number])[]
  }[]
}

const SETTINGS = { threads: 1, debounceMs: 20 }
