// --- a.ts
export function go(given: any) {
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
