// --- state.ts
export class User { greet() {} rename(name: string): User { return this } }
export class Order { ship(): User { return new User() } }
//                                             ^^^^ calls cls:state.ts:User scope
export type Action<S> = S | ((before: S) => S)
export type Dispatch<A> = (action: A) => void
export type Result<T, E = Error> = Ok<T> | Err<E>
export type Ok<T> = { ok: true; value: T }
export type Err<E> = { ok: false; error: E }
export declare function useState<S>(first: S | (() => S)): [S, Dispatch<Action<S>>]
export function map<T, U, E>(result: Result<T, E>, by: (value: T) => U): Result<U, E> { throw 0 }
export function isOk<T, E>(result: Result<T, E>): result is Ok<T> { return result.ok }
export function unwrap<T, E>(result: Result<T, E>): T { throw 0 }
export function find(id: string): Result<User, Order> { throw 0 }
export function lazy<T>(from: Action<T>): T { throw 0 }
export class Box<T> {
  constructor(private held: T, private readonly log = new Order()) {}
//                                                        ^^^^^ calls cls:state.ts:Order scope
  get value() { return this.held }
  set value(value: T) { this.held = value; this.log.ship() }
//                                                  ^^^^ calls fn:state.ts:Order.ship receiver_type
}
export declare const order: Order
// --- app.ts
import { Box, find, isOk, lazy, map, order, unwrap, useState, User } from './state'
function app(users: User[], either: User | Order) {
  const [user, setUser] = useState(() => new User())
//                        ^^^^^^^^ calls fn:state.ts:useState import
//                                           ^^^^ calls cls:state.ts:User import
  setUser((before) => before.rename('x'))
//^^^^^^^ unresolved
//                           ^^^^^^ calls fn:state.ts:User.rename return_type
  setUser(user.rename('y'))
//^^^^^^^ unresolved
//             ^^^^^^ calls fn:state.ts:User.rename return_type
  const [all, setAll] = useState(users)
//                      ^^^^^^^^ calls fn:state.ts:useState import
  setAll((before) => before.filter((one) => one.greet()))
//^^^^^^ unresolved
//                                              ^^^^^ calls fn:state.ts:User.greet receiver_type
  all[0].greet()
//       ^^^^^ calls fn:state.ts:User.greet receiver_type
  const result = find('x')
//               ^^^^ calls fn:state.ts:find import
  if (isOk(result)) result.value.greet()
//    ^^^^ calls fn:state.ts:isOk import
//                               ^^^^^ calls fn:state.ts:User.greet receiver_type
  map(result, (value) => value.greet())
//^^^ calls fn:state.ts:map import
//                             ^^^^^ calls fn:state.ts:User.greet receiver_type
  unwrap(map(result, () => order)).ship()
//^^^^^^ calls fn:state.ts:unwrap import
//       ^^^ calls fn:state.ts:map import
//                                 ^^^^ calls fn:state.ts:Order.ship receiver_type
  unwrap(result).greet()
//^^^^^^ calls fn:state.ts:unwrap import
//               ^^^^^ calls fn:state.ts:User.greet receiver_type
  lazy(order).ship()
//^^^^ calls fn:state.ts:lazy import
//            ^^^^ calls fn:state.ts:Order.ship receiver_type
  lazy(() => order).ship()
//^^^^ calls fn:state.ts:lazy import
//                  ^^^^ calls fn:state.ts:Order.ship receiver_type
  lazy(either).greet()
//^^^^ calls fn:state.ts:lazy import
//             ^^^^^ unresolved
  new Box(order).value.ship().greet()
//    ^^^ calls cls:state.ts:Box import
//                     ^^^^ calls fn:state.ts:Order.ship receiver_type
//                            ^^^^^ calls fn:state.ts:User.greet receiver_type
}

// --- itself.ts
import { Order, User } from './state'
type Own<U> = Either<U> | Own<U> | { user: U }
type Either<T> = T | ((before: T) => T)
type Lists<U> = Lists<U[]> | U
type Twice<U> = U | Twice<Twice<U>>
declare function own<T>(one: T, own: Own<T>, lists: Lists<T>, twice: Twice<T>): Own<T>
function run(user: User, a: Own<User>, b: Lists<User>, c: Twice<User>) {
  a.greet()
//  ^^^^^ unresolved
  b.greet()
//  ^^^^^ unresolved
  c.greet()
//  ^^^^^ unresolved
  own(user, a, b, c).greet()
//^^^ calls fn:itself.ts:own scope
//                   ^^^^^ unresolved
}
