// --- marks.js
export function plain(target) {}
export function named(name) {
  return (target) => {}
}
// --- main.js
import { named, plain } from './marks.js'
import * as marks from './marks.js'

@marks.plain
//     ^^^^^ uses fn:marks.js:plain
export class One {
  @plain
// ^^^^^ uses fn:marks.js:plain
  field = 1

  @named('method')
// ^^^^^ uses fn:marks.js:named
// ^^^^^ calls fn:marks.js:named import
  go() {
    return this
  }
}

const mark = () => {
  @named('two')
// ^^^^^ uses fn:marks.js:named
// ^^^^^ calls fn:marks.js:named import
  class Inner {}
  return Inner
}
class Two {
  run() {
    new One().go()
    //  ^^^ calls cls:main.js:One scope
    //        ^^ calls fn:main.js:One.go receiver_type
  }
}
