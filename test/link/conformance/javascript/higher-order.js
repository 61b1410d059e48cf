// --- a.js
class Sink {
  put() {}
}
function twice(run) {
  run()
//^^^ unresolved
  return run
}
function make() {
  return () => {}
}
function go() {
  const sinks = [new Sink()]
  //                 ^^^^ calls cls:a.js:Sink scope
  sinks.forEach((sink) => sink.put())
  //    ^^^^^^^ nothing
  //                           ^^^ calls fn:a.js:Sink.put receiver_type
  sinks.map((sink) => sink).forEach(function (sink) { sink.put() })
  //    ^^^ nothing
  //                        ^^^^^^^ nothing
  //                                                       ^^^ calls fn:a.js:Sink.put receiver_type
  // What a parameter holds is not known: neither is what is given back.
  twice(go)()
//^^^^^ calls fn:a.js:twice scope
  twice(go)
//^^^^^ calls fn:a.js:twice scope
  //    ^^ uses fn:a.js:go
  make()
//^^^^ calls fn:a.js:make scope
}
