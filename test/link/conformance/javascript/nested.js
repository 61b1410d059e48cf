// --- a.js
function outer() {
  const inner = () => deep()
  //                  ^^^^ calls fn:a.js:outer.deep scope
  function deep() { return outer() }
  //                       ^^^^^ calls fn:a.js:outer scope
  class Local { run() { return inner() } }
  //                           ^^^^^ calls fn:a.js:outer.inner scope
  return new Local().run()
  //         ^^^^^ calls cls:a.js:outer.Local scope
  //                 ^^^ calls fn:a.js:outer.Local.run receiver_type
}
