/** A score as tables for the terminal, and as data. */
import Table from 'cli-table3'
import { type Count, f1Of, precisionOf, recallOf, type Score, type Wrong } from './score.ts'
import type { CallSite } from './truth.ts'

/** One line a corpus. */
export function summaryOf(scores: ReadonlyMap<string, Score>): string {
  const rows = [...scores].map(([name, { files, all }]) => [name, String(files), ...figures(all)])
  return table(['corpus', 'files', ...FIGURES], rows)
}

/** Where the score comes from, and what to work on: `limit` groups of misses and as many wrong edges. */
export function detailsOf({ byOrigin, byShape, wrong, missed }: Score, limit: number): string {
  const origins = [...byOrigin].sort(([a], [b]) => (a < b ? -1 : 1))
  const shapes = [...byShape].sort(([a], [b]) => (a < b ? -1 : 1))
  const parts = [
    table(
      ['origin', 'edges', 'precision'],
      origins.map(([origin, count]) => [
        origin,
        String(count.right + count.wrong),
        share(precisionOf(count)),
      ]),
    ),
    table(
      ['receiver', ...FIGURES],
      shapes.map(([shape, count]) => [shape, ...figures(count)]),
    ),
  ]
  if (limit > 0 && missed.length > 0) parts.push(`Missed most:\n${worst(missed, limit)}`)
  if (limit > 0 && wrong.length > 0) {
    const shown = wrong.slice(0, limit).map(wrongLine).join('\n')
    parts.push(`Wrong (${wrong.length}):\n${shown}`)
  }
  return parts.join('\n')
}

export function dataOf({ files, all, byOrigin, byShape, wrong, missed }: Score): unknown {
  const rated = (count: Count): unknown => ({
    ...count,
    precision: precisionOf(count),
    recall: recallOf(count),
    f1: f1Of(count),
  })
  const ratedAll = (counts: ReadonlyMap<string, Count>): unknown =>
    Object.fromEntries([...counts].map(([key, count]) => [key, rated(count)]))
  return {
    files,
    all: rated(all),
    by_origin: ratedAll(byOrigin),
    by_shape: ratedAll(byShape),
    wrong,
    missed,
  }
}

/** Misses of one shape and name have one cause more often than not. */
function worst(missed: readonly CallSite[], limit: number): string {
  const groups = new Map<string, CallSite[]>()
  for (const site of missed) {
    const key = keyOf(site)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [site])
    else group.push(site)
  }
  return [...groups]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([key, sites]) => {
      const [{ file, line, column, targets }] = sites as [CallSite, ...CallSite[]]
      const target = targets.map((one) => `${one.file}:${one.line}`).join(' or ')
      return `${String(sites.length).padStart(6)} × ${key}  e.g. ${file}:${line}:${column} → ${target}`
    })
    .join('\n')
}

function keyOf({ shape, name, targets }: CallSite): string {
  return `${shape} ${name} (${targets[0]!.file})`
}

function wrongLine({ edge, site }: Wrong): string {
  const { file, line, column, origin, target } = edge
  const should =
    site === undefined
      ? 'no call is there'
      : site.targets.length === 0
        ? 'nothing of the project is called'
        : site.targets.map((one) => `${one.file}:${one.line} ${one.name}`).join(' or ')
  return `${file}:${line}:${column} → ${target.id} (${origin}), but ${should}`
}

function figures(count: Count): string[] {
  const { right, wrong, sites } = count
  return [
    String(right + wrong),
    String(sites),
    share(precisionOf(count)),
    share(recallOf(count)),
    share(f1Of(count)),
  ]
}

function share(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(3)
}

function table(head: string[], rows: string[][]): string {
  const made = new Table({ head, style: { head: [], border: [], compact: true } })
  made.push(...rows)
  return made.toString()
}

const FIGURES = ['edges', 'sites', 'precision', 'recall', 'F1']
