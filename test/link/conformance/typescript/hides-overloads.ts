// --- a.ts
class Base { run(one?: string, two?: string) {} }
class Under extends Base { run(one?: string) {} }
function go(under: Under) {
  under.run('a', 'b')
  //    ^^^ calls fn:a.ts:Under.run receiver_type
}
