// --- a.ts
import { pong } from './b.ts'
export * from './b.ts'
export function ping() {
  pong()
//^^^^ calls fn:b.ts:pong import
}
// --- b.ts
import { ping } from './a.ts'
export * from './a.ts'
export function pong() {
  ping()
//^^^^ calls fn:a.ts:ping import
}
