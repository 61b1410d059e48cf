// --- deep.ts
export function run() {}
export default function main() {}
// --- middle.ts
export { run as walk, default as entry } from './deep.ts'
// --- index.ts
export * from './middle.ts'
export * as names from './middle.ts'
// --- a.ts
import { walk, entry, names } from './index.ts'
export function go() {
  walk()
//^^^^ calls fn:deep.ts:run reexport
  entry()
//^^^^^ calls fn:deep.ts:main reexport
  names.walk()
  //    ^^^^ calls fn:deep.ts:run reexport
}
