// --- b.js
export class Tool {
  use() {}
}
export function make() {
  return new Tool()
  //         ^^^^ calls cls:b.js:Tool scope
}
// --- a.js
import { make, Tool } from './b.js'

function one(tool = new Tool(), other = make()) {
//                      ^^^^ calls cls:b.js:Tool import
//                                      ^^^^ calls fn:b.js:make import
  tool.use()
  //   ^^^ calls fn:b.js:Tool.use receiver_type
  other.use()
  //    ^^^ calls fn:b.js:Tool.use receiver_type
}
// What a part of a pattern is by default is not read.
const two = ({ tool = new Tool() } = {}) => tool.use()
//                        ^^^^ calls cls:b.js:Tool import
//                                               ^^^ unresolved
function three(tool, key = '') {
  tool.use()
  //   ^^^ unresolved
  key.trim()
  //  ^^^^ nothing
}
