/**
 * What a lambda's own code says of the delegate that it can stand for (C#): how many values it takes, and whether it
 * gives one. `(a, b) => a.Size` is no `Action`; `x => { Save(x); }` is no `Func`.
 *
 *   function/2/v    takes two and gives a value
 *   function/?/n    takes any number and gives none
 *   function/0/an   is asynchronous: gives a task without a value
 *   function/0/?    gives a value or none: what it calls would tell, or it only throws
 */
import type { Node } from './node.ts'

/** The end of the name of its type: `/2/v`. */
export function signatureOf(lambda: Node): string {
  const isAsync = lambda.children.some(({ text }) => text === 'async')
  return `/${takenBy(lambda)}/${isAsync ? 'a' : ''}${givenBy(lambda)}`
}

function takenBy(lambda: Node): string {
  const parameters = lambda.childForFieldName('parameters')
  if (!parameters) return '?'
  if (parameters.namedChildCount === 0 && parameters.type !== 'parameter_list') return '1'
  return String(parameters.namedChildren.filter(({ isExtra }) => !isExtra).length)
}

function givenBy(lambda: Node): 'v' | 'n' | '?' {
  const body = lambda.childForFieldName('body') ?? lambda.lastNamedChild
  if (!body || body.isBroken) return '?'
  if (body.type !== 'block') return mayBeStatement(body) ? '?' : 'v'
  if (returnsValue(body)) return 'v'
  return ENDLESS.has(lastStatement(body)?.type ?? '') ? '?' : 'n'
}

function mayBeStatement({ type, firstChild }: Node): boolean {
  return (
    STATEMENTS.has(type) ||
    (type === 'prefix_unary_expression' && /^(?:\+\+|--)$/.test(firstChild?.text ?? ''))
  )
}

function returnsValue(node: Node): boolean {
  if (node.type === 'return_statement') return node.namedChildCount > 0
  return node.namedChildren.some((child) => !FUNCTIONS.has(child.type) && returnsValue(child))
}

function lastStatement(block: Node): Node | undefined {
  return block.namedChildren.findLast(({ isExtra }) => !isExtra)
}

/** What is an expression, and stands alone as well. */
const STATEMENTS: ReadonlySet<string> = new Set([
  'invocation_expression',
  'object_creation_expression',
  'implicit_object_creation_expression',
  'assignment_expression',
  'postfix_unary_expression',
  'await_expression',
  'throw_expression',
  'conditional_access_expression',
])
/** What may never end: a function that gives something, as well. */
const ENDLESS: ReadonlySet<string> = new Set([
  'throw_statement',
  'while_statement',
  'for_statement',
  'do_statement',
])
const FUNCTIONS: ReadonlySet<string> = new Set([
  'lambda_expression',
  'anonymous_method_expression',
  'local_function_statement',
])
