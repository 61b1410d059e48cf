// --- a.ts
class Base {
  constructor() {}
  run() {}
}
class Sub extends Base {
  constructor() {
    super()
//  ^^^^^ calls cls:a.ts:Base inherited
  }
  run() {
    super.run()
    //    ^^^ calls fn:a.ts:Base.run inherited
  }
}
