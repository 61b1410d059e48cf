// --- arrow.js
export default () => ({ run() {} })
// --- plain.js
export default function () { return new Thing() }
//                                      ^^^^^ calls cls:plain.js:Thing
class Thing { use() {} }
// --- cls.js
export default class {
  one() {}
  static two() {}
}
// --- app.js
import arrow from './arrow.js'
import plain from './plain.js'
import Cls from './cls.js'
{
  arrow().run()
//^^^^^ calls fn:arrow.js:default import
  //      ^^^ calls fn:arrow.js:default.run return_type
  plain().use()
//^^^^^ calls fn:plain.js:default import
  //      ^^^ calls fn:plain.js:Thing.use return_type
}
new Cls().one()
//  ^^^ calls cls:cls.js:default
//        ^^^ calls fn:cls.js:default.one receiver_type
Cls.two()
//  ^^^ calls fn:cls.js:default.two
