// --- b.ts
export class Tool { use() {} }
// --- a.ts
import type { Tool } from './b.js'
import type * as b from './b.js'
function one(tool: Tool, maybe?: Tool | null, { inner }: { inner?: string } = {}) {
  tool.use()
  //   ^^^ calls fn:b.ts:Tool.use receiver_type
  maybe?.use()
  //     ^^^ calls fn:b.ts:Tool.use receiver_type
  maybe!.use()
  //     ^^^ calls fn:b.ts:Tool.use receiver_type
}
const two = (tool: b.Tool, any: any) => {
  tool.use()
  //   ^^^ calls fn:b.ts:Tool.use receiver_type
  any.use()
  //  ^^^ unresolved
}
class Holder {
  constructor(private readonly tool: Tool) {}
  go() {
    this.tool.use()
    //        ^^^ calls fn:b.ts:Tool.use receiver_type
  }
}
