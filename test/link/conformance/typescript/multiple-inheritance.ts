// --- parts.ts
export interface Named {
  name(): string
}
export interface Aged {
  age(): number
  name(): string
}
export interface Person extends Named, Aged {
//                              ^^^^^ inherits cls:parts.ts:Named extends
//                                     ^^^^ inherits cls:parts.ts:Aged extends
  greet(): void
}
// --- main.ts
import type { Aged, Named, Person } from './parts.js'

class Worker implements Named, Aged {
//                      ^^^^^ inherits cls:parts.ts:Named implements
//                             ^^^^ inherits cls:parts.ts:Aged implements
  name() { return 'w' }
  age() { return 1 }
}
type Both = Named & Aged
function go(person: Person, worker: Worker) {
  person.greet()
  //     ^^^^^ calls fn:parts.ts:Person.greet receiver_type
  person.age()
  //     ^^^ calls fn:parts.ts:Aged.age inherited
  // The first that has it, as the declared order goes.
  person.name()
  //     ^^^^ calls fn:parts.ts:Named.name inherited
  worker.age()
  //     ^^^ calls fn:main.ts:Worker.age receiver_type
}
function both(both: Both) {
  both.age()
  //   ^^^ calls fn:parts.ts:Aged.age receiver_type
}
