/**
 * Conditional compilation by lines (C#: `#if`, `#elif`, `#else`, `#endif`).
 *
 * A compiler never sees more than one branch, so branches may part what belongs together: the head
 * of a method twice and its body once, `try {` here and `} finally` there. A grammar takes them as
 * parts of its tree, all branches at once, which keeps what every build would see, and gives up
 * where they part anything but whole statements and members. There, and only there, one branch is
 * parsed and blanks for the others: text of the same length, so that nothing moves.
 *
 * Which branch: the one whose condition holds when those symbols are on that the file defines and
 * `directives` in `language.json` lists (an ordinary build); where none holds, nothing or the
 * first, whichever makes sense of the text.
 *
 * Cost  Text that parses is not looked at. Other text is parsed a few times more, `MAX_ROUNDS` twice at most.
 */
import type { Span } from './hash.ts'
import type { Node } from './node.ts'
import { ERROR, MISSING } from './tree.ts'

/** `read`s the text; where that leaves it broken, one branch of the directives that the breaks touch. */
export function readByBranches<T extends Node | undefined>(
  text: string,
  on: readonly string[],
  read: (text: string) => T,
): T {
  const whole = read(text)
  if (!whole?.isBroken) return whole
  const groups = groupsOf(text, on)
  const root = settled(text, whole, groups, true, read)
  if (!root?.isBroken) return root
  return leastBroken([whole, root, settled(text, whole, groups, false, read)])
}

/** What an ordinary build leaves out: one after another, none inside another. */
export function offSpans(text: string, on: readonly string[]): Span[] {
  const spans: Span[] = []
  if (!ANY.test(text)) return spans
  const others = groupsOf(text, on).flatMap((group) => {
    const taken = takenOf(group)
    return group.branches.filter((branch) => branch !== taken)
  })
  for (const { body, end } of others.sort((a, b) => a.body - b.body))
    if (end > (spans.at(-1)?.end ?? 0)) spans.push({ start: body, end })
  return spans
}

/** What stands between a directive and the next; `isOn`: its own condition holds. */
interface Branch {
  readonly isOn: boolean
  readonly body: number
  end: number
}

/** From `#if` to `#endif`, half-open. */
interface Group {
  readonly branches: Branch[]
  readonly start: number
  end: number
}

function settled<T extends Node | undefined>(
  text: string,
  whole: T,
  groups: readonly Group[],
  keepsFirst: boolean,
  read: (text: string) => T,
): T {
  let root = whole
  let code = text
  let open = groups
  for (let round = 0; round < MAX_ROUNDS && root?.isBroken; round++) {
    const breaks = breaksOf(root)
    const touched = open.filter(({ start, end }) =>
      breaks.some((one) => one.start <= end && start <= one.end),
    )
    if (touched.length === 0) break
    const others = touched.flatMap((group) => othersOf(group, keepsFirst))
    code = blanked(
      code,
      others.sort((a, b) => a.start - b.start),
    )
    open = open.filter((group) => !touched.includes(group))
    root = read(code)
  }
  return root
}

/** The branch that an ordinary build takes, if it takes any. */
function takenOf({ branches }: Group): Branch | undefined {
  return branches.find(({ isOn }) => isOn)
}

/** All of a group but the branch that is taken. */
function othersOf(group: Group, keepsFirst: boolean): Span[] {
  const { start, end } = group
  const taken = takenOf(group) ?? (keepsFirst ? group.branches[0] : undefined)
  if (taken === undefined) return [{ start, end }]
  return [
    { start, end: taken.body },
    { start: taken.end, end },
  ]
}

/** `spans` are sorted by start. */
function blanked(text: string, spans: readonly Span[]): string {
  let code = ''
  let at = 0
  for (const { start, end } of spans) {
    if (end <= at) continue
    const from = Math.max(at, start)
    code += text.slice(at, from) + text.slice(from, end).replace(/[^\r\n]/g, ' ')
    at = end
  }
  return code + text.slice(at)
}

/** All groups, the outer before the inner. One that does not end is none. */
function groupsOf(text: string, on: readonly string[]): Group[] {
  const groups: Group[] = []
  const open: Group[] = []
  const defined = new Set(on)
  for (const { index, 0: found, 1: directive, 2: rest = '' } of text.matchAll(DIRECTIVE)) {
    if (directive === undefined) continue
    if (directive === 'define') defined.add(rest.trim())
    const body = index + found.length
    const branch = { isOn: directive === 'else' || holds(rest, defined), body, end: body }
    const group = open.at(-1)
    // What breaks at the end of a line breaks at the directive below.
    if (directive === 'if')
      open.push({ branches: [branch], start: text.slice(0, index).trimEnd().length, end: body })
    else if (group !== undefined && directive !== 'define') {
      group.branches.at(-1)!.end = index
      group.end = body
      if (directive === 'endif') groups.push(open.pop()!)
      else group.branches.push(branch)
    }
  }
  return groups.sort((a, b) => a.start - b.start)
}

/** Whether one of the spans, which are in order, holds a place. */
export function isOff(off: readonly Span[], position: number): boolean {
  let low = 0
  let high = off.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (off[middle]!.end <= position) low = middle + 1
    else high = middle
  }
  return low < off.length && off[low]!.start <= position
}

/** Whether a condition (of `MOST_CHARS`; longer ones do not) holds: symbols, `true`, `false`, `!`, `&&`, `||`, `==`, `!=` and brackets. */
function holds(condition: string, defined: ReadonlySet<string>): boolean {
  if (condition.length > MOST_CHARS) return false
  const tokens = condition.replace(/\/\/.*/, '').match(/\w+|&&|\|\||[!=]=|[!()]/g) ?? []
  let at = 0
  const one = (): boolean => {
    const token = tokens[at++]
    if (token === '!') return !one()
    if (token !== '(') return token === 'true' || (token !== undefined && defined.has(token))
    const inner = level(0)
    at++
    return inner
  }
  const level = (index: number): boolean => {
    const operators = LEVELS[index]
    if (operators === undefined) return one()
    let value = level(index + 1)
    for (;;) {
      const join = operators.get(tokens[at] ?? '')
      if (join === undefined) return value
      at++
      value = join(value, level(index + 1))
    }
  }
  return level(0)
}

/** What could not be parsed, and where something was put in. */
function breaksOf({ tree }: Node): Span[] {
  const { size, types, flags, starts, ends } = tree
  const breaks: Span[] = []
  for (let row = 0; row < size; row++) {
    if (types[row] === ERROR || (flags[row]! & MISSING) !== 0)
      breaks.push({ start: starts[row]!, end: ends[row]! })
  }
  return breaks
}

/** The first of those of which most was understood. */
function leastBroken<T extends Node | undefined>(roots: readonly T[]): T {
  const [first, ...others] = roots.map((root) => ({ root, damage: root ? damage(root) : 0 }))
  return others.reduce((best, one) => (one.damage < best.damage ? one : best), first!).root
}

/** How much of a text was not understood, in UTF-16 code units. */
function damage(root: Node): number {
  return breaksOf(root).reduce((sum, { start, end }) => sum + end - start + 1, 0)
}

type Join = (a: boolean, b: boolean) => boolean

/** Operators, the loosest first. */
const LEVELS: readonly ReadonlyMap<string, Join>[] = [
  new Map<string, Join>([['||', (a, b) => a || b]]),
  new Map<string, Join>([['&&', (a, b) => a && b]]),
  new Map<string, Join>([
    ['==', (a, b) => a === b],
    ['!=', (a, b) => a !== b],
  ]),
]

const MAX_ROUNDS = 8
const MOST_CHARS = 1000
/** Text without it has no branches. */
const ANY = /^[ \t]*#[ \t]*if\b/m
/** A directive in a line of its own; what stands in comments, texts and other directives is none. */
const DIRECTIVE =
  /\/\*(?:[\s\S]*?\*\/|[\s\S]*)|\/\/.*|@"(?:[^"]|"")*"|"(?:[^"\\\n]|\\.)*"|^[ \t]*#[ \t]*(?:(if|elif|else|endif|define)\b(.*)|.*)/gm
