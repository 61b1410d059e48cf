// --- a.ts
class Query {
  where() { return this }
  limit() { return new Query() }
  //                   ^^^^^ calls cls:a.ts:Query scope
  run() {}
}
function go() {
  new Query().where().limit().run()
  //  ^^^^^ calls cls:a.ts:Query scope
  //          ^^^^^ calls fn:a.ts:Query.where receiver_type
  //                  ^^^^^ calls fn:a.ts:Query.limit return_type
  //                          ^^^ calls fn:a.ts:Query.run return_type
}
