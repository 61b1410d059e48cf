// --- base.js
export class Animal {
  eat() {}
}
// --- a.js
import { Animal } from './base.js'
export class Dog extends Animal {
//                       ^^^^^^ inherits cls:base.js:Animal extends
  play() {
    this.eat()
    //   ^^^ calls fn:base.js:Animal.eat inherited
    this.bark()
    //   ^^^^ calls fn:a.js:Dog.bark self
  }
  bark() {}
}
new Dog().eat()
//  ^^^ calls cls:a.js:Dog scope
//        ^^^ calls fn:base.js:Animal.eat inherited
