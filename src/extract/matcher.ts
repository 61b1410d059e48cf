/**
 * Patterns found in a tree's table: what tree-sitter's own query cursor finds.
 *
 * A way of a pattern is tried only at nodes of the type it begins with; its steps are
 * taken one after another, and back where one fails. Nearly all patterns have one or two
 * steps that can fail, so this looks at fewer nodes than a cursor that carries all
 * patterns along, and nothing is made of what is not captured.
 *
 * Where several children have one field (`case A, B:` in Go), tree-sitter's cursor may
 * stop at the first; here all are found. `test/extract/matcher.test.ts` holds the two
 * side by side.
 *
 * Cost  7 to 15 % of the time of parsing (effect, django, commons-lang); tree-sitter's cursor took 60 %.
 */
import { ANY, type Pattern, type Query, SEVERAL, type Step, type Way } from './pattern.ts'
import { ERROR, MISSING, NAMED, type TreeTable } from './tree.ts'

/** Where a match ends and what it begins in: of matches that begin at one node, the order in which a reader gets through them. */
export interface Order {
  readonly last: number
  readonly around: number
  readonly pattern: number
}

/** Capture → row; -1 where a pattern did without it. */
export type Captured = readonly number[]

/** Calls `found` for every match whose conditions hold; `text` gives the text of a row. */
export function findMatches(
  query: Query,
  table: TreeTable,
  text: (row: number) => string,
  found: (pattern: Pattern, captured: Captured, order: Order) => void,
): void {
  const { size, types, flags, fields, next, parents } = table
  /** Step → its row, and the row from which on its next sibling is looked for. */
  const rows = new Int32Array(query.steps)
  const rest = new Int32Array(query.steps)
  let way!: Way
  let steps: readonly Step[] = []
  let seen: number[][] = []

  const fits = (step: Step, row: number): boolean => {
    const type = types[row]!
    if (step.type === ANY) {
      if (type === ERROR || (step.isNamed && (flags[row]! & NAMED) === 0)) return false
      if (step.isMissing && (flags[row]! & MISSING) === 0) return false
    } else if (step.type === SEVERAL ? step.types[type] !== 1 : step.type !== type) return false
    if (step.field !== 0 && (fields[row]! & 0xff) !== step.field) return false
    if (step.isLast && hasNamedAfter(row)) return false
    for (const field of step.absent) if (hasField(row, field)) return false
    return true
  }
  const hasNamedAfter = (row: number): boolean => {
    const end = parents[row]! < 0 ? size : next[parents[row]!]!
    for (let at = next[row]!; at < end; at = next[at]!) if ((flags[at]! & NAMED) !== 0) return true
    return false
  }
  const hasField = (row: number, field: number): boolean => {
    const end = next[row]!
    for (let at = row + 1; at < end; at = next[at]!)
      if ((fields[at]! & 0xff) === field || fields[at]! >> 8 === field) return true
    return false
  }
  /** Finds step `index` among the siblings from `from` on, and all that follows; whether there was any. */
  const search = (index: number, from: number, again: boolean): boolean => {
    const step = steps[index]!
    const end = next[step.parent < 0 ? parents[rows[0]!]! : rows[step.parent]!] ?? size
    let any = false
    for (let row = from; row < end; row = next[row]!) {
      if (fits(step, row)) {
        rows[index] = row
        rest[index] = next[row]!
        any = (step.mayRepeat && search(index, next[row]!, true)) || go(index + 1) || any
        if (any && (step.isQuiet || step.mayRepeat)) return true
      }
      if (step.isNext && (flags[row]! & NAMED) !== 0) break
    }
    if (any || !(step.mayLack || again)) return any
    if (!again) rows.fill(-1, index, step.after)
    rest[index] = from
    return go(step.after)
  }
  const go = (index: number): boolean => {
    if (index === steps.length) return give()
    const { before, parent } = steps[index]!
    return search(index, before < 0 ? rows[parent]! + 1 : rest[before]!, false)
  }
  const give = (): boolean => {
    const captured = way.captured.map((step) => (step < 0 ? -1 : rows[step]!))
    if (way.repeats) {
      if (seen.some((one) => one.every((row, index) => row === captured[index]))) return true
      seen.push(captured)
    }
    const textOf = (capture: number): string | undefined =>
      captured[capture]! < 0 ? undefined : text(captured[capture]!)
    if (way.pattern.holds.every((holds) => holds(textOf)))
      found(way.pattern, captured, {
        last: lastOf(rows, steps.length),
        around: parents[rows[0]!]!,
        pattern: way.pattern.number,
      })
    return true
  }
  const begin = (ways: readonly Way[], row: number): void => {
    for (let index = 0; index < ways.length; index++) {
      const one = ways[index]!
      if (!fits(one.steps[0]!, row) || (one.isSequence && types[parents[row]!] === ERROR)) continue
      if (seen.length > 0 && (one.pattern !== way.pattern || rows[0] !== row)) seen = []
      way = one
      steps = one.steps
      rows[0] = row
      rest[0] = next[row]!
      go(1)
    }
  }
  for (let row = 0; row < size; row++) {
    const ways = types[row] === ERROR ? query.errors : query.starts[types[row]!]!
    if (ways.length > 0) begin(ways, row)
    if ((flags[row]! & MISSING) !== 0) begin(query.missing, row)
  }
}

function lastOf(rows: Int32Array, steps: number): number {
  let last = rows[0]!
  for (let step = 1; step < steps; step++) last = Math.max(last, rows[step]!)
  return last
}
