/**
 * Whether a commit may change what a statement answers.
 *
 * Promise    When the answer changed, `mayMatter` said yes; `test/worker/follows.test.ts`
 *            proves it on random edits. When it says yes the answer may still be the same.
 * Mechanism  `reads.ts` derives from a statement what it reads; a commit says what it
 *            touched, row by row (`graph/touch.ts`); here the two meet.
 */
import type { Change } from '../graph/delta.ts'
import type { FileTouch, LinkTouch, LooseTouch, Touch } from '../graph/touch.ts'
import type { GraphNode } from '../graph/types.ts'

/** What a statement reads. A touch matters when it matters to any one of these. */
export interface Reads {
  readonly nodes: readonly NodeRead[]
  readonly links: readonly LinkRead[]
  readonly loose: readonly LooseRead[]
  readonly files: readonly FileRead[]
}

/** Nodes that come and go always matter; those that stay, when one of these changes. */
export interface NodeRead {
  readonly fits: (node: GraphNode) => boolean
  readonly changes: ReadonlySet<Change>
  /** Matter only where they are shown: of nodes in the result. */
  readonly shown?: ReadonlySet<Change>
}

/** Edges that come and go always matter. */
export interface LinkRead {
  readonly fits: (link: LinkTouch) => boolean
  /** Whether it matters where they are written. */
  readonly sites: boolean
  /** A walk: only edges matter that begin (in its direction) where it starts, or at a node in the result. */
  readonly walk?: {
    readonly end: 'source' | 'target'
    readonly starts: (id: string) => boolean
    readonly deep: boolean
  }
}

export interface LooseRead {
  readonly fits: (loose: LooseTouch) => boolean
}

export interface FileRead {
  readonly fits: (path: string) => boolean
  readonly how: ReadonlySet<FileTouch['how']>
}

/** `shown`: the ids in the last result, when that is whole and known. */
export function mayMatter(reads: Reads, touch: Touch, shown: ReadonlySet<string> | undefined): boolean {
  return (
    touch.whole ||
    touch.nodes.some((event) =>
      reads.nodes.some((read) => {
        if (!read.fits(event.node)) return false
        if (event.event_type !== 'modified') return true
        const isShown = !shown || shown.has(event.node.id)
        return event.changes.some((one) => read.changes.has(one) || (isShown && read.shown?.has(one)))
      }),
    ) ||
    touch.links.some((link) => reads.links.some((read) => linkMatters(read, link, shown))) ||
    touch.loose.some((loose) => reads.loose.some((read) => read.fits(loose))) ||
    touch.files.some(({ how, path }) => reads.files.some((read) => read.how.has(how) && read.fits(path)))
  )
}

function linkMatters(
  { fits, sites, walk }: LinkRead,
  link: LinkTouch,
  shown: ReadonlySet<string> | undefined,
): boolean {
  if ((link.how === 'sites' && !sites) || !fits(link)) return false
  if (!walk) return true
  const end = link[walk.end]
  return walk.starts(end) || (walk.deep && (!shown || shown.has(end)))
}

/** Whether `shown` can make a difference, so that it is worth keeping. */
export function usesShown({ nodes, links }: Reads): boolean {
  return nodes.some(({ shown }) => shown && shown.size > 0) || links.some(({ walk }) => walk?.deep)
}
