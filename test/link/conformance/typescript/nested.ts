// --- a.ts
function outer() {
  const inner = () => deep()
  //                  ^^^^ calls fn:a.ts:outer.deep scope
  function deep() { return outer() }
  //                       ^^^^^ calls fn:a.ts:outer scope
  class Local { run() { return inner() } }
  //                           ^^^^^ calls fn:a.ts:outer.inner scope
  return new Local().run()
  //         ^^^^^ calls cls:a.ts:outer.Local scope
  //                 ^^^ calls fn:a.ts:outer.Local.run receiver_type
}
