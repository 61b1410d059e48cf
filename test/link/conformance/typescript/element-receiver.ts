// --- a.ts
class Tool { use() {} }
function go() {
  const tools = [new Tool()]
  //                 ^^^^ calls cls:a.ts:Tool scope
  for (const tool of tools) tool.use()
  //                             ^^^ calls fn:a.ts:Tool.use receiver_type
  tools[0].use()
  //       ^^^ calls fn:a.ts:Tool.use receiver_type
  tools.forEach((tool) => tool.use())
  //    ^^^^^^^ nothing
  //                           ^^^ calls fn:a.ts:Tool.use receiver_type
}
// --- computed.ts
import { registry } from './symbols'
const key = Symbol('key')
class Item { use() {} }
class Holder {
  [key](): Item { return new Item() }
  //                         ^^^^ calls cls:computed.ts:Item scope
  [Symbol.iterator](): Item { return this[key]() }
  //                                      ^^^ calls fn:computed.ts:Holder.[key] self
}
function each(holder: Holder, items: Item[], byName: Record<string, Item>, at: number) {
  holder[key]().use()
  //     ^^^ calls fn:computed.ts:Holder.[key] receiver_type
  //            ^^^ calls fn:computed.ts:Item.use receiver_type
  holder[Symbol.iterator]().use()
  //     ^^^^^^^^^^^^^^^ calls fn:computed.ts:Holder.[Symbol.iterator] receiver_type
  //                        ^^^ calls fn:computed.ts:Item.use receiver_type
  holder[registry]()
  //     ^^^^^^^^ unresolved
  items[at]!.use()
  //         ^^^ calls fn:computed.ts:Item.use receiver_type
  items[registry]!.use()
  //               ^^^ calls fn:computed.ts:Item.use receiver_type
  byName[registry]!.use()
  //                ^^^ calls fn:computed.ts:Item.use receiver_type
}
// --- symbols.ts
export const registry = 'registry'
