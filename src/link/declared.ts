/**
 * What a scope itself declares under a name: of its definitions and variables, the one that is meant.
 *
 * `declared` looks nowhere else; `names.ts` knows which scope is asked next.
 */
import { plainName } from '../extract/arity.ts'
import { valuesOf } from './evaluate.ts'
import type { Inquiry } from './inquiry.ts'
import { definitionOf, isKnown, type Meaning, NOTHING, type Place, type Space } from './meaning.ts'
import { eligible, isTypeOnly } from './overloads.ts'
import type { NameEntry, Unit } from './unit.ts'

/**
 * Definitions before variables, unless only a variable is a value. A variable of
 * which little is known may be the value side of a type: `interface E` and
 * `const E = makeClass()` are one thing, and the type stands for it. A type that
 * shares its name with a global leaves the value to the global.
 */
export function declared(
  ask: Inquiry,
  unit: Unit,
  name: string,
  entry: NameEntry,
  space: Space,
): readonly Meaning[] {
  const places = entry.definitions.map((index) => ({ unit, index }))
  const chosen = eligible(ask, places, space, unit.policy)
  const [one] = chosen
  const defined: readonly Meaning[] =
    one === undefined
      ? NOTHING
      : [{ kind: 'definition', ...one, origin: 'scope', ...(chosen.length > 1 ? { overloads: chosen } : {}) }]
  const hasValue = entry.bindings.length > 0 || entry.imports.length > 0
  const isValue = one !== undefined && !isTypeOnly(definitionOf(one)) && !(isGroup(one) && hasValue)
  if (isValue || (one !== undefined && space === 'type')) return defined
  if (!hasValue) return isGlobal(unit, name) ? NOTHING : defined
  if (entry.bindings.length === 0 || entry.imports.length > 0) return NOTHING
  const values = valuesOf(ask, unit, entry.bindings)
  return one === undefined || values.some(isNamed) ? values : [...values.filter(isKnown), ...defined]
}

/** `namespace f` beside `const f`: it holds types, and the constant is the value. */
function isGroup(place: Place): boolean {
  return definitionOf(place).kind === 'namespace'
}

/** Says by itself what it is; the type of the same name adds nothing. */
function isNamed({ kind }: Meaning): boolean {
  return kind === 'definition' || kind === 'object' || kind === 'module' || kind === 'external'
}

/** One of the names that the language gives to all. */
export function isGlobal(unit: Unit, name: string): boolean {
  const globals = GLOBALS.get(unit.policy.globals) ?? new Set(unit.policy.globals)
  GLOBALS.set(unit.policy.globals, globals)
  return globals.has(plainName(name))
}

const GLOBALS = new WeakMap<readonly string[], ReadonlySet<string>>()
