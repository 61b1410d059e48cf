// --- lib/b.ts
export function run() {}
export default function main() {}
export class Tool { use() {} }
// --- a.ts
import entry, { run, Tool } from './lib/b.ts'
export function go() {
  run()
//^^^ calls fn:lib/b.ts:run import
  entry()
//^^^^^ calls fn:lib/b.ts:main import
  new Tool().use()
  //  ^^^^ calls cls:lib/b.ts:Tool import
  //         ^^^ calls fn:lib/b.ts:Tool.use receiver_type
}
