// --- a.js
class Base {
  run() { this.step() }
  //           ^^^^ calls fn:a.js:Base.step self
  step() {}
}
class Sub extends Base {
  step() {}
}
function go() {
  new Sub().step()
  //  ^^^ calls cls:a.js:Sub scope
  //        ^^^^ calls fn:a.js:Sub.step receiver_type
}
