/**
 * The truth for TypeScript and JavaScript: call sites as the TypeScript compiler understands them.
 *
 * Sites are calls, `new`, `super(…)`, tagged templates, and JSX elements of components (their
 * opening tags). Decorators are uses, not calls. `import(…)` and functions without a name that are
 * called where they are written have nothing to stand on and are no sites.
 *
 * What is fair, in both directions:
 *   - A target is a definition that a reader could be sent to: a function, method, method signature
 *     or class with a name, or a function or class bound to one (`typescript/targets.ts`).
 *     Overloads and merged declarations of one symbol are all targets: any of them is right.
 *   - What only has a function's type has no target: parameters, property signatures with a
 *     function type, a variable that is assigned again. Who links those anyhow is wrong.
 *   - `interface E` and `const E: ECtor` are one symbol: `new E()` has the interface as its target.
 *   - The static type decides: a call on an interface goes to the interface's method. Where the
 *     receiver is a union, the members of all its parts are targets.
 *   - Where the compiler knows only `any`, there is no target, even if a reader would see one.
 *   - A declaration file beside a JavaScript file says what that file does, and calls belong to
 *     what runs: such declaration files are hidden from the compiler (`typescript/program.ts`).
 *   - Files with syntax errors are not graded.
 */
import ts from 'typescript'
import type { CallSite, Shape, Target, Truth } from '../truth.ts'
import { openProject, type Project } from './typescript/program.ts'
import { bare } from './typescript/syntax.ts'
import { Targets } from './typescript/targets.ts'

export async function truthOf(root: string): Promise<Truth> {
  const project = openProject(root)
  const targets = new Targets(project)
  const sites = project.files.flatMap((file) => sitesOf(project, targets, file))
  return { files: project.files.map((file) => project.pathOf(file)), sites }
}

/** Sites in source order; two calls that share a name (`f()()`) are one site, with the targets of both. */
function sitesOf(project: Project, targets: Targets, file: ts.SourceFile): CallSite[] {
  const sites = new Map<number, CallSite>()
  const visit = (node: ts.Node): void => {
    const call = called(node)
    const token = call && nameToken(call.callee)
    if (call && token) {
      const start = token.getStart(file)
      const { line, character } = file.getLineAndCharacterOfPosition(start)
      const found = targets.of(call.node, call.callee)
      sites.set(start, {
        file: project.pathOf(file),
        line: line + 1,
        column: character,
        name: nameOf(token, file),
        shape: shapeOf(project.checker, call.node, call.callee),
        targets: distinct([...(sites.get(start)?.targets ?? []), ...found]),
      })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return [...sites].sort(([a], [b]) => a - b).map(([, site]) => site)
}

interface Call {
  readonly node: ts.CallLikeExpression
  readonly callee: ts.Expression
}

function called(node: ts.Node): Call | undefined {
  if (ts.isCallExpression(node)) {
    const callee = bare(node.expression)
    const nameless = node.expression.kind === ts.SyntaxKind.ImportKeyword || isNameless(callee)
    return nameless ? undefined : { node, callee }
  }
  if (ts.isNewExpression(node)) {
    const callee = bare(node.expression)
    return ts.isClassExpression(callee) ? undefined : { node, callee }
  }
  if (ts.isTaggedTemplateExpression(node)) return { node, callee: bare(node.tag) }
  if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
    const { tagName } = node
    const intrinsic =
      ts.isJsxNamespacedName(tagName) || (ts.isIdentifier(tagName) && /^[^A-Z]/.test(tagName.text))
    return intrinsic ? undefined : { node, callee: tagName }
  }
  return undefined
}

function isNameless(node: ts.Node): boolean {
  return (ts.isFunctionExpression(node) && !node.name) || ts.isArrowFunction(node)
}

/** The last name of a callee; that of `f` for `f()()`. */
function nameToken(callee: ts.Expression): ts.Node | undefined {
  if (ts.isIdentifier(callee) || OWN.has(callee.kind)) return callee
  if (ts.isFunctionExpression(callee)) return callee.name
  if (ts.isPropertyAccessExpression(callee)) return callee.name
  if (ts.isElementAccessExpression(callee)) return bare(callee.argumentExpression)
  if (ts.isCallExpression(callee)) return nameToken(bare(callee.expression))
  return undefined
}

function nameOf(token: ts.Node, file: ts.SourceFile): string {
  if (ts.isIdentifier(token) || ts.isPrivateIdentifier(token) || ts.isStringLiteralLike(token))
    return token.text
  return token.kind === ts.SyntaxKind.SuperKeyword ? 'super' : `[${token.getText(file)}]`
}

function shapeOf(checker: ts.TypeChecker, node: ts.CallLikeExpression, callee: ts.Expression): Shape {
  if (ts.isNewExpression(node)) return 'new'
  if (callee.kind === ts.SyntaxKind.SuperKeyword) return 'super'
  if (ts.isIdentifier(callee)) return 'name'
  if (!ts.isPropertyAccessExpression(callee)) return ts.isElementAccessExpression(callee) ? 'index' : 'other'
  const receiver = bare(callee.expression)
  if (receiver.kind === ts.SyntaxKind.ThisKeyword) return 'this'
  if (receiver.kind === ts.SyntaxKind.SuperKeyword) return 'super'
  if (ts.isIdentifier(receiver)) return isStatic(checker, receiver) ? 'type' : 'variable'
  if (ts.isPropertyAccessExpression(receiver)) return isStatic(checker, receiver.name) ? 'type' : 'field'
  if (ts.isElementAccessExpression(receiver)) return 'index'
  if (ts.isCallExpression(receiver) || ts.isNewExpression(receiver)) return 'call'
  return LITERALS.has(receiver.kind) ? 'literal' : 'other'
}

/** Names a class, an enum, a namespace or a module. */
function isStatic(checker: ts.TypeChecker, name: ts.Node): boolean {
  const symbol = checker.getSymbolAtLocation(name)
  if (symbol === undefined) return false
  const real = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  return (real.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Enum | ts.SymbolFlags.Module)) !== 0
}

function distinct(targets: readonly Target[]): Target[] {
  const byText = new Map(targets.map((one) => [`${one.file}:${one.line}:${one.name}`, one]))
  return [...byText.values()]
}

/** `super()`, `new this()` */
const OWN: ReadonlySet<ts.SyntaxKind> = new Set([ts.SyntaxKind.SuperKeyword, ts.SyntaxKind.ThisKeyword])

const LITERALS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.TemplateExpression,
  ts.SyntaxKind.NumericLiteral,
  ts.SyntaxKind.RegularExpressionLiteral,
  ts.SyntaxKind.ArrayLiteralExpression,
  ts.SyntaxKind.ObjectLiteralExpression,
])
