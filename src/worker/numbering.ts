/**
 * From ids to the graph's numbers: links as linking gives them, in the rows that
 * memory and store keep.
 *
 * An external comes into being when an edge first names it. An edge to anything
 * else that is not in the graph is a defect of ours: it is left out and told.
 */
import type { Link } from '../graph/edges.ts'
import { typeOfId } from '../graph/ids.ts'
import type { Nodes } from '../graph/nodes.ts'
import type { Loose } from '../graph/unresolved.ts'
import type { FileLinks } from '../link/links.ts'

export interface NumberedLinks {
  readonly edges: readonly Link[]
  readonly unresolved: readonly Loose[]
}

export class Numbering {
  readonly #nodes: Nodes
  readonly #fresh = new Map<string, number>()
  readonly #gone = new Set<number>()
  /** Externals that edges named for the first time. */
  readonly externals: { readonly nid: number; readonly id: string }[] = []
  /** Ids that edges named and nobody defines. */
  readonly unknown = new Set<string>()

  constructor(nodes: Nodes) {
    this.#nodes = nodes
  }

  /** The number of a definition: its own if it has one, or a new one. */
  define(id: string): number {
    const known = this.find(id)
    if (known !== undefined) return known
    const nid = this.#nodes.reserve()
    this.#fresh.set(id, nid)
    return nid
  }

  /** The node will not be there after the change. */
  drop(nid: number): void {
    this.#gone.add(nid)
  }

  find(id: string): number | undefined {
    const nid = this.#nodes.nid(id)
    return nid !== undefined && !this.#gone.has(nid) ? nid : this.#fresh.get(id)
  }

  links({ edges, unresolved }: FileLinks): NumberedLinks {
    const links: Link[] = []
    for (const { source, target, type, origin, relation, sites } of edges) {
      const from = this.#end(source)
      const to = this.#end(target)
      if (from === undefined || to === undefined) continue
      const link = { source: from, target: to, type, origin, sites }
      links.push(relation === undefined ? link : { ...link, relation })
    }
    const loose: Loose[] = []
    for (const { source, name, type, sites } of unresolved) {
      const from = this.#end(source)
      if (from !== undefined) loose.push({ source: from, name, type, sites })
    }
    return { edges: links, unresolved: loose }
  }

  /** Gives back the numbers of a change that will not be made. */
  release(): void {
    for (const nid of this.#fresh.values()) this.#nodes.release(nid)
    this.#fresh.clear()
  }

  #end(id: string): number | undefined {
    const known = this.find(id)
    if (known !== undefined) return known
    if (typeOfId(id) !== 'EXTERNAL') {
      this.unknown.add(id)
      return undefined
    }
    const nid = this.define(id)
    this.externals.push({ nid, id })
    return nid
  }
}
