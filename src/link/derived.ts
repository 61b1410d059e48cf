/**
 * What was derived of one file in this batch, by index into its facts or by name: with
 * the file, so that it needs no keys made of texts. See `Trace.derive`.
 */
import type { Accepted } from './applicable.ts'
import type { Meaning, Place, Space } from './meaning.ts'
import type { ClassOrder } from './order.ts'
import type { Table } from './trace.ts'

type Meanings = readonly Meaning[]
type BySpace<K> = Readonly<Record<Space, Table<K, Meanings>>>

export class Derived {
  readonly names: BySpace<string> = { value: new Map(), type: new Map() }
  readonly wild: BySpace<string> = { value: new Map(), type: new Map() }
  readonly free: BySpace<string> = { value: new Map(), type: new Map() }
  readonly exported: BySpace<string> = { value: new Map(), type: new Map() }
  readonly imported: BySpace<number> = { value: new Map(), type: new Map() }
  readonly values: Table<number, Meanings> = new Map()
  readonly results: Table<number, Meanings> = new Map()
  /** What objects hold, by expression and name. */
  readonly held: Table<string, Meanings> = new Map()
  /** Types that a type parameter tells, see `open.ts`. */
  readonly opened: Table<number, Meanings> = new Map()
  readonly underlying: Table<number, Meanings> = new Map()
  readonly orders: Table<number, ClassOrder> = new Map()
  readonly accepted: Table<number, Accepted> = new Map()
  readonly bases: Table<number, ClassOrder> = new Map()
  /** Methods of a type by name, with those it embeds; signatures, spelled in full. */
  readonly methods: Table<number, ReadonlyMap<string, Place>> = new Map()
  readonly signatures: Table<number, string | undefined> = new Map()
  readonly members: BySpace<string> = { value: new Map(), type: new Map() }
  /** See `Inquiry.modules`. */
  modules: Table<string, Meanings> | undefined
  readonly #ofClasses = new Map<number, Table<string, Meanings>>()

  /** Members by name that class `index` has, or (`first` = 1) that the classes above it have. */
  membersOf(index: number, first: 0 | 1, onClass: boolean, space: Space): Table<string, Meanings> {
    const which = index * 8 + first * 4 + (onClass ? 2 : 0) + (space === 'type' ? 1 : 0)
    let table = this.#ofClasses.get(which)
    if (table === undefined) {
      table = new Map()
      this.#ofClasses.set(which, table)
    }
    return table
  }
}
