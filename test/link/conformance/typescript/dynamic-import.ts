// --- b.ts
export function run() {}
export default class Tool { use() {} }
// --- a.ts
export async function go(path) {
  const b = await import('./b.ts')
  b.run()
  //^^^ calls fn:b.ts:run import
  const { run, default: Tool } = await import('./b.ts')
  run()
//^^^ calls fn:b.ts:run import
  new Tool().use()
  //  ^^^^ calls cls:b.ts:Tool import
  //         ^^^ calls fn:b.ts:Tool.use receiver_type
}
