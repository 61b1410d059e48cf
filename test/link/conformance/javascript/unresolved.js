// --- a.js
export function go(given) {
  given.save()
  //    ^^^^ unresolved
  missing()
//^^^^^^^ unresolved
  given.a.b.save()
  //        ^^^^ unresolved
  console.log('a'.trim())
  //      ^^^ nothing
  //              ^^^^ nothing
}
class Store { save() {} }
