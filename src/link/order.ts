/**
 * The order in which a class and its bases are searched for a member: C3 for
 * Python (depth first when its bases contradict each other), depth first
 * elsewhere. A class that inherits itself ends there.
 */
import { lookupName } from '../extract/arity.ts'
import { evaluate, instanceOf } from './evaluate.ts'
import type { Inquiry } from './inquiry.ts'
import { definitionOf, type Meaning, type Place } from './meaning.ts'
import { siblingsOf } from './siblings.ts'

export interface ClassOrder {
  /** The class itself comes first. */
  readonly classes: readonly Place[]
  /** Names of external bases, in order, without repeats. */
  readonly externals: readonly string[]
  /** Names of the language's own types among the bases. */
  readonly builtins: readonly string[]
  /** Some base is not known at all. */
  readonly open: boolean
}

export function orderOf(ask: Inquiry, place: Place): ClassOrder {
  const { unit, index } = place
  const { orders, policy } = unit
  return ask.trace.derive(
    orders,
    index,
    { classes: [unit.place(index)], externals: [], builtins: [], open: true },
    () => {
      const bases = classesAmong(ask, place)
      const above = bases.classes.map((base) => orderOf(ask, base))
      const lines = above.map((order) => order.classes)
      const rest =
        (policy.resolutionOrder === 'c3' ? merge([...lines, bases.classes]) : undefined) ?? lines.flat()
      return {
        classes: [...new Set([unit.place(index), ...rest])],
        externals: [...new Set([...bases.externals, ...above.flatMap((order) => order.externals)])],
        builtins: [...new Set([...bases.builtins, ...above.flatMap((order) => order.builtins)])],
        open: bases.open || above.some((order) => order.open),
      }
    },
  )
}

/** What the bases of a class mean, as written and as given by extensions. */
export function basesOf(
  ask: Inquiry,
  place: Place,
): { readonly meanings: readonly Meaning[]; readonly open: boolean } {
  const meanings: Meaning[] = []
  let open = false
  const take = (found: readonly Meaning[]) => {
    if (found.length === 0) open = true
    meanings.push(...found)
  }
  for (const sibling of siblingsOf(ask, place)) {
    for (const base of ask.bases(sibling)) take(evaluate(ask, sibling.unit, base.expression, 'type'))
  }
  for (const { unit, extension } of ask.extensionBases(lookupName(definitionOf(place), place.unit.policy))) {
    if (!extends_(ask, unit, extension.owner, place)) continue
    for (const base of extension.bases) take(evaluate(ask, unit, base.expression, 'type'))
  }
  return { meanings, open }
}

/** Whether an extension's owner expression names this class. */
export function extends_(ask: Inquiry, unit: Place['unit'], expression: number, place: Place): boolean {
  return evaluate(ask, unit, expression, 'type').some(
    (one) => one.kind === 'definition' && one.unit === place.unit && one.index === place.index,
  )
}

/** The classes and externals a class names as its bases. */
function classesAmong(ask: Inquiry, place: Place): ClassOrder {
  const { meanings, open: unresolved } = basesOf(ask, place)
  const classes: Place[] = []
  const externals: string[] = []
  const builtins: string[] = []
  let open = unresolved
  for (const meaning of meanings.flatMap((one) => instanceOf(ask, one))) {
    if (meaning.kind === 'instance') classes.push(meaning.unit.place(meaning.index))
    else if (meaning.kind === 'external') externals.push(meaning.name)
    else if (meaning.kind === 'builtin') builtins.push(meaning.name ?? '')
    else if (meaning.kind === 'generic' && meaning.base?.kind === 'external')
      externals.push(meaning.base.name)
    else if (meaning.kind === 'generic' && meaning.base?.kind === 'builtin') builtins.push(meaning.name)
    else if (meaning.kind === 'generic' && meaning.base === undefined) open = true
  }
  if (meanings.some((one) => one.kind === 'unknown')) open = true
  return { classes, externals, builtins, open }
}

/** The merge of C3: always the first head that stands in no tail; undefined when the bases contradict each other. */
function merge(lines: readonly (readonly Place[])[]): Place[] | undefined {
  const order: Place[] = []
  let left = lines.filter((line) => line.length > 0)
  while (left.length > 0) {
    const waits = (place: Place) => left.some((line) => line.indexOf(place) > 0)
    const head = left.map((line) => line[0]!).find((place) => !waits(place))
    if (head === undefined) return undefined
    order.push(head)
    left = left.map((line) => (line[0] === head ? line.slice(1) : line)).filter((line) => line.length > 0)
  }
  return order
}
