// --- a.ts
function help() {}
export function go() {
  return () => help()
  //           ^^^^ calls fn:a.ts:help scope
}
setTimeout(function () { help() }, 1)
//                       ^^^^ calls fn:a.ts:help scope
const api = { run() { return help() }, stop: () => help() }
//                           ^^^^ calls fn:a.ts:help scope
//                                                 ^^^^ calls fn:a.ts:help scope
  api.run()
//    ^^^ calls fn:a.ts:api.run scope
  api.stop()
//    ^^^^ calls fn:a.ts:api.stop scope
