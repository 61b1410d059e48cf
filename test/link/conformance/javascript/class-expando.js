// --- base.js
export class Base {
  show() {
    Base.color()
    //   ^^^^^ calls fn:base.js:Base.color
    Base.arrow()
    //   ^^^^^ calls fn:base.js:Base.arrow
  }
}
Base.color = function () {
  this.color()
  //   ^^^^^ calls fn:base.js:Base.color
}
Base.arrow = () => {}
Other.color = function () {}
// --- a.js
import { Base } from './base.js'
class Sub extends Base {}
function go() {
  Base.color()
  //   ^^^^^ calls fn:base.js:Base.color
  Sub.color()
  //  ^^^^^ calls fn:base.js:Base.color
  Base.none()
  //   ^^^^ unresolved
}
