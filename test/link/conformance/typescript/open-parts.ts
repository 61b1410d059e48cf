// --- types.ts
export class User { greet() {} }
export class Order { ship(): User { return new User() } }
//                                             ^^^^ calls cls:types.ts:User scope
export type WithId<T> = T & { id: User }
export type Brand<T, B> = T & { __brand: B }
export class Bus<E extends Record<string, unknown[]>> {
  on<K extends keyof E>(key: K, by: (...values: E[K]) => void): this { return this }
}
export type Each = (order: Order, ...users: User[]) => void
export declare function each(by: Each): void
export declare function insert<T>(value: T): WithId<T>
export function inside<T>(value: T & { run(): Order; user: User }) { value.user.greet(); return value }
//                                                                              ^^^^^ calls fn:types.ts:User.greet receiver_type
export type Action = { type: 'add'; user: User } | { type: 'send'; order: Order }
// --- app.ts
import { type Action, type Brand, Bus, each, insert, inside, Order, User, type WithId } from './types'
function parts(user: User, order: Order, a: WithId<Order>, b: Brand<User, 'x'>, bus: Bus<{ saved: [User, Order] }>, both: { run(): Order; user: User; more: Order }) {
  a.ship().greet()
//  ^^^^ calls fn:types.ts:Order.ship receiver_type
//         ^^^^^ calls fn:types.ts:User.greet receiver_type
  a.id.greet()
//     ^^^^^ calls fn:types.ts:User.greet receiver_type
  b.greet()
//  ^^^^^ calls fn:types.ts:User.greet receiver_type
  insert(order).ship()
//^^^^^^ calls fn:types.ts:insert import
//              ^^^^ calls fn:types.ts:Order.ship receiver_type
  insert(order).id.greet()
//^^^^^^ calls fn:types.ts:insert import
//                 ^^^^^ calls fn:types.ts:User.greet receiver_type
  inside(both).more.ship()
//^^^^^^ calls fn:types.ts:inside import
//                  ^^^^ unresolved
  bus.on('saved', (one, two) => { one.greet(); two.ship() })
//    ^^ calls fn:types.ts:Bus.on receiver_type
//                                    ^^^^^ calls fn:types.ts:User.greet receiver_type
//                                                 ^^^^ calls fn:types.ts:Order.ship receiver_type
  each((one, two, three) => { one.ship(); two.greet(); three.greet() })
//^^^^ calls fn:types.ts:each import
//                                ^^^^ calls fn:types.ts:Order.ship receiver_type
//                                            ^^^^^ calls fn:types.ts:User.greet receiver_type
//                                                           ^^^^^ calls fn:types.ts:User.greet receiver_type
}
function some(a: Extract<Action, { type: 'add' }>, b: Exclude<User | undefined, undefined>, key: string) {
  a.user.greet()
//       ^^^^^ calls fn:types.ts:User.greet receiver_type
  b.greet()
//  ^^^^^ calls fn:types.ts:User.greet receiver_type
  const users = { one: new User(), two: new User() }
//                         ^^^^ calls cls:types.ts:User import
//                                          ^^^^ calls cls:types.ts:User import
  users[key].greet()
//           ^^^^^ calls fn:types.ts:User.greet receiver_type
  Object.entries(users).map(([key, one]) => one.greet())
//                                              ^^^^^ calls fn:types.ts:User.greet receiver_type
  for (const one of Object.values(users)) one.greet()
//                                            ^^^^^ calls fn:types.ts:User.greet receiver_type
  const mixed = { one: new User(), two: () => new User() }
//                         ^^^^ calls cls:types.ts:User import
//                                                ^^^^ calls cls:types.ts:User import
  mixed[key].greet()
//           ^^^^^ unresolved
  const several = { one: new User(), two: new Order() }
//                           ^^^^ calls cls:types.ts:User import
//                                            ^^^^^ calls cls:types.ts:Order import
  several[key].greet()
//             ^^^^^ calls fn:types.ts:User.greet receiver_type
}
