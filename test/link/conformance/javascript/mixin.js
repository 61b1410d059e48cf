// --- a.js
class Base { run() {} }
const Loud = (Parent) => class extends Parent { shout() {} }
class Dog extends Loud(Base) {
//                ^^^^ calls fn:a.js:Loud scope
  go() {
    this.own()
    //   ^^^ calls fn:a.js:Dog.own self
  }
  own() {}
}
