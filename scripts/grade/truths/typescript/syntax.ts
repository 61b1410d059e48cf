/** Small questions about the compiler's syntax trees. */
import ts from 'typescript'

/** Without what changes only the type: parentheses, `as`, `satisfies`, `!`. */
export function bare(node: ts.Expression): ts.Expression {
  let at = node
  while (isOuter(at)) at = at.expression
  return at
}

/** The outermost of what `bare` looks through. */
export function dressed(node: ts.Expression): ts.Node {
  let at: ts.Node = node
  while (isOuter(at.parent)) at = at.parent
  return at
}

export function isAssignment(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken
}

function isOuter(
  node: ts.Node,
): node is ts.ParenthesizedExpression | ts.AsExpression | ts.SatisfiesExpression | ts.NonNullExpression {
  return (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node)
  )
}
