// --- a.js
class Engine { start() {} }
class Car {
  spare = new Engine()
  //          ^^^^^^ calls cls:a.js:Engine scope
  constructor() {
    this.engine = new Engine()
    //                ^^^^^^ calls cls:a.js:Engine scope
  }
  drive() {
    this.engine.start()
    //          ^^^^^ calls fn:a.js:Engine.start receiver_type
    this.spare.start()
    //         ^^^^^ calls fn:a.js:Engine.start receiver_type
    this.unknown.start()
    //           ^^^^^ unresolved
  }
}
