// --- s.ts
import * as internal from './i'
export interface Handler {
  (count: number): internal.Tree
}
export const plain: Handler = internal.run
export const local: Handler = helper
function helper(count: number) {
  return new internal.Tree()
//                    ^^^^ calls cls:i.ts:Tree
}
export const kept: internal.Tree = internal.made
export let later: Handler = internal.run
later = helper
export function f(handler: Handler = internal.run) {
  plain(1).pause()
//^^^^^ calls fn:i.ts:run import
//         ^^^^^ calls fn:i.ts:Tree.pause receiver_type
  local(1).pause()
//^^^^^ calls fn:s.ts:helper scope
//         ^^^^^ calls fn:i.ts:Tree.pause receiver_type
  kept.pause()
//     ^^^^^ calls fn:i.ts:Tree.pause receiver_type
  later(1).pause()
//^^^^^ unresolved
//         ^^^^^ calls fn:i.ts:Tree.pause receiver_type
  handler(1).pause()
//^^^^^^^ unresolved
//           ^^^^^ calls fn:i.ts:Tree.pause receiver_type
}
// --- i.ts
export class Tree {
  pause() {}
}
export function run(count: number) {
  return new Tree()
//           ^^^^ calls cls:i.ts:Tree
}
export const made = new Tree()
//                      ^^^^ calls cls:i.ts:Tree
