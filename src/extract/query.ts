/**
 * Tree-sitter's query language, read: text → patterns of parts (`matcher.ts` finds them).
 *
 * All of the language is read that says where nodes stand: fields, `!field`, `_`,
 * alternatives, groups, anchors, `?`, `*`, `+`, captures, `#eq?`, `#match?`, `#any-of?`,
 * their opposites, and `#set!`. Alternatives are multiplied out: what is left are
 * sequences of parts, and one pattern may have several of them.
 *
 * Limits  `*` and `+` only after a part without children. Supertypes are not known.
 */

/** A node that a pattern wants, and what it wants inside it. */
export interface Part {
  /** Undefined: any node (with `isNamed`, any named one). */
  readonly types: readonly TypeName[] | undefined
  readonly isNamed: boolean
  readonly isMissing: boolean
  readonly field: string | undefined
  /** Fields that the node must not have. */
  readonly absent: readonly string[]
  readonly captures: readonly string[]
  /** Nothing named stands between it and what comes before it (or the start of what is around). */
  readonly isNext: boolean
  /** No named sibling follows. */
  readonly isLast: boolean
  readonly quantity: '' | '?' | '*' | '+'
  readonly inside: readonly Part[]
}

export interface TypeName {
  readonly name: string
  readonly isNamed: boolean
}

export interface Predicate {
  readonly name: string
  readonly operands: readonly Operand[]
}

export type Operand = { readonly capture: string } | { readonly text: string }

export interface QueryPattern {
  /** Each is a sequence of siblings; a pattern is found where one of them is. */
  readonly ways: readonly (readonly Part[])[]
  readonly predicates: readonly Predicate[]
}

/** Throws a plain `Error` that quotes the place, for a query that cannot be read. */
export function readQuery(text: string): QueryPattern[] {
  const reader = new Reader(text)
  const patterns: QueryPattern[] = []
  while (!reader.isDone()) patterns.push(reader.pattern())
  return patterns
}

class Reader {
  readonly #tokens: readonly string[]
  #at = 0
  #predicates: Predicate[] = []

  constructor(text: string) {
    this.#tokens = (text.match(TOKENS) ?? []).filter((token) => !token.startsWith(';'))
  }

  isDone(): boolean {
    return this.#at >= this.#tokens.length
  }

  pattern(): QueryPattern {
    this.#predicates = []
    const ways = this.#item()
    return { ways, predicates: this.#predicates }
  }

  /** One item with what is written behind it: all the sequences it may stand for. */
  #item(): readonly (readonly Part[])[] {
    const token = this.#take()
    let ways: readonly (readonly Part[])[]
    if (token === '[') ways = this.#choice()
    else if (token === '(') ways = this.#brackets()
    else if (token.startsWith('"'))
      ways = [[{ ...ANY, types: [{ name: JSON.parse(token), isNamed: false }] }]]
    else if (token === '_') ways = [[ANY]]
    else if (token.endsWith(':'))
      ways = changed(this.#item(), (part) => ({ ...part, field: token.slice(0, -1) }))
    else throw this.#wrong(token)
    for (let next = this.#peek(); next !== undefined; next = this.#peek()) {
      if (next.startsWith('@')) {
        const capture = next.slice(1)
        ways = changed(ways, (part) => ({ ...part, captures: [...part.captures, capture] }))
      } else if (next === '?' || next === '*' || next === '+') {
        const quantity = next
        ways = changed(ways, (part) => ({ ...part, quantity }))
      } else break
      this.#at++
    }
    return ways
  }

  #choice(): readonly (readonly Part[])[] {
    const ways: (readonly Part[])[] = []
    while (this.#peek() !== ']') ways.push(...this.#item())
    this.#at++
    return merged(ways)
  }

  /** A node with what is inside it, or a group of siblings. */
  #brackets(): readonly (readonly Part[])[] {
    const first = this.#peek()
    if (first === undefined || !WORD.test(first)) return this.#sequence(() => undefined)
    this.#at++
    const absent: string[] = []
    const inside = this.#sequence((field) => absent.push(field))
    const isAny = first === '_' || first === 'MISSING'
    const types = isAny ? undefined : [{ name: first, isNamed: true }]
    return inside.map((parts) => [
      { ...ANY, types, isNamed: first === '_', isMissing: first === 'MISSING', absent, inside: parts },
    ])
  }

  /** Items up to the closing bracket, multiplied out. */
  #sequence(withoutField: (field: string) => void): readonly (readonly Part[])[] {
    let ways: readonly (readonly Part[])[] = [[]]
    let isNext = false
    for (let token = this.#peek(); token !== ')'; token = this.#peek()) {
      if (token === undefined) throw this.#wrong('the end')
      if (token === '.') {
        isNext = true
        this.#at++
      } else if (token.startsWith('!')) {
        withoutField(token.slice(1))
        this.#at++
      } else if (token === '(' && this.#tokens[this.#at + 1]?.startsWith('#')) this.#predicate()
      else {
        const anchored = isNext
        const items = this.#item().map(([head, ...tail]) => [{ ...head!, isNext: anchored }, ...tail])
        ways = ways.flatMap((before) => items.map((item) => [...before, ...item]))
        isNext = false
      }
    }
    this.#at++
    if (!isNext) return ways
    return ways.map((parts) => [...parts.slice(0, -1), { ...parts.at(-1)!, isLast: true }])
  }

  #predicate(): void {
    this.#at++
    const name = this.#take().slice(1)
    const operands: Operand[] = []
    for (let token = this.#take(); token !== ')'; token = this.#take())
      operands.push(
        token.startsWith('@')
          ? { capture: token.slice(1) }
          : { text: token.startsWith('"') ? (JSON.parse(token) as string) : token },
      )
    this.#predicates.push({ name, operands })
  }

  #peek(): string | undefined {
    return this.#tokens[this.#at]
  }

  #take(): string {
    const token = this.#tokens[this.#at++]
    if (token === undefined) throw this.#wrong('the end')
    return token
  }

  #wrong(token: string): Error {
    const before = this.#tokens.slice(Math.max(0, this.#at - 8), this.#at).join(' ')
    return new Error(`a query cannot have ${token} here: ${before}`)
  }
}

/** What is written behind an item is said of the one node that it is. */
function changed(
  ways: readonly (readonly Part[])[],
  change: (part: Part) => Part,
): readonly (readonly Part[])[] {
  return ways.map(([part, ...more]) => {
    if (!part || more.length > 0) throw new Error('a group of siblings has no capture, field or quantity')
    return [change(part)]
  })
}

/** `[(a) (b) "c"]`: alternatives that ask for nothing but a type are one part. */
function merged(ways: readonly (readonly Part[])[]): readonly (readonly Part[])[] {
  const isPlain = ([part, ...more]: readonly Part[]): boolean =>
    part !== undefined &&
    more.length === 0 &&
    JSON.stringify({ ...part, types: undefined }) === PLAIN &&
    part.types !== undefined
  const plain = ways.filter(isPlain)
  if (plain.length < 2) return ways
  const types = plain.flatMap(([part]) => part!.types!)
  return [[{ ...ANY, types }], ...ways.filter((way) => !isPlain(way))]
}

const ANY: Part = {
  types: undefined,
  isNamed: false,
  isMissing: false,
  field: undefined,
  absent: [],
  captures: [],
  isNext: false,
  isLast: false,
  quantity: '',
  inside: [],
}
const PLAIN = JSON.stringify(ANY)
const TOKENS = /;.*|"(?:[^"\\]|\\.)*"|[@#!][\w.?!-]+|[\w-]+:|[\w-]+|[()[\].?*+]|\S/g
const WORD = /^[A-Za-z_][\w-]*$/
