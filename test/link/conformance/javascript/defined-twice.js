// --- a.js
function twice() {}
function twice() {}
class Box {
  one() {}
  one() {}
}
function go() {
  // The last declaration is the one that counts, in a file and in a class.
  twice()
//^^^^^ calls fn:a.js:twice~2 scope
  new Box().one()
  //  ^^^ calls cls:a.js:Box scope
  //        ^^^ calls fn:a.js:Box.one~2 receiver_type
}
