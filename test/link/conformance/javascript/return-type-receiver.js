// --- b.js
export class Tool { use() {} }
export function make() { return new Tool() }
//                                  ^^^^ calls cls:b.js:Tool scope
export async function load() { return make() }
//                                    ^^^^ calls fn:b.js:make scope
// --- a.js
import { make, load } from './b.js'
export async function go() {
  const tool = make()
  //           ^^^^ calls fn:b.js:make import
  tool.use()
  //   ^^^ calls fn:b.js:Tool.use return_type
  const other = await load()
  //                  ^^^^ calls fn:b.js:load import
  other.use()
  //    ^^^ calls fn:b.js:Tool.use return_type
}
