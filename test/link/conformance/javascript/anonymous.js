// --- a.js
function help() {}
export function go() {
  return () => help()
  //           ^^^^ calls fn:a.js:help scope
}
setTimeout(function () { help() }, 1)
//                       ^^^^ calls fn:a.js:help scope
const api = { run() { return help() }, stop: () => help() }
//                           ^^^^ calls fn:a.js:help scope
//                                                 ^^^^ calls fn:a.js:help scope
  api.run()
//    ^^^ calls fn:a.js:api.run scope
  api.stop()
//    ^^^^ calls fn:a.js:api.stop scope
