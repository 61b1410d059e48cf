// --- shapes.js
export class Shape {
  area() {}
}
export class Circle extends Shape {
  radius() {}
}
// --- main.js
import { Circle } from './shapes.js'

export function inBranch(shape) {
  if (shape instanceof Circle) {
    shape.radius()
    //    ^^^^^^ calls fn:shapes.js:Circle.radius receiver_type
    shape.area()
    //    ^^^^ calls fn:shapes.js:Shape.area inherited
  }
  shape.radius()
  //    ^^^^^^ unresolved
}

export function afterExit(shape) {
  if (!(shape instanceof Circle)) return null
  return shape.radius()
  //           ^^^^^^ calls fn:shapes.js:Circle.radius receiver_type
}

export const inConditions = (shape) => shape instanceof Circle && shape.radius()
//                                                                      ^^^^^^ calls fn:shapes.js:Circle.radius receiver_type
