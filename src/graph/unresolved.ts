/**
 * References whose target is not known, by file, and counted by name.
 *
 * They are no edges and nobody walks them; they are kept because "nobody calls
 * `save`" is exact only when no unresolved call says `save`.
 *
 * Cost  20 bytes each and 12 a site; a name stands once.
 */
import type { UnresolvedColumns } from '../store/rows.ts'
import { bytesIn, Column, dumpColumns, NONE, restoreColumns } from './column.ts'
import { first, put } from './edges.ts'
import { Sites } from './sites.ts'
import { EDGE_TYPES, type EdgeType, type Site } from './types.ts'

/** An unresolved reference with the nid of its source. */
export interface Loose {
  readonly source: number
  readonly name: string
  readonly type: EdgeType
  readonly sites: readonly Site[]
}

export class Unresolved {
  readonly #source = new Column()
  readonly #name = new Column()
  readonly #type = new Column()
  readonly #site = new Column()
  readonly #next = new Column()
  readonly #firstOfFile = new Column()
  readonly #sites = new Sites()
  readonly #names: string[] = []
  readonly #numbers = new Map<string, number>()
  /** Sites by name and type, at `name * EDGE_TYPES.length + type`. */
  readonly #counts = new Column()
  /** Sites of imports by what their specifiers may call a file or folder. */
  readonly #imports = new Map<string, number>()
  #free = NONE
  #size = 0

  get size(): number {
    return this.#size
  }

  /** How many places mention `name` this way without a known target. */
  count(name: string, type: EdgeType): number {
    const number = this.#numbers.get(name)
    return number === undefined ? 0 : this.#counts.at(counter(number, EDGE_TYPES.indexOf(type)))
  }

  /** How many imports that found nothing end in `name`: `./models/user`, `../user.js`, `app.user`. */
  countImports(name: string): number {
    return this.#imports.get(name) ?? 0
  }

  add(file: number, { source, name, type, sites }: Loose): void {
    this.#add(file, source, this.#number(name), EDGE_TYPES.indexOf(type), this.#sites.add(sites))
  }

  /** Row `row` of columns, as the store gives them. */
  addRow({ fileId, source, name, type, sites }: UnresolvedColumns, row: number): void {
    const site = this.#sites.addRow(sites, row)
    this.#add(fileId[row]!, source[row]!, this.#number(name[row]!), type[row]!, site)
  }

  #add(file: number, source: number, name: number, type: number, site: number): void {
    let row = this.#free
    if (row === NONE) row = this.#source.length
    else this.#free = this.#next.at(row)
    this.#source.set(row, source)
    this.#name.set(row, name)
    this.#type.set(row, type)
    this.#site.set(row, site)
    this.#next.set(row, first(this.#firstOfFile, file))
    put(this.#firstOfFile, file, row)
    this.#size++
    this.#tally(row, 1)
  }

  clear(file: number): void {
    let row = first(this.#firstOfFile, file)
    while (row !== NONE) {
      const next = this.#next.at(row)
      this.#tally(row, -1)
      this.#sites.free(this.#site.at(row))
      this.#next.set(row, this.#free)
      this.#free = row
      this.#size--
      row = next
    }
    put(this.#firstOfFile, file, NONE)
  }

  /** What the file could not resolve, last added first. */
  ofFile(file: number): Loose[] {
    const rows: Loose[] = []
    for (let row = first(this.#firstOfFile, file); row !== NONE; row = this.#next.at(row)) {
      rows.push({
        source: this.#source.at(row),
        name: this.#names[this.#name.at(row)]!,
        type: EDGE_TYPES[this.#type.at(row)]!,
        sites: this.#sites.list(this.#site.at(row)),
      })
    }
    return rows
  }

  countOfFile(file: number): number {
    let count = 0
    for (let row = first(this.#firstOfFile, file); row !== NONE; row = this.#next.at(row)) count++
    return count
  }

  get bytes(): number {
    return bytesIn(this.#columns) + this.#sites.bytes
  }

  dump() {
    const [columns, sites] = [dumpColumns(this.#columns), this.#sites.dump()]
    const [names, imports] = [this.#names, this.#imports]
    return { columns, sites, names, imports, free: this.#free, size: this.#size }
  }

  restore({ columns, sites, names, imports, free, size }: ReturnType<Unresolved['dump']>): void {
    restoreColumns(this.#columns, columns)
    this.#sites.restore(sites)
    for (const name of names) this.#numbers.set(name, this.#names.push(name) - 1)
    for (const [name, count] of imports) this.#imports.set(name, count)
    this.#free = free
    this.#size = size
  }

  get #columns(): readonly Column[] {
    const columns = [this.#source, this.#name, this.#type, this.#site, this.#next]
    return [...columns, this.#firstOfFile, this.#counts]
  }

  #number(name: string): number {
    let number = this.#numbers.get(name)
    if (number === undefined) {
      number = this.#names.push(name) - 1
      this.#numbers.set(name, number)
      for (const _ of EDGE_TYPES) this.#counts.push(0)
    }
    return number
  }

  #tally(row: number, sign: 1 | -1): void {
    const sites = sign * this.#sites.count(this.#site.at(row))
    const at = counter(this.#name.at(row), this.#type.at(row))
    this.#counts.set(at, this.#counts.at(at) + sites)
    if (EDGE_TYPES[this.#type.at(row)] !== 'IMPORTS') return
    for (const name of lastParts(this.#names[this.#name.at(row)]!)) {
      const left = this.countImports(name) + sites
      if (left > 0) this.#imports.set(name, left)
      else this.#imports.delete(name)
    }
  }
}

function counter(name: number, type: number): number {
  return name * EDGE_TYPES.length + type
}

/** A path's last part with and without its extension; else the last word: `b` of `a.b`, `a::b`. */
function lastParts(specifier: string): Set<string> {
  if (!specifier.includes('/')) return new Set(specifier.split(/[.:\\]+/).slice(-1))
  const last = specifier.slice(specifier.lastIndexOf('/') + 1)
  return new Set([last, last.replace(/\.\w+$/, '')])
}
