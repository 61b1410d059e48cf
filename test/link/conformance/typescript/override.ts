// --- a.ts
class Base {
  run() { this.step() }
  //           ^^^^ calls fn:a.ts:Base.step self
  step() {}
}
class Sub extends Base {
  step() {}
}
function go() {
  new Sub().step()
  //  ^^^ calls cls:a.ts:Sub scope
  //        ^^^^ calls fn:a.ts:Sub.step receiver_type
}
