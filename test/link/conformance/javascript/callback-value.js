// --- a.js
function task() {}
class Job { run() {} }
function go(queue) {
  queue.push(task)
  //    ^^^^ unresolved
  //         ^^^^ uses fn:a.js:task scope
  const later = task
  //            ^^^^ uses fn:a.js:task scope
  return { run: task, later }
  //            ^^^^ uses fn:a.js:task scope
}
