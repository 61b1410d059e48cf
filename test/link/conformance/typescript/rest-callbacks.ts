// --- a.ts
// A function that is given among others for a rest parameter takes what each of these takes.
import { App } from './app'
export class Ctx { json(): void {} next(): Ctx { return this } }
const app = new App()
//              ^^^ calls cls:app.ts:App import
app.get('/', (c) => c.json())
//  ^^^ calls fn:app.ts:App.get receiver_type
//                    ^^^^ calls fn:a.ts:Ctx.json receiver_type
app.get('/', (c) => c.next(), (d) => d.next().json())
//  ^^^ calls fn:app.ts:App.get receiver_type
//                    ^^^^ calls fn:a.ts:Ctx.next receiver_type
//                                     ^^^^ calls fn:a.ts:Ctx.next receiver_type
//                                            ^^^^ calls fn:a.ts:Ctx.json
app.use((c, next) => c.json())
//  ^^^ calls fn:app.ts:App.use receiver_type
//                     ^^^^ calls fn:a.ts:Ctx.json receiver_type
app.on((a) => a.json(), (b) => b.json(), (e) => e.json())
//  ^^ calls fn:app.ts:App.on receiver_type
//              ^^^^ calls fn:a.ts:Ctx.json receiver_type
//                               ^^^^ calls fn:a.ts:Ctx.json receiver_type
//                                                ^^^^ calls fn:a.ts:Ctx.json receiver_type
// A list that is no rest parameter is given as a whole.
app.list([(a) => a.json()])
//  ^^^^ calls fn:app.ts:App.list receiver_type
//                 ^^^^ calls fn:a.ts:Ctx.json receiver_type
app.list((a) => a.json())
//  ^^^^ calls fn:app.ts:App.list receiver_type
//                ^^^^ unresolved
// --- app.ts
import type { Ctx } from './a'
type Handler = (c: Ctx) => void
export class App {
  get(path: string, ...handlers: Handler[]): this { return this }
  use(...handlers: Array<(c: Ctx, next: () => void) => void>): this { return this }
  on(first: Handler, ...more: readonly Handler[]): void {}
  list(handlers: Handler[]): void {}
}
