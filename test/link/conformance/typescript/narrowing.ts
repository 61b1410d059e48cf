// --- shapes.ts
export class Shape {
  area(): number { return 0 }
}
export class Circle extends Shape {
  radius(): number { return 1 }
}
export class Square extends Shape {
  side(): number { return 2 }
}
// --- branches.ts
import { Circle, Square, type Shape } from './shapes.js'
import * as shapes from './shapes.js'

export function inBranch(shape: unknown) {
  if (shape instanceof Circle) {
    shape.radius()
    //    ^^^^^^ calls fn:shapes.ts:Circle.radius receiver_type
    const work = () => shape.area()
    //                       ^^^^ calls fn:shapes.ts:Shape.area inherited
    work()
//  ^^^^ calls fn:branches.ts:inBranch.work scope
  } else if (shape instanceof shapes.Square) {
    shape.side()
    //    ^^^^ calls fn:shapes.ts:Square.side receiver_type
  } else {
    shape.area()
    //    ^^^^ unresolved
  }
  shape.radius()
  //    ^^^^^^ unresolved
}

export function inConditions(shape: Shape | string, ready: boolean) {
  if (ready && shape instanceof Circle && shape.radius() > 1) shape.radius()
  //                                            ^^^^^^ calls fn:shapes.ts:Circle.radius receiver_type
  //                                                                ^^^^^^ calls fn:shapes.ts:Circle.radius receiver_type
  return shape instanceof Square ? shape.side() : (shape as Shape).area()
  //                                     ^^^^ calls fn:shapes.ts:Square.side receiver_type
  //                                                               ^^^^ calls fn:shapes.ts:Shape.area receiver_type
}

export function inLoop(shapes: Iterable<unknown>) {
  for (const shape of shapes) {
    if (!(shape instanceof Circle)) continue
    shape.radius()
    //    ^^^^^^ calls fn:shapes.ts:Circle.radius receiver_type
  }
}

export function afterExit(shape: unknown, other: unknown) {
  if (!(shape instanceof Circle) || shape.radius() > 9) {
    //                                    ^^^^^^ calls fn:shapes.ts:Circle.radius receiver_type
    return 0
  }
  if (!(other instanceof Square)) {
    console.log('a branch that does not leave')
  } else {
    other.side()
    //    ^^^^ calls fn:shapes.ts:Square.side receiver_type
  }
  other.side()
  //    ^^^^ unresolved
  return shape.radius()
  //           ^^^^^^ calls fn:shapes.ts:Circle.radius receiver_type
}

export function byChains(shape: unknown, other: unknown, more: boolean) {
  if (more && !more && shape instanceof Circle && more && (more || other instanceof Square)) {
    shape.radius()
    //    ^^^^^^ calls fn:shapes.ts:Circle.radius receiver_type
    other.side()
    //    ^^^^ unresolved
  }
  if (!(shape instanceof Circle && more) || more) {
    shape.radius()
    //    ^^^^^^ unresolved
  } else {
    shape.radius()
    //    ^^^^^^ calls fn:shapes.ts:Circle.radius receiver_type
  }
  if (more || !(shape instanceof Circle) || more) {
    return more // and no more
  }
  return shape.radius()
  //           ^^^^^^ calls fn:shapes.ts:Circle.radius receiver_type
}

export function untilAssigned(shape: unknown, next: () => unknown) {
  if (shape instanceof Circle) {
    shape = next()
//          ^^^^ unresolved
    shape.radius()
    //    ^^^^^^ unresolved
  }
  if (shape instanceof Circle) {
    const shape = new Square()
    //                ^^^^^^ calls cls:shapes.ts:Square import
    shape.side()
    //    ^^^^ calls fn:shapes.ts:Square.side receiver_type
  }
}

export function caught(run: () => void) {
  try {
    run()
//  ^^^ unresolved
  } catch (error) {
    if (error instanceof Failure) error.explain()
    //                                  ^^^^^^^ calls fn:branches.ts:Failure.explain receiver_type
  }
}

class Failure extends Error {
  explain() {}
}
