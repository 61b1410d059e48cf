// --- deep.js
export function run() {}
export default function main() {}
// --- middle.js
export { run as walk, default as entry } from './deep.js'
// --- index.js
export * from './middle.js'
export * as names from './middle.js'
// --- a.js
import { walk, entry, names } from './index.js'
export function go() {
  walk()
//^^^^ calls fn:deep.js:run reexport
  entry()
//^^^^^ calls fn:deep.js:main reexport
  names.walk()
  //    ^^^^ calls fn:deep.js:run reexport
}
