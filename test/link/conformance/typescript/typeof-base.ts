// --- a.ts
import type * as Reading from './reading'
import * as Writing from './writing'

type Methods = typeof Reading & typeof Writing
const extra = {
  trim(): Box {
    return new Box()
    //         ^^^ calls cls:a.ts:Box~2
  },
}
type Extra = typeof extra

export interface Box extends Methods, Extra {
  length: number
}
export class Box {
  own() {
    this.read().own()
    //   ^^^^ calls fn:reading.ts:read inherited
    //          ^^^ calls fn:a.ts:Box~2.own return_type
    this.write('x').read()
    //   ^^^^^ calls fn:writing.ts:write inherited
    //              ^^^^ calls fn:reading.ts:read inherited
    this.trim().own()
    //   ^^^^ calls fn:a.ts:extra.trim inherited
    //          ^^^ calls fn:a.ts:Box~2.own return_type
    this.missing()
    //   ^^^^^^^ unresolved
  }
}
// --- reading.ts
import type { Box } from './a'

export function read(this: Box): Box {
  this.write('y')
  //   ^^^^^ calls fn:writing.ts:write inherited
  return this
}
// --- writing.ts
import type { Box } from './a'

export function write(this: Box, text: string): Box {
  return this
}
export function going(by: Box['own'], made: ReturnType<typeof makes>) {
  by()
//^^ unresolved
  made()
//^^^^ unresolved
}
export function makes() {
  return function inner() {}
}
