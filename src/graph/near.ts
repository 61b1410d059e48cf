/**
 * Near nodes, for "did you mean": nodes of the same name elsewhere, of names that
 * hold the wanted one or are held by it, and of names a slip or two away.
 *
 * Cost  One look at every name; about 20 ms for 200,000 nodes, and only when
 *       somebody asked for what is not there.
 */
import { slips } from '../nearest.ts'
import { compare } from './diff.ts'
import { typeOfId } from './ids.ts'
import type { Graph } from './memory.ts'
import { nameOfId } from './name.ts'

/** At most `most` ids, nearest first, ties by id. */
export function nearNodes({ nodes }: Graph, wanted: string, most = 5): string[] {
  const name = (typeOfId(wanted) === undefined ? lastName(wanted) : nameOfId(wanted)).toLowerCase()
  if (name === '' || name.length > LONGEST) return []
  const near: { readonly id: string; readonly far: number }[] = []
  for (const [id, nid] of nodes) {
    const far = farness(name, nodes.name(nid).toLowerCase())
    if (far === undefined) continue
    // Of equal names, those of the wanted type and those in the wanted file come first.
    const rank = far + (typeOfId(id) === typeOfId(wanted) ? 0 : 0.2) + (sharesPath(id, wanted) ? 0 : 0.1)
    if (near.length === most && compareNear({ id, far: rank }, near[most - 1]!) > 0) continue
    near.push({ id, far: rank })
    near.sort(compareNear)
    near.length = Math.min(near.length, most)
  }
  return near.map(({ id }) => id)
}

/** `Cart.totl` is near `total`; a path is one name. */
function lastName(wanted: string): string {
  return wanted.includes('/') ? wanted : wanted.slice(wanted.lastIndexOf('.') + 1)
}

function compareNear(a: { id: string; far: number }, b: { id: string; far: number }): number {
  return a.far - b.far || compare(a.id, b.id)
}

function sharesPath(id: string, wanted: string): boolean {
  const end = wanted.lastIndexOf(':')
  const start = wanted.indexOf(':')
  return end > start && id.startsWith(wanted.slice(start, end + 1), id.indexOf(':'))
}

/** 0 equal, 1 held or one slip, 2 two slips; undefined when farther. */
function farness(wanted: string, name: string): number | undefined {
  if (name === wanted) return 0
  const shorter = Math.min(wanted.length, name.length)
  if (shorter > 2 && (name.includes(wanted) || wanted.includes(name))) return 1 + shorter / LONGEST / 100
  const allowed = wanted.length < 4 ? 1 : 2
  if (Math.abs(name.length - wanted.length) > allowed) return undefined
  const far = slips(wanted, name)
  return far <= allowed ? far : undefined
}

const LONGEST = 80
