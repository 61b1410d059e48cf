// --- b.ts
export function run() {}
// --- a.ts
import { run } from './b.ts'
function outer(given: any) {
  function run() {}
  run()
//^^^ calls fn:a.ts:outer.run scope
  {
    const run = given
    run()
//  ^^^ unresolved
  }
}
function taken(run) {
  run()
//^^^ unresolved
}
const passed = [1].map((one) => {
  const inner = () => one
  return inner()
  //     ^^^^^ calls fn:a.ts:inner scope
})
//                 ^^^ nothing
function inner() {}
function free() {
  run()
//^^^ calls fn:b.ts:run import
  inner()
//^^^^^ calls fn:a.ts:inner~2 scope
}
