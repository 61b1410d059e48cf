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
