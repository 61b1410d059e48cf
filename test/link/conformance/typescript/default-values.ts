// --- b.ts
export class Tool { use() {} }
export function make() { return new Tool() }
//                                  ^^^^ calls cls:b.ts:Tool scope
function noop() {}
const shared = new Tool()
//                 ^^^^ calls cls:b.ts:Tool scope
export function two(tool = shared, run: () => Tool = make) {
  tool.use()
  //   ^^^ calls fn:b.ts:Tool.use receiver_type
  run().use()
//^^^ unresolved
  //    ^^^ calls fn:b.ts:Tool.use receiver_type
}
export function one(tool = new Tool(), other = make(), key = '', run = noop, own: Other = new Tool()) {
//                             ^^^^ calls cls:b.ts:Tool scope
//                                             ^^^^ calls fn:b.ts:make scope
//                                                                                            ^^^^ calls cls:b.ts:Tool scope
  tool.use()
  //   ^^^ calls fn:b.ts:Tool.use receiver_type
  other.use()
  //    ^^^ calls fn:b.ts:Tool.use receiver_type
  key.trim()
  //  ^^^^ nothing
  // What is handed over is another function as a rule.
  run()
//^^^ unresolved
  own.use()
  //  ^^^ calls fn:b.ts:Other.use receiver_type
}
interface Other { use(): void }
