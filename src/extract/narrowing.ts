/**
 * Where what a test says holds: `x instanceof Foo`, `isinstance(x, Foo)`.
 *
 * The query finds the test alone, and `narrowing` in `language.json` says how its outcome goes outwards: through
 * brackets, `!`, `&&` and `||`, to the branches that run only when it holds. As patterns, one for each way around
 * it, this doubled the time that a query takes to compile, which every thread pays; and chains had to end somewhere.
 *
 * Cost  A few calls into WASM for each such test, of which a file has few.
 */
import type { Event } from './events.ts'
import type { Grammar } from './grammar.ts'
import { endOf, type Node } from './node.ts'

/**
 * How the outcome of a test goes on through a node around it; without anything: it is the outcome of
 * that node too. `and`, `or`: the operator between `left` and `right`; `not`: the first token.
 */
export interface Outcome {
  readonly and?: string
  readonly or?: string
  readonly not?: string
  /** Way to what runs only when the test holds, and to what runs only when it does not. */
  readonly then?: string
  readonly else?: string
  /** What comes after runs only when the test holds. */
  readonly asserts?: true
}

/** One `narrow` event for every part of the code that is reached only when the test holds. */
export function narrowed(grammar: Grammar, test: Event): Event[] {
  const { narrowing } = grammar
  const events: Event[] = []
  const add = (node: Node, set: Event['set'] = {}): void => {
    events.push({
      ...test,
      role: 'narrow',
      detail: [],
      node,
      start: node.startIndex,
      end: node.endIndex,
      set,
    })
  }
  /** The outcome of `at` that says that the test holds. */
  let outcome = true
  let at = test.node
  for (let around = at.parent; around; around = at.parent) {
    const rule = narrowing[around.typeId]
    if (!rule) break
    if (rule.not !== undefined) {
      if (around.firstChild?.type !== rule.not) break
      outcome = !outcome
    } else if (rule.and !== undefined) {
      const right = grammar.field(around, 'right')
      const operator = outcome ? rule.and : rule.or
      if (!right || grammar.field(around, 'operator')?.type !== operator) break
      if (right.id !== at.id) add(right)
    } else if (rule.then !== undefined || rule.asserts) {
      const then = rule.then === undefined ? undefined : grammar.field(around, rule.then)
      const other = rule.else === undefined ? undefined : grammar.field(around, rule.else)
      // It is a test only where it is no branch itself.
      if (at.id === then?.id || at.id === other?.id) break
      const branch = outcome ? then : other
      if (branch) add(branch)
      const isLeft = !outcome && then && then.id === around.lastNamedChild?.id && leaves(grammar, then)
      if ((outcome && rule.asserts) || isLeft) add(around, REST)
      break
    }
    at = around
  }
  return events
}

/** What comes after the branch is never reached from it. */
function leaves({ spec: { leaving } }: Grammar, branch: Node): boolean {
  if (!leaving) return false
  const last = branch.type === leaving.block ? endOf(branch) : branch
  return last !== null && leaving.statements.includes(last.type)
}

const REST = { rest: '' }
