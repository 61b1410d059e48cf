// --- a.js
import { pong } from './b.js'
export * from './b.js'
export function ping() {
  pong()
//^^^^ calls fn:b.js:pong import
}
// --- b.js
import { ping } from './a.js'
export * from './a.js'
export function pong() {
  ping()
//^^^^ calls fn:a.js:ping import
}
