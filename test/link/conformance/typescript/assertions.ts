// --- a.ts
// What comes after `assertUser(x)` runs only when that holds.
import { Admin, assertAdmin, assertOk, Guard, User, keep } from './users'
export function go(u: User, x: unknown, guard: Guard) {
  u.grant()
  //^^^^^ unresolved
  assertAdmin(u)
//^^^^^^^^^^^ calls fn:users.ts:assertAdmin import
  u.grant()
  //^^^^^ calls fn:users.ts:Admin.grant return_type
  guard.assertUser(x)
  //    ^^^^^^^^^^ calls fn:users.ts:Guard.assertUser receiver_type
  x.greet()
  //^^^^^ calls fn:users.ts:User.greet
  assertOk(u)
//^^^^^^^^ calls fn:users.ts:assertOk import
  u.grant()
  //^^^^^ calls fn:users.ts:Admin.grant return_type
}
export function other(u: User, x: unknown) {
  if (u) {
    assertAdmin(x)
//  ^^^^^^^^^^^ calls fn:users.ts:assertAdmin import
    x.grant()
//    ^^^^^ calls fn:users.ts:Admin.grant return_type
  }
  x.grant()
  //^^^^^ unresolved
  keep(u)
//^^^^ calls fn:users.ts:keep import
  u.greet()
  //^^^^^ calls fn:users.ts:User.greet receiver_type
}
// --- users.ts
export class User { greet(): void {} }
export class Admin extends User { grant(): void {} }
export function assertAdmin(u: unknown): asserts u is Admin {}
export function assertOk(u: unknown): asserts u {}
export function keep(u: unknown): void {}
export class Guard { assertUser(x: unknown): asserts x is User {} }
