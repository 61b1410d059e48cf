// --- lib/b.js
export function run() {}
export default function main() {}
export class Tool { use() {} }
// --- a.js
import entry, { run, Tool } from './lib/b.js'
export function go() {
  run()
//^^^ calls fn:lib/b.js:run import
  entry()
//^^^^^ calls fn:lib/b.js:main import
  new Tool().use()
  //  ^^^^ calls cls:lib/b.js:Tool import
  //         ^^^ calls fn:lib/b.js:Tool.use receiver_type
}
