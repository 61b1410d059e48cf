/**
 * The last name of an expression: `save` in `x.y.save()`, through the aliases of
 * its own file. By it an unresolved reference is kept and counted, so it must be
 * the name of the definition that may be meant: `import { save as s }`, then `s()`,
 * counts against `save`, and a `super(…)` against the base class.
 *
 * It reads the file's own facts only, and only for what stays unresolved.
 */
import { plainName } from '../extract/arity.ts'
import { isUnwritten, TARGET } from '../extract/unwritten.ts'
import type { Unit } from './unit.ts'

/** Undefined when the expression says no name. */
export function lastName(unit: Unit, index: number): string | undefined {
  const { facts } = unit
  const expression = facts.expressions[index]
  switch (expression?.kind) {
    case 'name':
      return plainName(aliased(unit, index, LONGEST) ?? expression.name)
    case 'local':
      return aliased(unit, index, LONGEST) ?? facts.bindings[expression.binding]!.name
    case 'member':
      if (expression.name === TARGET) return undefined
      return isUnwritten(expression.name) ? lastName(unit, expression.of) : plainName(expression.name)
    case 'definition':
      return facts.definitions[expression.definition]!.name
    case 'super':
      return baseName(unit, expression.definition) ?? 'super'
    case 'import':
      return facts.imports[expression.import]!.specifier
    case 'union': {
      // A name that is bound in several places is still one name.
      const [name, ...others] = expression.of.map((part) => lastName(unit, part))
      return others.every((other) => other === name) ? name : undefined
    }
    case 'call':
    case 'new':
    case 'apply':
    case 'inferred':
    case 'await':
    case 'element':
    case 'instance':
      return lastName(unit, expression.of)
    default:
      return undefined
  }
}

/** The name behind a name; undefined when it stands for something without one, or for nothing known. */
function aliased(unit: Unit, index: number, steps: number): string | undefined {
  const { facts } = unit
  const expression = facts.expressions[index]
  switch (expression?.kind) {
    case 'member':
      return isUnwritten(expression.name) ? undefined : expression.name
    case 'definition':
      return facts.definitions[expression.definition]!.name
    case 'local':
      return ofBinding(unit, expression.binding, steps)
    case 'name': {
      const { name, scope } = expression
      const inner = importedInside(unit, name, scope)
      if (inner !== undefined) return importedName(unit, inner)
      const entry = unit.name(name)
      if (entry === undefined || entry.definitions.length > 0) return name
      const [imported] = entry.imports
      if (imported !== undefined) return importedName(unit, imported)
      return entry.bindings.length === 1 ? ofBinding(unit, entry.bindings[0]!, steps) : name
    }
    default:
      return undefined
  }
}

/** A value that is itself only named stands for that name; what is made or returned has its own. */
function ofBinding(unit: Unit, binding: number, steps: number): string | undefined {
  const { name, value } = unit.facts.bindings[binding]!
  return value === undefined || steps === 0 ? name : (aliased(unit, value, steps - 1) ?? name)
}

function importedInside(unit: Unit, name: string, scope: number): number | undefined {
  const { definitions, imports } = unit.facts
  for (let at = scope; at > 0; at = definitions[at]!.parent) {
    const found = unit.importsIn(at).find((index) => imports[index]!.local === name)
    if (found !== undefined) return found
  }
  return undefined
}

/** A default import or a whole module is called what its file calls it. */
function importedName(unit: Unit, index: number): string | undefined {
  const { name, local } = unit.facts.imports[index]!
  return name === undefined || name === '*' || name === 'default' ? local : name
}

function baseName(unit: Unit, definition: number): string | undefined {
  const base = unit.facts.definitions[definition]!.bases?.find(({ relation }) => relation === 'extends')
  return base && lastName(unit, base.expression)
}

/** Aliases of aliases: more are a circle. */
const LONGEST = 8
