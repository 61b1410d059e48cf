// --- shapes.ts
export class Box<T> {
  open(): T {
    return null as T
  }
}
export namespace inner {
  export class Lid {
    lift() {}
  }
}
export default class Shelf {
  boxes(): import('./shapes').Box<Shelf>[] {
    return []
  }
}
// --- main.ts
function one(box: import('./shapes').Box<import('./shapes').inner.Lid>) {
  box.open()
  //  ^^^^ calls fn:shapes.ts:Box.open receiver_type
}
function many(lids: (import('./shapes').inner.Lid | null)[], shelf: import('./shapes').default) {
  lids[0].lift()
  //      ^^^^ calls fn:shapes.ts:inner.Lid.lift receiver_type
  shelf.boxes()[0].open()
  //    ^^^^^ calls fn:shapes.ts:Shelf.boxes receiver_type
  //               ^^^^ calls fn:shapes.ts:Box.open receiver_type
}
type Alias = import('./shapes').Box<string>
function aliased(box: Alias, other: import('./nowhere').Box<string>) {
  box.open()
  //  ^^^^ calls fn:shapes.ts:Box.open receiver_type
  other.open()
  //    ^^^^ unresolved
}
