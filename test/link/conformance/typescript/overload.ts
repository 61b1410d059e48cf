// --- a.ts
function parse(text: string): string
function parse(text: string, radix: number): number
function parse(text: string, radix?: number) { return text }
class Box {
  get(): Box
  get(key: string, more: string): string
  get(...all: string[]) { return this }
}
function go(box: Box) {
  parse('a')
//^^^^^ calls fn:a.ts:parse scope
  parse('a', 1)
//^^^^^ calls fn:a.ts:parse~2 scope
  box.get()
  //  ^^^ calls fn:a.ts:Box.get receiver_type
  box.get('a', 'b')
  //  ^^^ calls fn:a.ts:Box.get~2 receiver_type
}
