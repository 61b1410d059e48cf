// --- b.ts
function hidden() {}
export { hidden as shown }
export const same = hidden
// --- a.ts
import { shown as mine, same } from './b.ts'
import * as all from './b.ts'
export function go() {
  mine()
//^^^^ calls fn:b.ts:hidden import
  same()
//^^^^ calls fn:b.ts:hidden import
  all.shown()
  //  ^^^^^ calls fn:b.ts:hidden import
  const { shown: local } = all
  local()
//^^^^^ calls fn:b.ts:hidden import
}
