/**
 * Code that the grammar keeps as raw tokens: what stands in the brackets of a
 * Rust macro call. It is parsed again by itself, in place, so that calls in
 * `assert_eq!(a.total(), 3)` and items in `cfg_rt! { mod runtime; }` are found.
 *
 * Nobody promises that it is code of the language. Where it parses without an
 * error it is taken as it is; where it does not (`a(), b()` is no program), the
 * references in it are real all the same, but what it defines is not believed, unless
 * items are all there is, each whole but for words of the macro's own inside:
 * `bitflags! { pub struct Flags: u32 { const A = 1; } }`.
 * In `matches!(value, Some(Circle(_)) if test())` what looks like calls behind the
 * comma, up to the test, is a pattern.
 *
 * Cost  One small parse for each such place that holds a call, path or block.
 */
import { type Event, inOrder, toEvents } from './events.ts'
import type { Grammar } from './grammar.ts'
import type { Span } from './hash.ts'
import type { Node } from './node.ts'
import { parsePart } from './parse.ts'
import type { Role } from './roles.ts'

export class Embedded {
  readonly #grammar: Grammar
  readonly #text: string
  /** Node id of brackets → the root of what stands in them. */
  readonly roots = new Map<number, Node>()
  /** Nodes of all trees so far. */
  #nodes: number

  /** `text` is that of the file, `root` the root of its tree. */
  constructor(grammar: Grammar, text: string, root: Node) {
    this.#grammar = grammar
    this.#text = text
    this.#nodes = root.tree.size
  }

  /** The events and those of the code embedded in them, in order. */
  with(events: readonly Event[]): readonly Event[] {
    if (!this.#grammar.spec.embedded) return events
    const more: Event[] = []
    for (let level = events, depth = 0; depth < MAX_DEPTH; depth++) {
      level = level.flatMap((event) => (event.role === 'embedded' ? this.#inside(event) : []))
      if (level.length === 0) break
      more.push(...level)
    }
    return more.length === 0 ? events : inOrder([...events, ...more])
  }

  #inside({ node, start, end, detail }: Event): Event[] {
    const [first, last] = [node.firstChild, node.lastChild]
    if (!first || !last || first.endIndex >= last.startIndex) return []
    let code = this.#text.slice(start, end)
    if (!HOLDS_CODE.test(code)) return []
    if (first.type !== '{') code = asStatements(node, code)
    const range = {
      startIndex: first.endIndex,
      endIndex: last.startIndex,
      startPosition: first.endPosition,
      endPosition: last.startPosition,
    }
    const root = parsePart(this.#grammar, code, start, range, node.source, this.#nodes)
    if (!root) return []
    this.#nodes += root.tree.size
    this.roots.set(node.id, root)
    const broken = root.isBroken && !holdsItems(this.#grammar, root)
    const pattern = detail[0] === 'matched' ? patternIn(node) : undefined
    return toEvents(this.#grammar, root).filter(
      (event) =>
        !OUTSIDE.has(event.role) &&
        !(broken && CLAIMS.has(event.role)) &&
        !(pattern && calls(event, pattern)),
    )
  }
}

/** Whether there are definitions that others see, and nothing besides that the grammar knows. */
function holdsItems({ spec }: Grammar, { namedChildren }: Node): boolean {
  const { items, open } = spec.embeddedItems ?? {}
  if (items === undefined || open === undefined) return false
  const others = namedChildren.filter(({ type }) => type !== 'ERROR' && !items.includes(type))
  const isOpen = (item: Node): boolean => item.namedChildren.some(({ type }) => type === open)
  return others.length === 0 && namedChildren.some(isOpen) && namedChildren.every(isShort)
}

/** Of what is broken by itself, no more than brackets that close something. */
function isShort({ type, text }: Node): boolean {
  return type !== 'ERROR' || /^\W*$/.test(text)
}

/** Where the pattern stands: from the first comma on, up to what is tested besides. */
function patternIn({ children, endIndex }: Node): Span | undefined {
  const start = children.find((child) => child?.type === ',')?.startIndex
  if (start === undefined) return undefined
  const test = children.find((child) => child && child.startIndex > start && child.text === 'if')
  return { start, end: test?.startIndex ?? endIndex }
}

function calls({ role, detail, start }: Event, pattern: Span): boolean {
  return role === 'reference' && MAKES.has(detail[0]) && start >= pattern.start && start < pattern.end
}

/**
 * `a(), b()` in brackets becomes `a(); b()`, of the same length: a list of values is no program,
 * but statements are. The commas of `|a, b|` and `::<A, B>` stay.
 */
function asStatements(brackets: Node, code: string): string {
  const { startIndex } = brackets
  let statements = ''
  let from = 0
  let before = ''
  let until: string | undefined
  for (const child of brackets.children) {
    const type = child?.type ?? ''
    if (until !== undefined) {
      if (type === until) until = undefined
    } else if (type === '|' && STARTS_VALUE.has(before)) until = '|'
    else if (type === '<' && before === '::') until = '>'
    else if (child && type === ',') {
      const at = child.startIndex - startIndex
      statements += `${code.slice(from, at)};`
      from = at + 1
    }
    before = type
  }
  return statements + code.slice(from)
}

const MAKES: ReadonlySet<string | undefined> = new Set(['call', 'new'])
const STARTS_VALUE: ReadonlySet<string> = new Set(['(', '[', ',', '=', 'move', '=>'])

/** A call, a path, a block, a macro. */
const HOLDS_CODE = /[\w>]\s*[({!]|::/
const MAX_DEPTH = 4
/** Found in the tokens around already, or of no use without the rest of a file. */
const OUTSIDE: ReadonlySet<Role> = new Set(['comment', 'string', 'error', 'missing', 'package'])
/** What broken code is not believed to say. */
const CLAIMS: ReadonlySet<Role> = new Set([
  'definition',
  'extension',
  'namespace',
  'container',
  'import',
  'export',
  'base',
  'decorator',
  'type_parameter',
  'docstring',
])
