// --- a.js
class Base {
  constructor() {}
  run() {}
}
class Sub extends Base {
  constructor() {
    super()
//  ^^^^^ calls cls:a.js:Base inherited
  }
  run() {
    super.run()
    //    ^^^ calls fn:a.js:Base.run inherited
  }
}
