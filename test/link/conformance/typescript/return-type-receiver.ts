// --- b.ts
export class Tool { use() {} }
export function make() { return new Tool() }
//                                  ^^^^ calls cls:b.ts:Tool scope
export async function load() { return make() }
//                                    ^^^^ calls fn:b.ts:make scope
// --- a.ts
import { make, load } from './b.ts'
export async function go() {
  const tool = make()
  //           ^^^^ calls fn:b.ts:make import
  tool.use()
  //   ^^^ calls fn:b.ts:Tool.use return_type
  const other = await load()
  //                  ^^^^ calls fn:b.ts:load import
  other.use()
  //    ^^^ calls fn:b.ts:Tool.use return_type
}
