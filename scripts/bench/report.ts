/** A run as data, as a table for the terminal, and beside an older run. */
import { readFileSync } from 'node:fs'
import Table from 'cli-table3'
import type { Budget, Figure, Settings, Unit } from './scenario.ts'

export interface Report {
  readonly version: string
  readonly date: string
  readonly machine: { readonly cores: number; readonly model: string; readonly node: string }
  readonly input: Input
  readonly settings: Settings
  readonly scenarios: readonly Outcome[]
}

export interface Input {
  readonly path: string
  readonly files: number
  readonly bytes: number
}

export interface Outcome {
  readonly name: string
  readonly seconds: number
  /** Of the last minute, at the scenario's start: what else the machine was doing. */
  readonly load: number
  readonly figures: readonly (Figure & { readonly verdict?: Verdict })[]
  /** Why it could not be measured. */
  readonly error?: string
}

export type Verdict = 'pass' | 'fail'

/** `undefined` when nothing is asked of the figure. */
export function verdictOf({ value, limit, budget }: Figure): Verdict | undefined {
  const bound = budget && boundOf(budget, limit?.value)
  if (bound === undefined) return undefined
  const kept = budget!.kind === 'most' || budget!.kind === 'times' ? value <= bound : value >= bound
  return kept ? 'pass' : 'fail'
}

/** Figures above their guard, a sentence each. */
export function brokenIn(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.flatMap(({ name, figures }) =>
    figures.flatMap(({ name: figure, value, limit, guard }) => {
      const ratio = limit === undefined ? 0 : value / limit.value
      if (guard === undefined || ratio <= guard) return []
      return [`${name}, ${figure}: ${ratio.toFixed(1)} times ${limit!.what}, which is more than ${guard}`]
    }),
  )
}

export function tableOf(report: Report, older: Report | undefined): string {
  const before = new Map(older?.scenarios.flatMap(keyed))
  const head = [
    'scenario',
    'figure',
    'value',
    'limit',
    'ratio',
    'budget',
    '',
    ...(older ? ['before'] : []),
    'load',
    'note',
  ]
  const table = new Table({ head, style: { head: [], border: [], compact: true } })
  for (const { name, figures, error, load } of report.scenarios) {
    if (error !== undefined) {
      const blanks = Array.from({ length: older ? 5 : 4 }, () => '')
      table.push([
        name,
        'not measured',
        ...blanks.slice(0, 4),
        'FAIL',
        ...blanks.slice(4),
        load.toFixed(1),
        error.slice(0, 80),
      ])
    }
    for (const [at, figure] of figures.entries()) {
      const { value, unit, limit, note = '', verdict = '' } = figure
      const old = before.get(`${name} ${figure.name}`)
      table.push([
        at === 0 ? name : '',
        figure.name,
        shown(value, unit),
        limit ? shown(limit.value, unit) : '',
        limit ? `${(value / limit.value).toFixed(2)} ×` : '',
        budgetText(figure),
        verdict === 'fail' ? 'FAIL' : verdict,
        ...(older ? [old === undefined ? '' : change(old, value, unit)] : []),
        at === 0 ? load.toFixed(1) : '',
        note,
      ])
    }
  }
  const { input, machine, settings } = report
  const size = `${input.files} files, ${(input.bytes / 1e6).toFixed(1)} MB`
  const where = `${machine.cores} × ${machine.model}, Node ${machine.node}, ${settings.threads} parse threads`
  return `${input.path}: ${size}\n${where}\n${table.toString()}`
}

export function readReport(file: string): Report {
  const report = JSON.parse(readFileSync(file, 'utf8')) as Partial<Report>
  if (!Array.isArray(report.scenarios)) throw new Error(`${file} is not a report of this bench.`)
  return report as Report
}

function keyed({ name, figures }: Outcome): [string, number][] {
  return figures.map((figure) => [`${name} ${figure.name}`, figure.value])
}

function boundOf({ kind, value }: Budget, limit: number | undefined): number | undefined {
  if (kind === 'most' || kind === 'least') return value
  return limit === undefined ? undefined : value * limit
}

function budgetText({ budget, unit }: Figure): string {
  switch (budget?.kind) {
    case undefined:
      return ''
    case 'most':
      return `≤ ${budget.value} ${unit}`
    case 'least':
      return `≥ ${budget.value} ${unit}`
    case 'times':
      return `≤ ${budget.value} ×`
    case 'share':
      return `≥ ${budget.value} ×`
  }
}

function change(old: number, now: number, unit: Unit): string {
  const percent =
    old === 0 ? '' : ` (${now >= old ? '+' : '−'}${Math.abs((now / old - 1) * 100).toFixed(0)} %)`
  return `${shown(old, unit)}${percent}`
}

/** Three digits where there are that many. */
function shown(value: number, unit: Unit): string {
  const size = Math.abs(value)
  return `${value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2)} ${unit}`
}
