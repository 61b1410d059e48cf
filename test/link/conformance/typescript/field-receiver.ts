// --- a.ts
class Engine { start() {} }
class Car {
  engine: Engine
  spare = new Engine()
  //          ^^^^^^ calls cls:a.ts:Engine scope
  constructor() {
    this.engine = new Engine()
    //                ^^^^^^ calls cls:a.ts:Engine scope
  }
  drive() {
    this.engine.start()
    //          ^^^^^ calls fn:a.ts:Engine.start receiver_type
    this.spare.start()
    //         ^^^^^ calls fn:a.ts:Engine.start receiver_type
    this.unknown.start()
    //           ^^^^^ unresolved
  }
}
