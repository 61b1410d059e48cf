/**
 * Sites in memory: chains of `[line, column]` cells in one arena.
 *
 * Most edges have one site and a few have hundreds; an array object for each
 * would cost more than everything else about the edge. A chain is named by its
 * first cell; `NONE` is the empty chain.
 *
 * Cost  12 bytes a site. Freed cells are used again.
 */
import type { SiteColumns } from '../store/rows.ts'
import { bytesIn, Column, dumpColumns, NONE, restoreColumns } from './column.ts'
import type { Site } from './types.ts'

export class Sites {
  readonly #line = new Column()
  readonly #column = new Column()
  readonly #next = new Column()
  #free = NONE

  /** Keeps the sites in their order and returns the chain. */
  add(sites: readonly Site[]): number {
    let chain = NONE
    for (let i = sites.length - 1; i >= 0; i--) chain = this.#cell(sites[i]![0], sites[i]![1], chain)
    return chain
  }

  /** The same sites as row `row` of columns has them. */
  addRow({ flat, start }: SiteColumns, row: number): number {
    let chain = NONE
    for (let at = start[row + 1]! - 2; at >= start[row]!; at -= 2)
      chain = this.#cell(flat[at]!, flat[at + 1]!, chain)
    return chain
  }

  list(chain: number): Site[] {
    const sites: Site[] = []
    for (let cell = chain; cell !== NONE; cell = this.#next.at(cell)) {
      sites.push([this.#line.at(cell), this.#column.at(cell)])
    }
    return sites
  }

  count(chain: number): number {
    let count = 0
    for (let cell = chain; cell !== NONE; cell = this.#next.at(cell)) count++
    return count
  }

  /** Whether the chain says exactly this. */
  same(chain: number, sites: readonly Site[]): boolean {
    let cell = chain
    for (const [line, column] of sites) {
      if (cell === NONE || this.#line.at(cell) !== line || this.#column.at(cell) !== column) return false
      cell = this.#next.at(cell)
    }
    return cell === NONE
  }

  free(chain: number): void {
    if (chain === NONE) return
    let last = chain
    while (this.#next.at(last) !== NONE) last = this.#next.at(last)
    this.#next.set(last, this.#free)
    this.#free = chain
  }

  get bytes(): number {
    return bytesIn(this.#columns)
  }

  dump() {
    return { columns: dumpColumns(this.#columns), free: this.#free }
  }

  restore({ columns, free }: ReturnType<Sites['dump']>): void {
    restoreColumns(this.#columns, columns)
    this.#free = free
  }

  get #columns(): readonly Column[] {
    return [this.#line, this.#column, this.#next]
  }

  #cell(line: number, column: number, next: number): number {
    let cell = this.#free
    if (cell === NONE) cell = this.#next.length
    else this.#free = this.#next.at(cell)
    this.#line.set(cell, line)
    this.#column.set(cell, column)
    this.#next.set(cell, next)
    return cell
  }
}
