// --- query.ts
export class User { greet() {} rename(name: string): User { return this } }
export class Order { ship(): void {} }
export interface Options<T> { key: string; load: () => T; show?: (one: T) => void; first?: T }
export function query<T>(options: Options<T>): { data: T } { return { data: options.load() } }
//                                                                                  ^^^^ unresolved
export function slice<S, R extends Record<string, (state: S) => void>>(options: { name: string; state: S; cases: R }): { cases: R } { return options }
export class Machine<C> {
  constructor(readonly context: C, readonly config: { enter: (context: C) => void; inner: { leave: (context: C) => void } }) {}
}
export function reduced<S>(by: (state: S) => S, first: S): S { return by(first) }
//                                                                    ^^ unresolved
export function taken<T>({ one, two }: { one: T; two: (one: T) => void }): T { two(one); return one }
//                                                                             ^^^ unresolved
export interface State { user: User }
// --- app.ts
import { Machine, Order, query, reduced, slice, type State, taken, User } from './query'
function run(user: User, order: Order, state: State) {
  query({ key: 'user', load: () => new User(), show: (one) => one.greet() }).data.greet()
//^^^^^ calls fn:query.ts:query import
//                                     ^^^^ calls cls:query.ts:User import
//                                                                ^^^^^ calls fn:query.ts:User.greet return_type
//                                                                                ^^^^^ calls fn:query.ts:User.greet receiver_type
  query({ key: 'user', load: () => user, show(one) { one.greet() } }).data.rename('x').greet()
//^^^^^ calls fn:query.ts:query import
//                                                       ^^^^^ calls fn:query.ts:User.greet return_type
//                                                                         ^^^^^^ calls fn:query.ts:User.rename return_type
//                                                                                     ^^^^^ calls fn:query.ts:User.greet receiver_type
  query({ key: 'order', load: () => new User(), first: order }).data.ship()
//^^^^^ calls fn:query.ts:query import
//                                      ^^^^ calls cls:query.ts:User import
//                                                                   ^^^^ unresolved
  query({ load: () => order, ...user }).data.ship()
//^^^^^ calls fn:query.ts:query import
//                                           ^^^^ unresolved
  const made = slice({ name: 'x', state: { user }, cases: { set(state) { state.user.greet() }, get: (state) => state.user.greet() } })
//             ^^^^^ calls fn:query.ts:slice import
//                                                                                  ^^^^^ calls fn:query.ts:User.greet receiver_type
//                                                                                                                        ^^^^^ calls fn:query.ts:User.greet receiver_type
  made.cases.set({ user })
//           ^^^ calls fn:app.ts:run.cases.set return_type
  const machine = new Machine({ user }, { enter: (context) => context.user.greet(), inner: { leave(context) { context.user.greet() } } })
//                    ^^^^^^^ calls cls:query.ts:Machine import
//                                                                         ^^^^^ calls fn:query.ts:User.greet receiver_type
//                                                                                                                         ^^^^^ calls fn:query.ts:User.greet receiver_type
  machine.context.user.greet()
//                     ^^^^^ calls fn:query.ts:User.greet receiver_type
  reduced((one: State) => one, { user }).user.greet()
//^^^^^^^ calls fn:query.ts:reduced import
//                                            ^^^^^ calls fn:query.ts:User.greet receiver_type
  taken({ one: user, two: (one) => one.greet() }).greet()
//^^^^^ calls fn:query.ts:taken import
//                                     ^^^^^ calls fn:query.ts:User.greet receiver_type
//                                                ^^^^^ calls fn:query.ts:User.greet receiver_type
  taken({ one: state, two: (one) => one.user.greet() }).user.greet()
//^^^^^ calls fn:query.ts:taken import
//                                           ^^^^^ calls fn:query.ts:User.greet receiver_type
//                                                           ^^^^^ calls fn:query.ts:User.greet receiver_type
}

// --- ensure.ts
import { Order, User } from './query'
export function ensureUser(one: unknown): asserts one is User { if (!(one instanceof User)) throw new Error() }
export class Checks { mustBeOrder(one: unknown): asserts one is Order {} checkAll(one: unknown) {} }
function run(one: unknown, two: unknown, three: User, checks: Checks) {
  ensureUser(one)
//^^^^^^^^^^ calls fn:ensure.ts:ensureUser scope
  one.greet()
//    ^^^^^ calls fn:query.ts:User.greet receiver_type
  checks.mustBeOrder(two)
//       ^^^^^^^^^^^ calls fn:ensure.ts:Checks.mustBeOrder receiver_type
  two.ship()
//    ^^^^ calls fn:query.ts:Order.ship return_type
  checks.checkAll(three)
//       ^^^^^^^^ calls fn:ensure.ts:Checks.checkAll receiver_type
  three.greet()
//      ^^^^^ calls fn:query.ts:User.greet receiver_type
}
