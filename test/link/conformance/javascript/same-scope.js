// --- a.js
function help() {}
const assist = () => {}
function main() {
  help()
//^^^^ calls fn:a.js:help scope
  assist()
//^^^^^^ calls fn:a.js:assist scope
  later()
//^^^^^ calls fn:a.js:later scope
}
function later() {}
