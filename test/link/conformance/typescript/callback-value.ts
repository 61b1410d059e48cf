// --- a.ts
function task() {}
class Job { run() {} }
function go(queue) {
  queue.push(task)
  //    ^^^^ unresolved
  //         ^^^^ uses fn:a.ts:task scope
  const later = task
  //            ^^^^ uses fn:a.ts:task scope
  return { run: task, later }
  //            ^^^^ uses fn:a.ts:task scope
}
