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
