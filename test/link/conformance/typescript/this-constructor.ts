// --- src/shape.ts
export class Shape {
  constructor(readonly sides: number) {}
  clone() {
    // @ts-expect-error: the compiler knows a function, and no class
    const made = new this.constructor(this.sides)
    //                    ^^^^^^^^^^^ unresolved
    return this.constructor.call(made)
    //                      ^^^^ unresolved
  }
}
export const square = new Shape(4)
//                        ^^^^^ calls cls:src/shape.ts:Shape scope
