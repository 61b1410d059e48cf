// --- base.ts
export class Animal {
  eat() {}
}
// --- a.ts
import { Animal } from './base.ts'
export class Dog extends Animal {
//                       ^^^^^^ inherits cls:base.ts:Animal extends
  play() {
    this.eat()
    //   ^^^ calls fn:base.ts:Animal.eat inherited
    this.bark()
    //   ^^^^ calls fn:a.ts:Dog.bark self
  }
  bark() {}
}
new Dog().eat()
//  ^^^ calls cls:a.ts:Dog scope
//        ^^^ calls fn:base.ts:Animal.eat inherited
