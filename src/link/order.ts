/**
 * The order in which a class and its bases are searched for a member: C3 for
 * Python, depth first elsewhere. A class that inherits itself ends there.
 */
import { evaluate, instanceOf } from './evaluate.ts'
import type { Inquiry } from './inquiry.ts'
import { definitionOf, type Meaning, type Place } from './meaning.ts'
import { siblingsOf } from './siblings.ts'

export interface ClassOrder {
  /** The class itself comes first. */
  readonly classes: readonly Place[]
  /** Names of external bases, in order, without repeats. */
  readonly externals: readonly string[]
  /** Some base is not known at all. */
  readonly open: boolean
}

interface Bases {
  readonly classes: readonly Place[]
  readonly externals: readonly string[]
  readonly open: boolean
}

export function orderOf(ask: Inquiry, place: Place): ClassOrder {
  return ask.trace.derive(
    place.unit.orders,
    place.index,
    { classes: [place], externals: [], open: true },
    () => {
      const reached = new Map<string, { readonly place: Place; readonly bases: Bases }>()
      reach(ask, place, reached)
      const basesOf = (one: Place) => reached.get(idOf(one))!.bases.classes
      const { resolutionOrder } = place.unit.policy
      const classes =
        (resolutionOrder === 'c3' ? linearise(place, basesOf) : undefined) ?? depthFirst(place, basesOf)
      const all = [...reached.values()]
      return {
        classes,
        externals: [...new Set(all.flatMap((one) => one.bases.externals))],
        open: all.some((one) => one.bases.open),
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
  for (const { unit, extension } of ask.extensionBases(definitionOf(place).name)) {
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

function reach(
  ask: Inquiry,
  start: Place,
  reached: Map<string, { readonly place: Place; readonly bases: Bases }>,
): void {
  const open = [start]
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (reached.has(idOf(place))) continue
    const bases = classesAmong(ask, place)
    reached.set(idOf(place), { place, bases })
    open.push(...bases.classes)
  }
}

function classesAmong(ask: Inquiry, place: Place): Bases {
  const { meanings, open: unresolved } = basesOf(ask, place)
  const classes: Place[] = []
  const externals: string[] = []
  let open = unresolved
  for (const meaning of meanings.flatMap((one) => instanceOf(ask, one))) {
    if (meaning.kind === 'instance') classes.push({ unit: meaning.unit, index: meaning.index })
    else if (meaning.kind === 'external') externals.push(meaning.name)
    else if (meaning.kind === 'generic' && meaning.base?.kind === 'external')
      externals.push(meaning.base.name)
    else if (meaning.kind === 'generic' && meaning.base === undefined) open = true
  }
  if (meanings.some((one) => one.kind === 'unknown')) open = true
  return { classes, externals, open }
}

function depthFirst(start: Place, basesOf: (place: Place) => readonly Place[]): Place[] {
  const order = new Map<string, Place>()
  const visit = (place: Place) => {
    if (order.has(idOf(place))) return
    order.set(idOf(place), place)
    for (const base of basesOf(place)) visit(base)
  }
  visit(start)
  return [...order.values()]
}

/** Undefined when the bases contradict each other or run in a circle. */
function linearise(start: Place, basesOf: (place: Place) => readonly Place[]): readonly Place[] | undefined {
  const done = new Map<string, readonly Place[] | undefined>()
  const line = (place: Place): readonly Place[] | undefined => {
    const id = idOf(place)
    if (done.has(id)) return done.get(id)
    done.set(id, undefined)
    const bases = basesOf(place)
    const lines = bases.map(line)
    const merged = lines.every((one) => one !== undefined) ? merge([...lines, bases]) : undefined
    const order = merged && [place, ...merged]
    done.set(id, order)
    return order
  }
  return line(start)
}

/** The merge of C3: always the first head that stands in no tail. */
function merge(lines: readonly (readonly Place[])[]): Place[] | undefined {
  const order: Place[] = []
  let left = lines.filter((line) => line.length > 0)
  while (left.length > 0) {
    const waits = (place: Place) =>
      left.some((line) => line.slice(1).some((one) => idOf(one) === idOf(place)))
    const head = left.map((line) => line[0]!).find((place) => !waits(place))
    if (head === undefined) return undefined
    order.push(head)
    left = left
      .map((line) => (idOf(line[0]!) === idOf(head) ? line.slice(1) : line))
      .filter((line) => line.length > 0)
  }
  return order
}

function idOf({ unit, index }: Place): string {
  return `${index} ${unit.path}`
}
