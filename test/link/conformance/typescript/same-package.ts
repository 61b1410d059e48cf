// --- globals.d.ts
declare function ambient(): Shape
interface Shape {
  draw(): Shape
}
declare namespace Kit {
  function cut(): Shape
}
declare const kept: Shape
// --- a.ts
import { x } from './x'
export function f(shape: Shape) {
  shape.draw().draw()
//      ^^^^ calls fn:globals.d.ts:Shape.draw package
//             ^^^^ calls fn:globals.d.ts:Shape.draw package
  ambient().draw()
//^^^^^^^ calls fn:globals.d.ts:ambient package
//          ^^^^ calls fn:globals.d.ts:Shape.draw package
  Kit.cut().draw()
//    ^^^ calls fn:globals.d.ts:Kit.cut package
//          ^^^^ calls fn:globals.d.ts:Shape.draw package
  kept.draw()
//     ^^^^ calls fn:globals.d.ts:Shape.draw package
  script()
//^^^^^^ unresolved
}
// --- b.ts
namespace App {
  export class Page {
    open() {
      script()
//    ^^^^^^ calls fn:b.ts:script scope
      kept.draw()
//         ^^^^ calls fn:globals.d.ts:Shape.draw package
    }
  }
}
function script() {}
// --- c.ts
namespace Other {
  export function go(page: App.Page) {
    page.open()
//       ^^^^ calls fn:b.ts:App.Page.open receiver_type
    new App.Page().open()
//          ^^^^ calls cls:b.ts:App.Page
//                 ^^^^ calls fn:b.ts:App.Page.open receiver_type
    script()
//  ^^^^^^ calls fn:b.ts:script package
  }
}
// --- x.ts
export const x = 1
