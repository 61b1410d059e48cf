/**
 * Lists and maps that are written out, element by element.
 *
 *   [f, g]                a list of f or g, in which f is first
 *   {'a': f, 'b': g}      a map of f or g, which has f at 'a'
 *   [*xs, f], {**xs, …}   what is in xs, too
 *   [f(x) for x in xs]    a list of what f gives
 */
import type { Reading } from './collectors.ts'
import type { Frame } from './draft.ts'
import type { Expression } from './expression.ts'
import type { Grammar } from './grammar.ts'
import type { Node } from './node.ts'
import { indexName, mapOf } from './operators.ts'

/** A list of the values of `parts`. */
export function listWritten(reading: Reading, parts: readonly Node[], frame: Frame): number {
  const { interner } = reading
  const spreads = parts.map((part) => spreadIn(reading, part))
  const values = parts.map((part, at) =>
    spreads[at] ? interner.item(reading.value(spreads[at], frame)) : reading.value(part, frame),
  )
  const isTuple =
    values.length > 1 &&
    values.length <= MOST_PARTS &&
    spreads.every((spread) => spread === undefined) &&
    values.some((value) => value !== values[0] && interner.mayBeOurs(value))
  return isTuple ? tupleOf(reading, values) : interner.intern({ kind: 'list', of: anyOf(reading, values) })
}

/** A map of the pairs of keys and values among `parts`. `name`: what it goes by. */
export function mapWritten(reading: Reading, parts: readonly Node[], frame: Frame, name: string): number {
  const { grammar, interner } = reading
  const keys: number[] = []
  const values: number[] = []
  let named: (readonly [name: string, value: number])[] = []
  for (const part of parts) {
    const [key, value] = ['key', 'value'].map((field) => part.childForFieldName(field))
    if (key && value) {
      const of = reading.value(value, frame)
      const at = indexName(key, 'texts', interner.list, () => interner.unknown())
      keys.push(reading.value(key, frame))
      values.push(of)
      if (at !== undefined) named.push([at, of])
    } else {
      const other = reading.value(spreadIn(reading, part), frame)
      if (interner.list[other]!.kind === 'builtin') continue
      keys.push(interner.item(other))
      values.push(interner.intern({ kind: 'element', of: other }))
      // It may have what was named before it.
      named = []
    }
  }
  const isTold = named.length <= MOST_NAMED && named.some(([, value]) => value !== values[0])
  const tuple = isTold ? { tuple: interner.object(named) } : {}
  return mapOf(anyOf(reading, keys), anyOf(reading, values), grammar.spec.pair, interner, { name, ...tuple })
}

/** Of a large table one of each kind of constants, or nothing: then it is only a table. */
export function plainParts({ expression }: Grammar, parts: readonly Node[]): readonly Node[] {
  const kinds = new Map(parts.map((part) => [part.typeId, part]))
  const arePlain = [...kinds.keys()].every((typeId) => expression[typeId]?.kind === 'builtin')
  return arePlain ? [...kinds.values()] : []
}

/** One of several values, or of several by position; of very many, only where the same function makes all of them. */
function anyOf(reading: Reading, values: readonly number[]): number {
  const { interner } = reading
  const all = [...new Set(values)]
  const rows = rowsIn(interner.list, all)
  if (rows) {
    const width = Math.max(...rows.map((row) => row.width))
    const column = (at: number) => rows.map(({ values, of }) => values[at] ?? of)
    const columns = Array.from({ length: width }, (_, at) => anyOf(reading, column(at)))
    return tupleOf(reading, columns)
  }
  if (all.length <= MOST_PARTS) return interner.union(all)
  const makers = new Map(all.map((value) => [makerOf(interner.list, value), value]))
  return makers.size <= MOST_PARTS ? interner.union([...makers.values()]) : interner.unknown()
}

/** A list in which it is known what stands where. */
function tupleOf(reading: Reading, values: readonly number[]): number {
  const { interner } = reading
  return interner.intern({ kind: 'list', of: anyOf(reading, values), tuple: interner.tuple(values) })
}

interface Row {
  /** Up to where it is known what stands at a position; elsewhere it is `of`. */
  readonly width: number
  readonly values: Readonly<Record<number, number>>
  readonly of: number
}

/** What stands in each of several lists; undefined unless all are some, and of one it is known what stands where. */
function rowsIn(list: readonly Expression[], values: readonly number[]): readonly Row[] | undefined {
  if (values.length < 2) return undefined
  const rows: Row[] = []
  for (const value of values) {
    const row = rowAt(list, value)
    if (!row) return undefined
    rows.push(row)
  }
  return rows.some(({ width }) => width > 0) ? rows : undefined
}

/** What stands in a list; undefined for what is none. */
function rowAt(list: readonly Expression[], value: number): Row | undefined {
  const written = list[value]!
  if (written.kind !== 'list' || written.map) return undefined
  const { tuple, of } = written
  const parts = tuple === undefined ? undefined : list[tuple]!
  const values = (parts?.kind === 'object' && parts.values) || {}
  return { width: 1 + Math.max(-1, ...Object.keys(values).map(Number)), values, of }
}

/** What makes a value, if a call does, and else itself. */
function makerOf(list: readonly Expression[], value: number): number {
  const made = list[value]!
  return made.kind === 'call' || made.kind === 'new' || made.kind === 'inferred'
    ? makerOf(list, made.of)
    : value
}

/** What stands behind the sign that puts in all of it: `*xs`. */
function spreadIn({ grammar }: Reading, part: Node): Node | undefined {
  return grammar.expression[part.typeId]?.kind === 'spread' ? (part.firstNamedChild ?? undefined) : undefined
}

/** More are no tuple. */
const MOST_PARTS = 8
/** What has more parts is a table. */
export const MOST_READ = 500
/** Of so many keys it is known what each of them has. */
const MOST_NAMED = 100
