/**
 * The order in which a class and its bases are searched for a member: C3 for
 * Python (depth first when its bases contradict each other), depth first
 * elsewhere. A class that inherits itself ends there.
 */
import { evaluate } from './evaluate.ts'
import type { Inquiry } from './inquiry.ts'
import { instanceOf } from './instances.ts'
import { definitionOf, distinct, isSamePlace, type Meaning, type Place } from './meaning.ts'
import { siblingsOf } from './siblings.ts'

export interface ClassOrder {
  /** The class itself comes first. */
  readonly classes: readonly Place[]
  /** What else it inherits from: modules and object literals, by their types (`extends typeof api`). */
  readonly others: readonly Meaning[]
  /** Names of external bases, in order, without repeats. */
  readonly externals: readonly string[]
  /** Names of the language's own types among the bases. */
  readonly builtins: readonly string[]
  /** Some base is not known at all. */
  readonly open: boolean
}

/**
 * As long as a class has one base, the walk goes up by itself: a long chain is no deep question. Where there are
 * several, their own orders are taken.
 */
export function orderOf(ask: Inquiry, place: Place): ClassOrder {
  const { unit, index } = place
  return ask.trace.derive(unit.orders, index, ending(unit.place(index)), () => {
    const chain = new Set<Place>()
    const met: ClassOrder[] = []
    let at: Place | undefined = unit.place(index)
    let above: readonly ClassOrder[] = []
    while (at !== undefined && !chain.has(at)) {
      chain.add(at)
      const bases = basesAmong(ask, at)
      met.push(bases)
      at = bases.classes[0]
      if (bases.classes.length < 2) continue
      above = bases.classes.map((base) => orderOf(ask, base))
      const lines = above.map((order) => order.classes)
      const merged = unit.policy.resolutionOrder === 'c3' ? merge([...lines, bases.classes]) : undefined
      for (const one of merged ?? lines.flat()) chain.add(one)
      at = undefined
    }
    const all = [...met, ...above]
    return {
      classes: [...chain],
      others: distinct(all.flatMap((order) => order.others)),
      externals: [...new Set(all.flatMap((order) => order.externals))],
      builtins: [...new Set(all.flatMap((order) => order.builtins))],
      // A class that is met again inherits itself.
      open: at !== undefined || all.some((order) => order.open),
    }
  })
}

/** Simple names of the types of others that a class inherits. */
export function otherBases({ externals, builtins }: ClassOrder): readonly string[] {
  return [...externals, ...builtins].map((name) => name.replace(/.*\W/, ''))
}

/** What is known of a class that is asked for while it is being found. */
function ending(place: Place): ClassOrder {
  return { classes: [place], others: [], externals: [], builtins: [], open: true }
}

/** The bases alone; each class of a chain is asked by all below it. */
function basesAmong(ask: Inquiry, place: Place): ClassOrder {
  const nothing = { classes: [], others: [], externals: [], builtins: [], open: true }
  return ask.trace.derive(place.unit.bases, place.index, nothing, () => classesAmong(ask, place))
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
  if (place.unit.library) return { meanings, open }
  for (const { unit, extension } of ask.extensionBases(definitionOf(place).name)) {
    if (extension.blanket || !extends_(ask, unit, extension.owner, place)) continue
    for (const base of extension.bases) take(evaluate(ask, unit, base.expression, 'type'))
  }
  return { meanings, open }
}

/** Whether an extension's owner expression names this class. */
export function extends_(ask: Inquiry, unit: Place['unit'], expression: number, place: Place): boolean {
  return evaluate(ask, unit, expression, 'type').some(
    (one) => one.kind === 'definition' && isSamePlace(one, place),
  )
}

/** What a class names as its bases. */
function classesAmong(ask: Inquiry, place: Place): ClassOrder {
  const { meanings, open: unresolved } = basesOf(ask, place)
  const classes: Place[] = []
  const others: Meaning[] = []
  const externals: string[] = []
  const builtins: string[] = []
  let open = unresolved
  const all = place.unit.library ? meanings : meanings.flatMap((one) => instanceOf(ask, one))
  for (const meaning of all) {
    if (meaning.kind === 'instance' || meaning.kind === 'definition')
      classes.push(meaning.unit.place(meaning.index))
    else if (meaning.kind === 'module' || meaning.kind === 'object') others.push(meaning)
    else if (meaning.kind === 'external') externals.push(meaning.name)
    else if (meaning.kind === 'builtin') builtins.push(meaning.name ?? '')
    else if (meaning.kind === 'generic' && meaning.base?.kind === 'external')
      externals.push(meaning.base.name)
    else if (meaning.kind === 'generic' && meaning.base?.kind === 'builtin') builtins.push(meaning.name)
    else if (meaning.kind === 'generic' && meaning.base === undefined) open = true
  }
  if (meanings.some((one) => one.kind === 'unknown')) open = true
  return { classes, others, externals, builtins, open }
}

/** The merge of C3: always the first head that stands in no tail; undefined when the bases contradict each other. */
function merge(lines: readonly (readonly Place[])[]): Place[] | undefined {
  const order: Place[] = []
  const heads = lines.map(() => 0)
  // In how many tails a class stands.
  const waits = new Map<Place, number>()
  for (const line of lines) for (const place of line.slice(1)) waits.set(place, (waits.get(place) ?? 0) + 1)
  for (;;) {
    const left = lines.flatMap((line, at) => line[heads[at]!] ?? [])
    if (left.length === 0) return order
    const head = left.find((place) => (waits.get(place) ?? 0) === 0)
    if (head === undefined) return undefined
    order.push(head)
    for (const [at, line] of lines.entries()) {
      if (line[heads[at]!] !== head) continue
      const next = line[++heads[at]!]
      if (next !== undefined) waits.set(next, waits.get(next)! - 1)
    }
  }
}
