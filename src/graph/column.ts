/**
 * A growable column of 32-bit integers: the brick of the graph's memory.
 *
 * Tables are sets of such columns, one value of each per row, so that a million
 * rows are a handful of allocations which the garbage collector never looks into.
 *
 * Cost  4 bytes a value; grows by half, so at most a third of it is spare.
 */
export class Column {
  #values: Int32Array
  #length = 0

  constructor(capacity = 64) {
    this.#values = new Int32Array(capacity)
  }

  get length(): number {
    return this.#length
  }

  /** Bytes held, spare ones included. */
  get bytes(): number {
    return this.#values.byteLength
  }

  at(row: number): number {
    return this.#values[row]!
  }

  /** For a walk over all rows: the values, with spare ones behind them, until the column next grows. */
  get values(): Int32Array {
    return this.#values
  }

  /** `row` is at most `length`: the column has no holes. */
  set(row: number, value: number): void {
    if (row >= this.#values.length) this.#grow(row + 1)
    if (row >= this.#length) this.#length = row + 1
    this.#values[row] = value
  }

  push(value: number): number {
    this.set(this.#length, value)
    return this.#length - 1
  }

  /** These values and no others. */
  refill(values: Int32Array): void {
    this.#values = values.slice()
    this.#length = values.length
  }

  #grow(least: number): void {
    const values = new Int32Array(Math.max(least, Math.ceil(this.#values.length * 1.5)))
    values.set(this.#values)
    this.#values = values
  }
}

/** Bytes held by all of them. */
export function bytesIn(columns: readonly Column[]): number {
  return columns.reduce((sum, { bytes }) => sum + bytes, 0)
}

/** What the columns hold, for `restoreColumns`; to be read before they change. */
export function dumpColumns(columns: readonly Column[]): Int32Array[] {
  return columns.map((column) => column.values.subarray(0, column.length))
}

export function restoreColumns(columns: readonly Column[], dump: readonly Int32Array[]): void {
  columns.forEach((column, i) => {
    column.refill(dump[i]!)
  })
}

/** End of a chain, no such row. */
export const NONE = -1
