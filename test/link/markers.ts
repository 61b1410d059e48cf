/**
 * A small tree in one file, with what linking must say of it under the names.
 *
 *     # --- app/models.py                      starts a file of the tree
 *     class User:
 *         def save(self): ...
 *     # --- app/main.py
 *     from app.models import User
 *     def main(user: User):
 *         user.save()
 *         #    ^^^^ calls fn:app/models.py:User.save receiver_type
 *
 * Markers stay in the text: they are comments. They speak of the nearest line above
 * that is no marker. What may be said: `calls ID`, `uses ID`, `imports ID`, each with
 * an origin when it matters; `inherits ID`, with a relation; `external NAME`, a call
 * that leaves the project; `unresolved`, a call kept as such; `nothing`, a name that
 * is neither edge nor unresolved.
 */
import type { FileLinks } from '../../src/link/links.ts'

export interface Marker {
  readonly path: string
  /** 1-based. */
  readonly line: number
  /** 0-based, of the first caret. */
  readonly column: number
  /** `calls fn:a.py:f scope`. */
  readonly claim: string
}

export interface MarkedTree {
  readonly files: Readonly<Record<string, string>>
  readonly markers: readonly Marker[]
  /** Markers that say nothing this file knows. */
  readonly unknown: readonly string[]
}

export function readMarkedTree(text: string): MarkedTree {
  const files: Record<string, string[]> = {}
  const markers: Marker[] = []
  const unknown: string[] = []
  let path = ''
  let line = 0
  for (const row of text.split('\n')) {
    const started = HEAD.exec(row)
    if (started !== null) {
      path = started[1]!
      files[path] = []
      continue
    }
    if (path === '') continue
    const lines = files[path]!
    lines.push(row)
    const marked = MARKER.exec(row)
    if (marked === null) {
      line = lines.length
      continue
    }
    const claim = marked[1]!
    if (CLAIM.test(claim)) markers.push({ path, line, column: row.indexOf('^'), claim })
    else unknown.push(row.trim())
  }
  const texts = Object.entries(files).map(([name, lines]) => [name, `${lines.join('\n')}\n`])
  return { files: Object.fromEntries(texts), markers, unknown }
}

export interface Claim {
  readonly place: string
  readonly type: string
  readonly short: string
  /** With origin or relation. */
  readonly whole: string
}

/** What was linked, at each of its sites. */
export function claimsOf(links: ReadonlyMap<string, FileLinks>): Claim[] {
  return [...links].flatMap(([path, { edges, unresolved }]) => [
    ...edges.flatMap(({ type, target, origin, relation, sites }) =>
      sites.map(([line, column]) => {
        const place = `${path}:${line}:${column}`
        const short = target.startsWith('ext:') ? `external ${target.slice(4)}` : `${VERBS[type]} ${target}`
        return { place, short, whole: `${short} ${relation ?? origin}`, type }
      }),
    ),
    ...unresolved
      .filter(({ type }) => type === 'CALLS')
      .flatMap(({ sites }) =>
        sites.map(([line, column]) => ({
          place: `${path}:${line}:${column}`,
          short: 'unresolved',
          whole: 'unresolved',
          type: 'CALLS',
        })),
      ),
  ])
}

const HEAD = /^\s*(?:#|\/\/)\s*---\s+(\S+)\s*$/
const MARKER = /^\s*(?:#|\/\/|\{?\/\*)\s*\^+\s+(.+?)\s*(?:\*\/\}?)?$/
const CLAIM = /^(?:(?:calls|uses|imports|inherits|external) \S+(?: [a-z_]+)?|unresolved|nothing)$/
const VERBS: Readonly<Record<string, string>> = {
  CALLS: 'calls',
  USES: 'uses',
  IMPORTS: 'imports',
  INHERITS: 'inherits',
  CONTAINS: 'contains',
}
