// --- b.js
export function run() {}
export default class Tool { use() {} }
// --- a.js
export async function go(path) {
  const b = await import('./b.js')
  b.run()
  //^^^ calls fn:b.js:run import
  const { run, default: Tool } = await import('./b.js')
  run()
//^^^ calls fn:b.js:run import
  new Tool().use()
  //  ^^^^ calls cls:b.js:Tool import
  //         ^^^ calls fn:b.js:Tool.use receiver_type
}
