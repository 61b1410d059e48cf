// --- tsconfig.json
{ "extends": "./tsconfig.base.json", "compilerOptions": { "paths": { "@lib/*": ["./src/lib/*"] } } }
// --- tsconfig.base.json
{ "compilerOptions": { "baseUrl": "." } }
// --- package.json
{ "name": "app", "workspaces": ["packages/*"], "imports": { "#own": "./src/own.ts" } }
// --- packages/tool/package.json
{ "name": "@app/tool", "exports": { ".": "./src/index.ts", "./deep": "./src/deep.ts" } }
// --- packages/tool/src/index.ts
export function tool() {}
// --- packages/tool/src/deep.ts
export function deep() {}
// --- src/own.ts
export function own() {}
// --- src/lib/run.ts
export function run() {}
// --- src/lib/index.ts
export function whole() {}
// --- src/old.cts
function old() {}
export = old
// --- src/a.ts
import { run } from '@lib/run'
import { run as based } from 'src/lib/run'
import { whole } from './lib'
import { own } from '#own'
import { tool } from '@app/tool'
import { deep } from '@app/tool/deep'
import old = require('./old.cjs')
import { strange } from 'strange'
export function go() {
  run()
//^^^ calls fn:src/lib/run.ts:run import
  based()
//^^^^^ calls fn:src/lib/run.ts:run import
  whole()
//^^^^^ calls fn:src/lib/index.ts:whole import
  own()
//^^^ calls fn:src/own.ts:own import
  tool()
//^^^^ calls fn:packages/tool/src/index.ts:tool import
  deep()
//^^^^ calls fn:packages/tool/src/deep.ts:deep import
  old()
//^^^ calls fn:src/old.cts:old import
  strange()
//^^^^^^^ external strange
}
