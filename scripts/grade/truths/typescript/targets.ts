/**
 * Which definitions a call goes to, by the compiler's word.
 *
 * First the symbol that the callee names, followed through imports, re-exports, destructuring and
 * constants that only pass a function on. Where that leads to no definition and the callee is not
 * something that merely has a function's type, the declaration of the signature that the compiler
 * chose: so `const f = make(); f()` goes to the named function that `make` returns.
 */
import ts from 'typescript'
import type { Target } from '../../truth.ts'
import type { Project } from './program.ts'
import { bare, dressed, isAssignment } from './syntax.ts'

export class Targets {
  readonly #project: Project
  readonly #checker: ts.TypeChecker
  /** Variables that are assigned somewhere after they were declared. */
  readonly #assigned: ReadonlySet<ts.Symbol>

  constructor(project: Project) {
    this.#project = project
    this.#checker = project.checker
    this.#assigned = assignedIn(project)
  }

  of(call: ts.CallLikeExpression, callee: ts.Expression): Target[] {
    const declarations =
      callee.kind === ts.SyntaxKind.SuperKeyword ? this.#above(callee) : this.#named(callee, new Set())
    const found = declarations.length > 0 ? declarations : this.#chosen(call, callee)
    return found.flatMap((declaration) => this.#target(declaration))
  }

  /** The class that `super(…)` constructs. */
  #above(callee: ts.Node): ts.Declaration[] {
    const around = ts.findAncestor(callee, ts.isClassLike)
    const heritage = around?.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)
    const base = heritage?.types[0]
    return base ? this.#named(base.expression, new Set()) : []
  }

  /** Definitions that an expression names. */
  #named(expression: ts.Expression, seen: Set<ts.Symbol>): ts.Declaration[] {
    const node = bare(expression)
    const token = ts.isPropertyAccessExpression(node)
      ? node.name
      : ts.isElementAccessExpression(node)
        ? node.argumentExpression
        : node
    if (!ts.isIdentifier(token) && !ts.isPrivateIdentifier(token) && !ts.isStringLiteralLike(token)) return []
    // The symbol of a computed index is the key, not what it names.
    if (ts.isElementAccessExpression(node) && !ts.isStringLiteralLike(token)) return []
    const symbol = this.#checker.getSymbolAtLocation(token)
    return symbol ? this.#behind(symbol, seen) : []
  }

  #behind(given: ts.Symbol, seen: Set<ts.Symbol>): ts.Declaration[] {
    const symbol = given.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(given) : given
    if (seen.has(symbol)) return []
    seen.add(symbol)
    const declarations = symbol.declarations ?? []
    const own = declarations.filter((one) => !ts.isInterfaceDeclaration(one) && definedBy(one) !== undefined)
    return own.length > 0 ? own : declarations.flatMap((one) => this.#passedOn(one, symbol, seen))
  }

  /** What a constant or member that is no function itself was given: `const f = g`, `{ f: g }`, `const { f } = o`. */
  #passedOn(declaration: ts.Declaration, symbol: ts.Symbol, seen: Set<ts.Symbol>): ts.Declaration[] {
    if (ts.isShorthandPropertyAssignment(declaration)) {
      const value = this.#checker.getShorthandAssignmentValueSymbol(declaration)
      return value ? this.#behind(value, seen) : []
    }
    if (ts.isBindingElement(declaration)) {
      const name = declaration.propertyName ?? declaration.name
      const isConstant =
        !this.#assigned.has(symbol) && !declaration.initializer && !declaration.dotDotDotToken
      if (!isConstant || !ts.isObjectBindingPattern(declaration.parent) || !ts.isIdentifier(name)) return []
      const property = this.#checker.getTypeAtLocation(declaration.parent).getProperty(name.text)
      return property && property !== symbol ? this.#behind(property, seen) : []
    }
    if (ts.isVariableDeclaration(declaration) && this.#assigned.has(symbol)) return []
    const value = givenTo(declaration)
    return value ? this.#named(value, seen) : []
  }

  /** The declaration of the signature that the compiler chose. */
  #chosen(call: ts.CallLikeExpression, callee: ts.Expression): ts.Declaration[] {
    if (ts.isNewExpression(call)) {
      const made = this.#checker.getTypeAtLocation(call).getSymbol()
      if (made !== undefined && this.#isMerged(callee, made))
        return (made.declarations ?? []).filter(ts.isInterfaceDeclaration)
      if (this.#isOnlyTyped(callee)) return []
      return (made?.declarations ?? []).filter((one) => ts.isClassLike(one) || ts.isFunctionLike(one))
    }
    if (this.#isOnlyTyped(callee)) return []
    const declaration = this.#checker.getResolvedSignature(call)?.declaration
    if (declaration === undefined || declaration.kind === ts.SyntaxKind.JSDocSignature) return []
    // Any of a container's functions may stand at an index; under a key made by an expression stands one.
    if (isAtIndex(callee) && !isUnderKey(declaration)) return []
    return definedBy(declaration as ts.Declaration) ? [declaration as ts.Declaration] : []
  }

  /** `interface E` and `const E: ECtor` are one symbol: what `new E()` makes is the interface of that name. */
  #isMerged(callee: ts.Expression, made: ts.Symbol): boolean {
    const token = ts.isPropertyAccessExpression(callee) ? callee.name : callee
    const symbol = this.#checker.getSymbolAtLocation(token)
    const real =
      symbol && symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol
    return real === made && (made.flags & ts.SymbolFlags.Variable) !== 0
  }

  /** Whether a callee is known by its type alone, so that any function may stand there. */
  #isOnlyTyped(callee: ts.Expression): boolean {
    const node = ts.isPropertyAccessExpression(callee) ? callee.name : callee
    const symbol = this.#checker.getSymbolAtLocation(node)
    if (symbol !== undefined && this.#assigned.has(symbol)) return true
    return (symbol?.declarations ?? []).some(
      (one) =>
        ts.isParameter(one) ||
        ts.isPropertySignature(one) ||
        ((ts.isPropertyDeclaration(one) || ts.isVariableDeclaration(one)) && one.type !== undefined),
    )
  }

  #target(declaration: ts.Declaration): Target[] {
    const file = declaration.getSourceFile()
    if (!this.#project.isGraded(file)) return []
    return (definedBy(declaration) ?? []).map((name) => ({
      file: this.#project.pathOf(file),
      line: file.getLineAndCharacterOfPosition(name.node.getStart(file)).line + 1,
      name: name.text,
    }))
  }
}

function isAtIndex(callee: ts.Expression): boolean {
  return ts.isElementAccessExpression(callee) && !ts.isStringLiteralLike(callee.argumentExpression)
}

function isUnderKey(declaration: ts.Node): boolean {
  const named = ts.isMethodDeclaration(declaration) || ts.isMethodSignature(declaration)
  return named && ts.isComputedPropertyName(declaration.name)
}

interface Name {
  readonly node: ts.Node
  readonly text: string
}

/** The names that a declaration of a function or class goes by; undefined when it is neither, or has none. */
function definedBy(declaration: ts.Node): readonly Name[] | undefined {
  if (ts.isConstructorDeclaration(declaration)) return definedBy(declaration.parent)
  if (ts.isInterfaceDeclaration(declaration)) return [nameFrom(declaration.name)]
  if (ts.isMethodDeclaration(declaration) || ts.isMethodSignature(declaration))
    return [nameFrom(declaration.name)]
  if (ts.isFunctionDeclaration(declaration) || ts.isClassDeclaration(declaration))
    return [declaration.name ? nameFrom(declaration.name) : { node: declaration, text: 'default' }]
  if (isLambda(declaration)) {
    const names = [...boundTo(declaration), ...(declaration.name ? [nameFrom(declaration.name)] : [])]
    return names.length > 0 ? names : undefined
  }
  const value = givenTo(declaration)
  const lambda = value && lastAssigned(value)
  return lambda && isLambda(lambda) ? definedBy(lambda) : undefined
}

type Lambda = ts.FunctionExpression | ts.ArrowFunction | ts.ClassExpression

function isLambda(node: ts.Node): node is Lambda {
  return ts.isFunctionExpression(node) || ts.isArrowFunction(node) || ts.isClassExpression(node)
}

/** The names that a function or class expression is given where it stands. */
function boundTo(lambda: Lambda): Name[] {
  const at = dressed(lambda)
  const { parent } = at
  if (ts.isExportAssignment(parent)) return [{ node: parent, text: 'default' }]
  if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) return [nameFrom(parent.name)]
  if (ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) return [nameFrom(parent.name)]
  return isAssignment(parent) && parent.right === at ? assignedNames(parent) : []
}

/** `a.b = c = function …` gives it the names `b` and `c`. */
function assignedNames(assignment: ts.BinaryExpression): Name[] {
  const { left, parent } = assignment
  const outer = isAssignment(parent) && parent.right === assignment ? assignedNames(parent) : []
  const declared =
    ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) ? [nameFrom(parent.name)] : []
  if (ts.isPropertyAccessExpression(left)) return [nameFrom(left.name), ...outer, ...declared]
  if (ts.isIdentifier(left)) return [nameFrom(left), ...outer, ...declared]
  return [...outer, ...declared]
}

/** The value that a declaration gives to its name. */
function givenTo(declaration: ts.Node): ts.Expression | undefined {
  if (ts.isVariableDeclaration(declaration))
    return ts.isIdentifier(declaration.name) ? declaration.initializer : undefined
  if (ts.isPropertyAssignment(declaration) || ts.isPropertyDeclaration(declaration))
    return declaration.initializer
  if (ts.isExportAssignment(declaration)) return declaration.expression
  if (isAssignment(declaration)) return declaration.right
  const { parent } = declaration
  const isTarget = ts.isPropertyAccessExpression(declaration) || ts.isElementAccessExpression(declaration)
  return isTarget && isAssignment(parent) && parent.left === declaration ? parent.right : undefined
}

/** `c` in `a = b = c`, without what changes only the type. */
function lastAssigned(value: ts.Expression): ts.Expression {
  const node = bare(value)
  return isAssignment(node) ? lastAssigned(node.right) : node
}

function nameFrom(node: ts.PropertyName | ts.MemberName): Name {
  const isText = ts.isIdentifier(node) || ts.isPrivateIdentifier(node) || ts.isStringLiteralLike(node)
  return { node, text: isText ? node.text : node.getText() }
}

function assignedIn({ checker, files }: Project): ReadonlySet<ts.Symbol> {
  const all = new Set<ts.Symbol>()
  const visit = (node: ts.Node): void => {
    const isTarget = ts.isBinaryExpression(node) && ts.isIdentifier(node.left) && isAssignment(node)
    const symbol = isTarget ? checker.getSymbolAtLocation(node.left) : undefined
    if (symbol) all.add(symbol)
    ts.forEachChild(node, visit)
  }
  for (const file of files) visit(file)
  return all
}
