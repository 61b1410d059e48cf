// --- a.ts
class Inv { touch() {} }
class Addr { format() {} }
class Cust { constructor(public name: string, readonly address?: Addr) {} }
type State = { invoices: Inv[]; selected?: Inv }
type Action = { type: 'add'; invoice: Inv } | { type: 'clear' }
type Reducer<S, A> = (state: S, action: A) => S
const reducer: Reducer<State, Action> = (state) => { return { ...state, invoices: [] } }
class Holder { reduce: Reducer<State, Action> = (state) => ({ ...state, invoices: [] }) }
class Store<S, A> {
  constructor(private state: S, private readonly reduce: Reducer<S, A>) {}
  get(): S { return this.state }
}
class Only<S, A> {
  constructor(private readonly reduce: Reducer<S, A>) {}
  get(): S { throw 0 }
}
declare function useState<S>(init: S | (() => S)): [S, (s: S | ((p: S) => S)) => void]

function declared(initial: State, cust: Cust, holder: Holder) {
  reducer(initial, { type: 'clear' }).invoices[0].touch()
//^^^^^^^ calls fn:a.ts:reducer scope
  //                                              ^^^^^ calls fn:a.ts:Inv.touch receiver_type
  new Store(initial, reducer).get().invoices[0].touch()
  //  ^^^^^ calls cls:a.ts:Store scope
  //                          ^^^ calls fn:a.ts:Store.get receiver_type
  //                                            ^^^^^ calls fn:a.ts:Inv.touch receiver_type
  new Only(reducer).get().invoices[0].touch()
  //  ^^^^ calls cls:a.ts:Only scope
  //                ^^^ calls fn:a.ts:Only.get receiver_type
  //                                  ^^^^^ calls fn:a.ts:Inv.touch receiver_type
  cust.address?.format()
  //            ^^^^^^ calls fn:a.ts:Addr.format receiver_type
}

function states(inv: Inv, list: Inv[]) {
  const [one, setOne] = useState(inv)
  //                    ^^^^^^^^ calls fn:a.ts:useState scope
  setOne((s) => { s.touch(); return s })
//^^^^^^ unresolved
  //                ^^^^^ calls fn:a.ts:Inv.touch receiver_type
  const [made, setMade] = useState(() => list.filter(Boolean))
  //                      ^^^^^^^^ calls fn:a.ts:useState scope
  setMade((s) => { s[0].touch(); return s })
//^^^^^^^ unresolved
  //                    ^^^^^ calls fn:a.ts:Inv.touch receiver_type
  const [said, setSaid] = useState<Inv | null>(null)
  //                      ^^^^^^^^ calls fn:a.ts:useState scope
  setSaid((s) => { s?.touch(); said?.touch(); return s })
//^^^^^^^ unresolved
  //                  ^^^^^ calls fn:a.ts:Inv.touch receiver_type
  //                                 ^^^^^ calls fn:a.ts:Inv.touch receiver_type
}
// --- b.ts
class Item { use() {} }
interface Spec<T> { rows: T[] }
function table<T>({ rows, cell }: { rows: T[]; cell: (t: T) => void }): T { return rows[0] }
function taken({ one: { two } }: { one: { two: Item } }) {
  two.use()
  //  ^^^ calls fn:b.ts:Item.use receiver_type
}
function run(rows: Item[]) {
  const spec = { rows, cell: (t: Item) => t.use() }
  //                                        ^^^ calls fn:b.ts:Item.use receiver_type
  table(spec).use()
//^^^^^ calls fn:b.ts:table scope
  //          ^^^ calls fn:b.ts:Item.use return_type
}
// --- c.ts
function last() {}
function own(): void {}
function rows(unit: string, options: { own?: () => void }) {
  const all = [['first', (a: number) => a], ['last', last]] as const
  for (const [name, run] of all) if (name === unit) run(1)
  //                                                ^^^ unresolved
  const same = [['first', last], ['last', last]] as const
  for (const [, run] of same) run()
  //                          ^^^ calls fn:c.ts:last scope
  all[1][1]()
  //     ^ calls fn:c.ts:last scope
  const either = options.own ?? own
  either()
//^^^^^^ unresolved
}
