// --- a.ts
function help() {}
const assist = () => {}
function main() {
  help()
//^^^^ calls fn:a.ts:help scope
  assist()
//^^^^^^ calls fn:a.ts:assist scope
  later()
//^^^^^ calls fn:a.ts:later scope
}
function later() {}
