// --- a.ts
class Base { run() {} }
const Loud = (Parent) => class extends Parent { shout() {} }
class Dog extends Loud(Base) {
//                ^^^^ calls fn:a.ts:Loud scope
  go() {
    this.own()
    //   ^^^ calls fn:a.ts:Dog.own self
  }
  own() {}
}
