/**
 * Score: mu's call edges against a truth, site by site. Pure.
 *
 * An edge at a site is right when it goes to one of the site's targets, and wrong when
 * the site has others, or none, or when no call stands there. Precision is the share of
 * right edges, recall the share of sites with targets that have a right edge.
 */
import type { Definition, Edge } from './graph.ts'
import type { CallSite, Shape, Target, Truth } from './truth.ts'

export interface Count {
  /** Edges that go where the truth says. */
  readonly right: number
  readonly wrong: number
  /** Sites with targets. */
  readonly sites: number
  /** Those that have a right edge. */
  readonly found: number
}

export interface Wrong {
  readonly edge: Edge
  /** Absent when the truth knows of no call there. */
  readonly site?: CallSite
}

export interface Score {
  readonly files: number
  readonly all: Count
  readonly byOrigin: ReadonlyMap<string, Count>
  readonly byShape: ReadonlyMap<Shape, Count>
  readonly wrong: readonly Wrong[]
  /** Sites with targets and without a right edge. */
  readonly missed: readonly CallSite[]
}

export function scoreOf(truth: Truth, edges: readonly Edge[]): Score {
  const { files, sites } = truth
  const graded = new Set(files)
  const ungraded = new Set(truth.ungraded)
  const known = new Map(sites.filter(({ file }) => graded.has(file)).map((site) => [placeOf(site), site]))
  const all = new Tally()
  const byOrigin = new Tallies<string>()
  const byShape = new Tallies<Shape>()
  const wrong: Wrong[] = []
  const found = new Set<CallSite>()
  for (const edge of edges) {
    if (!graded.has(edge.file) || ungraded.has(placeOf(edge))) continue
    const site = known.get(placeOf(edge))
    if (site === undefined && !wasSeen(truth, edge)) continue
    const right = site?.targets.some((target) => isAt(edge.target, target)) ?? false
    if (right) found.add(site!)
    else wrong.push(site === undefined ? { edge } : { edge, site })
    for (const tally of [all, byOrigin.of(edge.origin), byShape.of(site?.shape ?? 'other')]) {
      tally[right ? 'right' : 'wrong']++
    }
  }
  const missed: CallSite[] = []
  for (const site of known.values()) {
    if (site.targets.length === 0) continue
    if (!found.has(site)) missed.push(site)
    for (const tally of [all, byShape.of(site.shape)]) {
      tally.sites++
      if (found.has(site)) tally.found++
    }
  }
  return { files: graded.size, all, byOrigin: byOrigin.all, byShape: byShape.all, wrong, missed }
}

/** NaN when there is nothing to be precise about. */
export function precisionOf({ right, wrong }: Count): number {
  return right / (right + wrong)
}

export function recallOf({ found, sites }: Count): number {
  return found / sites
}

export function f1Of(count: Count): number {
  const precision = precisionOf(count)
  const recall = recallOf(count)
  return (2 * precision * recall) / (precision + recall)
}

/** Whether the truth speaks of that line. */
function wasSeen({ seen }: Truth, { file, line }: Edge): boolean {
  return seen === undefined || (seen[file] ?? []).some(([from, to]) => from <= line && line <= to)
}

function placeOf({ file, line, column }: CallSite | Edge): string {
  return `${file}:${line}:${column}`
}

/** A class is called through its constructor; what is exported as default has no name of its own. */
function isAt({ type, name, file, first, last }: Definition, target: Target): boolean {
  if (file !== target.file || target.line < first || target.line > last) return false
  return name === target.name || name === 'default' || (type === 'CLASS' && isConstructor(target, name))
}

function isConstructor({ name }: Target, owner: string): boolean {
  return name === owner || CONSTRUCTORS.has(name)
}

const CONSTRUCTORS = new Set(['constructor', '__init__', '__new__', '<init>'])

class Tally implements Count {
  right = 0
  wrong = 0
  sites = 0
  found = 0
}

class Tallies<K> {
  readonly all = new Map<K, Tally>()

  of(key: K): Tally {
    const tally = this.all.get(key) ?? new Tally()
    this.all.set(key, tally)
    return tally
  }
}
