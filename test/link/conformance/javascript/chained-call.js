// --- a.js
class Query {
  where() { return this }
  limit() { return new Query() }
  //                   ^^^^^ calls cls:a.js:Query scope
  run() {}
}
function go() {
  new Query().where().limit().run()
  //  ^^^^^ calls cls:a.js:Query scope
  //          ^^^^^ calls fn:a.js:Query.where receiver_type
  //                  ^^^^^ calls fn:a.js:Query.limit return_type
  //                          ^^^ calls fn:a.js:Query.run return_type
}
