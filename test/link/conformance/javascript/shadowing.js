// --- b.js
export function run() {}
// --- a.js
import { run } from './b.js'
function outer(given) {
  function run() {}
  run()
//^^^ calls fn:a.js:outer.run scope
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
  //     ^^^^^ calls fn:a.js:inner scope
})
//                 ^^^ nothing
function inner() {}
function free() {
  run()
//^^^ calls fn:b.js:run import
  inner()
//^^^^^ calls fn:a.js:inner~2 scope
}
