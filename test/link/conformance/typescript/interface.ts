// --- a.ts
interface Store {
  save(): Store
  load: () => void
}
interface Fast extends Store {
//                     ^^^^^ inherits cls:a.ts:Store extends
  quick(): void
}
class Disk implements Fast {
//                    ^^^^ inherits cls:a.ts:Fast implements
  save() { return this }
  load = () => {}
  quick() {}
}
function go(store: Fast) {
  store.save().save()
  //    ^^^^ calls fn:a.ts:Store.save return_type
  //           ^^^^ calls fn:a.ts:Store.save return_type
  store.quick()
  //    ^^^^^ calls fn:a.ts:Fast.quick receiver_type
  store.load()
  //    ^^^^ unresolved
}
