// --- a.ts
namespace Tools {
  export function one() {}
}
namespace Tools {
  export function two() {}
}
class Box {
  open() {}
}
interface Box {
  close(): void
}
enum Colour {
  Red,
}
namespace Colour {
  export function parse(text: string): Colour {
    return Colour.Red
  }
}
function go(box: Box) {
  Tools.one()
  //    ^^^ calls fn:a.ts:Tools.one scope
  Tools.two()
  //    ^^^ calls fn:a.ts:Tools~2.two scope
  new Box().close()
  //  ^^^ calls cls:a.ts:Box scope
  //        ^^^^^ calls fn:a.ts:Box~2.close receiver_type
  box.open()
  //  ^^^^ calls fn:a.ts:Box.open receiver_type
  Colour.parse('red')
  //     ^^^^^ calls fn:a.ts:Colour~2.parse scope
}
