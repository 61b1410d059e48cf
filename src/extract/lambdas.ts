/**
 * What a lambda's own code says of the type that it can stand for (C#, Java): how many values it takes, and whether it
 * gives one. `(a, b) => a.Size` is no `Action`; `x => { Save(x); }` is no `Func`. `lambdas` in `language.json` says what
 * its parts are called.
 *
 *   function/2/v    takes two and gives a value
 *   function/?/n    takes any number and gives none
 *   function/0/an   is asynchronous: gives a task without a value
 *   function/0/?    gives a value or none: what it calls would tell, or it only throws
 */
import type { Node } from './node.ts'

/** Node types of what tells it. */
export interface Lambdas {
  readonly block: string
  /** Expressions that stand alone as well; of `step`, those that begin with `++` or `--`. */
  readonly statements: readonly string[]
  readonly step?: string
  /** Statements that may never end: a function that ends so gives something, as well. */
  readonly endless: readonly string[]
  /** What returns for itself. */
  readonly functions: readonly string[]
}

/** The end of the name of its type: `/2/v`. */
export function signatureOf(lambda: Node, rules: Lambdas): string {
  const isAsync = lambda.children.some(({ text }) => text === 'async')
  return `/${takenBy(lambda)}/${isAsync ? 'a' : ''}${givenBy(lambda, rules)}`
}

function takenBy(lambda: Node): string {
  const parameters = lambda.childForFieldName('parameters')
  if (!parameters) return '?'
  if (parameters.namedChildCount === 0 && !parameters.text.startsWith('(')) return '1'
  return String(parameters.namedChildren.filter(({ isExtra }) => !isExtra).length)
}

function givenBy(lambda: Node, rules: Lambdas): 'v' | 'n' | '?' {
  const body = lambda.childForFieldName('body') ?? lambda.lastNamedChild
  if (!body || body.isBroken) return '?'
  if (body.type !== rules.block) return mayBeStatement(body, rules) ? '?' : 'v'
  if (returnsValue(body, rules)) return 'v'
  return rules.endless.includes(lastStatement(body)?.type ?? '') ? '?' : 'n'
}

function mayBeStatement({ type, firstChild }: Node, { statements, step }: Lambdas): boolean {
  return statements.includes(type) || (type === step && /^(?:\+\+|--)$/.test(firstChild?.text ?? ''))
}

function returnsValue(node: Node, rules: Lambdas): boolean {
  if (node.type === 'return_statement') return node.namedChildCount > 0
  return node.namedChildren.some(
    (child) => !rules.functions.includes(child.type) && returnsValue(child, rules),
  )
}

function lastStatement(block: Node): Node | undefined {
  return block.namedChildren.findLast(({ isExtra }) => !isExtra)
}
