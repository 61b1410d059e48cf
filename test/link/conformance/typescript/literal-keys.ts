// --- bus.ts
export class User { greet() {} }
export class Order { ship(): User { return new User() } }
//                                             ^^^^ calls cls:bus.ts:User scope
export interface Events { user: User; 'order.sent': Order; list: User[]; call(user: User): void }
export type Handler<T> = (event: T) => void
export class Bus<E> {
  on<K extends keyof E>(key: K, f: (event: E[K]) => void): this { return this }
  once<K extends keyof E>(key: K, f: Handler<E[K]>): this { return this.on(key, f) }
//                                                                      ^^ calls fn:bus.ts:Bus.on self
  get<K extends keyof E>(key: K): E[K] { throw 0 }
  wait<K extends keyof E>(key: K): Promise<E[K]> { throw 0 }
  both<K extends keyof E>(one: K, other: K): E[K] { throw 0 }
  listen<K extends keyof E>(key: K, f: E[K]): void {}
}
export function make<K extends keyof Events>(key: K): Events[K] { throw 0 }
export function create(kind: 'user'): User
export function create(kind: 'order', more?: User): Order
export function create(kind: string): unknown { return kind }
export class Shop {
  find(id: number): User
  find(name: string): Order
  find(user: User): User
  find(any: unknown): unknown { return any }
}
// --- app.ts
import { Bus, create, type Events, make, Order, Shop, User } from './bus'
class Typed extends Bus<{ saved: [User, Order] }> {
  fire() { this.on('saved', ([user, order]) => { user.greet(); order.ship() }) }
//              ^^ calls fn:bus.ts:Bus.on inherited
//                                                    ^^^^^ calls fn:bus.ts:User.greet receiver_type
//                                                                   ^^^^ calls fn:bus.ts:Order.ship receiver_type
}
async function run(bus: Bus<Events>, key: keyof Events, order: Order, anything: any) {
  bus.on('user', (one) => one.greet()).on('order.sent', (one) => one.ship())
//    ^^ calls fn:bus.ts:Bus.on receiver_type
//                            ^^^^^ calls fn:bus.ts:User.greet receiver_type
//                                     ^^ calls fn:bus.ts:Bus.on receiver_type
//                                                                   ^^^^ calls fn:bus.ts:Order.ship receiver_type
  bus.once('list', (all) => all.map((one) => one.greet()))
//    ^^^^ calls fn:bus.ts:Bus.once receiver_type
//                                               ^^^^^ calls fn:bus.ts:User.greet receiver_type
  bus.get('user').greet()
//    ^^^ calls fn:bus.ts:Bus.get receiver_type
//                ^^^^^ calls fn:bus.ts:User.greet receiver_type
  bus.get('order.sent').ship().greet()
//    ^^^ calls fn:bus.ts:Bus.get receiver_type
//                      ^^^^ calls fn:bus.ts:Order.ship receiver_type
//                             ^^^^^ calls fn:bus.ts:User.greet receiver_type
  bus.get(key).greet()
//    ^^^ calls fn:bus.ts:Bus.get receiver_type
//             ^^^^^ unresolved
  bus.get('none').greet()
//    ^^^ calls fn:bus.ts:Bus.get receiver_type
//                ^^^^^ unresolved
  bus.get<'user'>('user').greet()
//    ^^^ calls fn:bus.ts:Bus.get receiver_type
//                        ^^^^^ calls fn:bus.ts:User.greet receiver_type
  ;(await bus.wait('user')).greet()
//            ^^^^ calls fn:bus.ts:Bus.wait receiver_type
//                          ^^^^^ calls fn:bus.ts:User.greet receiver_type
  bus.both('user', 'user').greet()
//    ^^^^ calls fn:bus.ts:Bus.both receiver_type
//                         ^^^^^ calls fn:bus.ts:User.greet receiver_type
  bus.both('user', 'list').greet()
//    ^^^^ calls fn:bus.ts:Bus.both receiver_type
//                         ^^^^^ unresolved
  bus.listen('call', (one) => one.greet())
//    ^^^^^^ calls fn:bus.ts:Bus.listen receiver_type
//                                ^^^^^ calls fn:bus.ts:User.greet receiver_type
  bus.get('call')(new User())
//    ^^^ calls fn:bus.ts:Bus.get receiver_type
//    ^^^ unresolved
//                    ^^^^ calls cls:bus.ts:User import
  make('order.sent').ship()
//^^^^ calls fn:bus.ts:make import
//                   ^^^^ calls fn:bus.ts:Order.ship receiver_type
  make(anything).ship()
//^^^^ calls fn:bus.ts:make import
//               ^^^^ unresolved
}
function overloads(shop: Shop, user: User, kind: string) {
  create('user').greet()
//^^^^^^ calls fn:bus.ts:create import
//               ^^^^^ calls fn:bus.ts:User.greet return_type
  create('order').ship()
//^^^^^^ calls fn:bus.ts:create import
//                ^^^^ calls fn:bus.ts:Order.ship return_type
  create('order', user).ship()
//^^^^^^ calls fn:bus.ts:create~2 import
//                      ^^^^ calls fn:bus.ts:Order.ship return_type
  shop.find('a').ship()
//     ^^^^ calls fn:bus.ts:Shop.find receiver_type
//               ^^^^ calls fn:bus.ts:Order.ship return_type
  shop.find(user).greet()
//     ^^^^ calls fn:bus.ts:Shop.find receiver_type
//                ^^^^^ calls fn:bus.ts:User.greet return_type
}
