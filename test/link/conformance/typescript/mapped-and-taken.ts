// --- a.ts
export class User { greet() {} }
export class Order { ship(): User { return new User() } }
//                                             ^^^^ calls cls:a.ts:User scope
export type Deep<T> = { readonly [K in keyof T]?: T[K] extends object ? Deep<T[K]> : T[K] }
export type Waited<T> = { [K in keyof T]: Awaited<T[K]> | null }
export type Getters<T> = { [K in keyof T]: () => T[K] }
export declare function all<T extends Record<string, Promise<unknown>>>(values: T): Promise<Waited<T>>
export declare function build(user: User, order: Order): void
export class Store {
  on(key: string, by: (user: User) => void): void
  on(by: (order: Order) => void): void
  on(key: unknown, by?: (both: User & Order) => void) {}
}
// --- b.ts
import { all, build, type Deep, type Getters, Order, Store, type User, type Waited } from './a'
async function run(user: User, order: Order, waiting: Promise<User>, orders: Order[]) {
  const { one } = await all({ one: waiting })
//                      ^^^ calls fn:a.ts:all import
  one.greet()
//    ^^^^^ calls fn:a.ts:User.greet receiver_type
  new Store().on('a', (one) => one.greet())
//    ^^^^^ calls cls:a.ts:Store import
//            ^^ calls fn:a.ts:Store.on receiver_type
//                                 ^^^^^ calls fn:a.ts:User.greet receiver_type
  new Store().on((one) => one.ship())
//    ^^^^^ calls cls:a.ts:Store import
//            ^^ calls fn:a.ts:Store.on~2 receiver_type
//                            ^^^^ calls fn:a.ts:Order.ship receiver_type
  orders.reduce<Record<string, Order[]>>((all, one) => { all.x.map((two) => two.ship()); return all }, {}).y[0].ship()
//                                                                              ^^^^ calls fn:a.ts:Order.ship receiver_type
//                                                                                                              ^^^^ calls fn:a.ts:Order.ship receiver_type
  Map.groupBy(orders, (one) => one.ship()).forEach((all, one) => { one.greet(); all[0].ship() })
//                                 ^^^^ calls fn:a.ts:Order.ship receiver_type
//                                                                     ^^^^^ calls fn:a.ts:User.greet receiver_type
//                                                                                     ^^^^ calls fn:a.ts:Order.ship receiver_type
}
function mapped(a: Deep<{ user: User }>, b: Waited<{ user: Promise<User> }>, c: Getters<{ user: User }>) {
  a.user?.greet()
//        ^^^^^ calls fn:a.ts:User.greet receiver_type
  b.user?.greet()
//        ^^^^^ calls fn:a.ts:User.greet receiver_type
  c.user().greet()
//  ^^^^ unresolved
//         ^^^^^ unresolved
}
function taken(one: Parameters<typeof build>[0], [user, order]: Parameters<typeof build>, ...all: Parameters<typeof build>) {
  one.greet()
//    ^^^^^ calls fn:a.ts:User.greet receiver_type
  user.greet()
//     ^^^^^ calls fn:a.ts:User.greet receiver_type
  order.ship()
//      ^^^^ calls fn:a.ts:Order.ship receiver_type
  all[0].greet()
//       ^^^^^ calls fn:a.ts:User.greet receiver_type
  all[1].ship()
//       ^^^^ calls fn:a.ts:Order.ship receiver_type
}
