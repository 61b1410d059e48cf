// --- a.ts
let run
if (process.env.FAST) {
  run = function fast() {}
} else {
  run = () => {}
}
function go(fast) {
  const pick = fast ? one : two
  pick()
//^^^^ unresolved
  run()
//^^^ unresolved
}
function one() {}
function two() {}
