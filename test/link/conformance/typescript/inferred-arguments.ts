// --- tools.ts
export function id<T>(x: T): T { return x }
export function first<T>(xs: readonly T[]): T { return xs[0]! }
export function made<T>(make: () => T): T { return make() }
//                                                 ^^^^ unresolved
export function opened<T>(box: Box<T>): T { return box.get() }
//                                                     ^^^ calls fn:tools.ts:Box.get receiver_type
export function either<T>(a: T, b: T): T { return a ?? b }
export function bounded<T extends { draw(): void }>(x: T): T { return x }
export function fresh<T>(C: new () => T): T { return new C() }
//                                                       ^ unresolved
export class Box<T> {
  constructor(readonly value: T) {}
  get(): T { return this.value }
  static of<U>(value: U): Box<U> { return new Box(value) }
//                                            ^^^ calls cls:tools.ts:Box
}
export class Sub<T> extends Box<T> {}
// --- app.ts
import { Box, bounded, either, first, fresh, id, made, opened, Sub } from './tools'
class Shape { draw(): void {} }
class Text { print(): void {} }
declare const shape: Shape
declare const text: Text
declare const anything: any
function inside<V>(value: V, other: Box<V>) {
  id(other).get()
//^^ calls fn:tools.ts:id import
//          ^^^ calls fn:tools.ts:Box.get return_type
  return new Box(value)
//           ^^^ calls cls:tools.ts:Box
}
function run() {
  id(shape).draw()
//^^ calls fn:tools.ts:id import
//          ^^^^ calls fn:app.ts:Shape.draw receiver_type
  id(id(shape)).draw()
//^^ calls fn:tools.ts:id import
//   ^^ calls fn:tools.ts:id import
//              ^^^^ calls fn:app.ts:Shape.draw receiver_type
  id<Text>(anything).print()
//^^ calls fn:tools.ts:id import
//                   ^^^^^ calls fn:app.ts:Text.print return_type
  id(anything).draw()
//^^ calls fn:tools.ts:id import
//             ^^^^ unresolved
  first([shape]).draw()
//^^^^^ calls fn:tools.ts:first import
//               ^^^^ calls fn:app.ts:Shape.draw receiver_type
  made(() => new Shape()).draw()
//^^^^ calls fn:tools.ts:made import
//               ^^^^^ calls cls:app.ts:Shape
//                        ^^^^ calls fn:app.ts:Shape.draw receiver_type
  made(() => shape).draw()
//^^^^ calls fn:tools.ts:made import
//                  ^^^^ calls fn:app.ts:Shape.draw receiver_type
  made((): Text => anything).print()
//^^^^ calls fn:tools.ts:made import
//                           ^^^^^ calls fn:app.ts:Text.print return_type
  fresh(Shape).draw()
//^^^^^ calls fn:tools.ts:fresh import
//             ^^^^ calls fn:app.ts:Shape.draw receiver_type
  new Box(shape).get().draw()
//    ^^^ calls cls:tools.ts:Box
//               ^^^ calls fn:tools.ts:Box.get receiver_type
//                     ^^^^ calls fn:app.ts:Shape.draw receiver_type
  new Box(shape).value.draw()
//    ^^^ calls cls:tools.ts:Box
//                     ^^^^ calls fn:app.ts:Shape.draw receiver_type
  Box.of(shape).get().draw()
//    ^^ calls fn:tools.ts:Box.of import
//              ^^^ calls fn:tools.ts:Box.get receiver_type
//                    ^^^^ calls fn:app.ts:Shape.draw receiver_type
  opened(new Box(shape)).draw()
//^^^^^^ calls fn:tools.ts:opened import
//           ^^^ calls cls:tools.ts:Box
//                       ^^^^ calls fn:app.ts:Shape.draw receiver_type
  new Sub(shape).get().draw()
//    ^^^ calls cls:tools.ts:Sub
//               ^^^ calls fn:tools.ts:Box.get receiver_type
//                     ^^^^ unresolved
  either(shape, shape).draw()
//^^^^^^ calls fn:tools.ts:either import
//                     ^^^^ calls fn:app.ts:Shape.draw receiver_type
  either(shape, text).draw()
//^^^^^^ calls fn:tools.ts:either import
//                    ^^^^ unresolved
  bounded(shape).draw()
//^^^^^^^ calls fn:tools.ts:bounded import
//               ^^^^ calls fn:app.ts:Shape.draw receiver_type
  const box = new Box(text)
//                ^^^ calls cls:tools.ts:Box
  box.get().print()
//    ^^^ calls fn:tools.ts:Box.get receiver_type
//          ^^^^^ calls fn:app.ts:Text.print return_type
  inside(shape, anything).get().draw()
//^^^^^^ calls fn:app.ts:inside scope
//                        ^^^ calls fn:tools.ts:Box.get receiver_type
//                              ^^^^ calls fn:app.ts:Shape.draw receiver_type
}
