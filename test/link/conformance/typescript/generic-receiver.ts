// --- a.ts
class Shape { area() { return 0 } }
class Stack<T> {
  push(one: T) {}
  size() { return 0 }
}
function largest<S extends Shape>(shapes: S[], first: S) {
  first.area()
  //    ^^^^ calls fn:a.ts:Shape.area receiver_type
  shapes[0]!.area()
  //         ^^^^ calls fn:a.ts:Shape.area receiver_type
}
function free<T>(one: T, stack: Stack<T>, late: Promise<Shape>) {
  one.area()
  //  ^^^^ unresolved
  stack.size()
  //    ^^^^ calls fn:a.ts:Stack.size receiver_type
  new Stack<Shape>().push(new Shape())
  //  ^^^^^ calls cls:a.ts:Stack scope
  //                 ^^^^ calls fn:a.ts:Stack.push receiver_type
  //                          ^^^^^ calls cls:a.ts:Shape scope
}
// --- b.ts
class Square { side() {} }
class Box<T> {
  value!: T
  all: T[] = []
  byName = new Map<string, T>()
  get(): T { return this.value }
  same(): Box<T> { return this }
  fluent() { return this }
  each(run: (one: T) => void) {}
}
class Squares extends Box<Square> {
  go() {
    this.get().side()
    //   ^^^ calls fn:b.ts:Box.get inherited
    //         ^^^^ calls fn:b.ts:Square.side return_type
  }
}
class Nested<U> extends Box<Box<U>> {}
type Alias<V> = Box<V>
type Config<T> = { client(): T; item: T }
interface Repo<T extends Square> { find(): T }
class Cube extends Square { lift() {} }
function make<T>(): T { return null as T }
function go(box: Box<Square>, alias: Alias<Square>, nested: Nested<Square>, config: Config<Square>) {
  box.value.side()
  //        ^^^^ calls fn:b.ts:Square.side receiver_type
  box.all[0]!.side()
  //          ^^^^ calls fn:b.ts:Square.side receiver_type
  box.byName.get('a')!.side()
  //         ^^^ nothing
  //                   ^^^^ calls fn:b.ts:Square.side receiver_type
  box.same().fluent().get().side()
  //  ^^^^ calls fn:b.ts:Box.same receiver_type
  //         ^^^^^^ calls fn:b.ts:Box.fluent
  //                  ^^^ calls fn:b.ts:Box.get receiver_type
  //                        ^^^^ calls fn:b.ts:Square.side receiver_type
  box.each((one) => one.side())
  //  ^^^^ calls fn:b.ts:Box.each receiver_type
  //                    ^^^^ calls fn:b.ts:Square.side receiver_type
  alias.get().side()
  //    ^^^ calls fn:b.ts:Box.get receiver_type
  //          ^^^^ calls fn:b.ts:Square.side receiver_type
  nested.value.value.side()
  //                 ^^^^ calls fn:b.ts:Square.side receiver_type
  config.client().side()
  //     ^^^^^^ calls fn:b.ts:Config.client receiver_type
  //              ^^^^ calls fn:b.ts:Square.side receiver_type
  config.item.side()
  //          ^^^^ calls fn:b.ts:Square.side receiver_type
  new Box<Square>().value.side()
  //  ^^^ calls cls:b.ts:Box
  //                      ^^^^ calls fn:b.ts:Square.side receiver_type
  make<Square>().side()
//^^^^ calls fn:b.ts:make scope
  //             ^^^^ calls fn:b.ts:Square.side receiver_type
}
function bounded(cubes: Repo<Cube>, some: Repo<any>, raw: Repo<never>, either: Box<Square> | Box<Cube>) {
  cubes.find().lift()
  //    ^^^^ calls fn:b.ts:Repo.find receiver_type
  //           ^^^^ calls fn:b.ts:Cube.lift
  some.find().side()
  //   ^^^^ calls fn:b.ts:Repo.find receiver_type
  //          ^^^^ unresolved
  // Through which of both, nobody knows.
  either.get().side()
  //     ^^^ calls fn:b.ts:Box.get receiver_type
  //           ^^^^ unresolved
}
