// --- tool.ts
export interface Tool {
  use(): void
}
// --- a.ts
import type { Tool } from './tool'
const Tool = function () {} as any
// What a type has is declared; TypeScript reads no member from this.
Tool.prototype = {
  use() {},
}
export function go(tool: Tool) {
  tool.use()
  //   ^^^ calls fn:tool.ts:Tool.use receiver_type
}
