/**
 * Who is called as somebody typed: by id, by path, or by name, with what it stands in.
 *
 * One letter may find every node, so the match of a name is noted once for all who have
 * it; where one of them stands is looked at when it comes into question.
 */
import type { Graph } from '../graph/memory.ts'
import type { Finder } from './finder.ts'
import { type Match, match, type Typed, typed } from './match.ts'
import { plainOf } from './words.ts'

export class Called {
  /** By slot, what is found by its id or path; its name may be found, too. */
  readonly placed: ReadonlyMap<number, Match>
  /** Names that are found, each with its match. */
  readonly names: readonly number[]
  readonly matches: readonly Match[]
  readonly #finder: Finder
  readonly #graph: Graph
  readonly #typed: Typed
  readonly #around: readonly string[]
  /** By name, whether it is found. */
  readonly #found: Uint8Array

  constructor(finder: Finder, graph: Graph, text: string) {
    const { around, name } = parts(text)
    const wanted = typed(name)
    const names: number[] = []
    const matches: Match[] = []
    const found = new Uint8Array(finder.names.bound)
    finder.names.each(wanted.plain, wanted.slips, (one, id) => {
      const way = match(wanted, one)
      if (!way) return
      names.push(id)
      matches.push(way)
      found[id] = 1
    })
    this.placed = placed(finder, graph, text)
    this.names = names
    this.matches = matches
    this.#finder = finder
    this.#graph = graph
    this.#typed = wanted
    this.#around = around
    this.#found = found
  }

  has(slot: number): boolean {
    return this.#found[this.#finder.names.of(slot)] !== 0 || this.placed.has(slot)
  }

  /** Of a slot that is found: `named` is the match of its name. The better way counts. */
  match(slot: number, named = this.#byName(slot)): Match {
    const other = this.placed.get(slot)
    if (!named) return other!
    const score = this.#isAround(slot) ? named.score : named.score * ELSEWHERE
    return other && other.score >= score ? other : { way: named.way, score }
  }

  #byName(slot: number): Match | undefined {
    const { names } = this.#finder
    const name = names.of(slot)
    return this.#found[name] === 0 ? undefined : match(this.#typed, names.name(name))
  }

  /** Whether its id says what was typed before the name, in this order. */
  #isAround(slot: number): boolean {
    if (this.#around.length === 0) return true
    const id = this.#graph.nodes.id(this.#finder.nid(slot)).toLowerCase()
    let at = 0
    for (const part of this.#around) {
      const found = id.indexOf(part, at)
      if (found < 0) return false
      at = found + part.length
    }
    return true
  }
}

/** The node of this id, and modules by their path, or the end of it. By slot. */
function placed(finder: Finder, graph: Graph, text: string): Map<number, Match> {
  const found = new Map<number, Match>()
  if (/[./]/.test(text) && plainOf(text) !== '') {
    const wanted = text.toLowerCase()
    for (const { lower, slots } of finder.files) {
      const way = pathMatch(wanted, lower)
      if (way) found.set(slots[0]!, way)
    }
  }
  const exact = graph.nodes.nid(text)
  if (exact !== undefined) found.set(finder.slot(exact), { way: 'exact', score: 1 })
  return found
}

function pathMatch(wanted: string, path: string): Match | undefined {
  if (!path.includes(wanted)) return undefined
  const covered = wanted.length / path.length
  if (path === wanted || path.endsWith(`/${wanted}`)) return { way: 'exact', score: 0.9 + 0.1 * covered }
  if (path.startsWith(wanted)) return { way: 'prefix', score: 0.6 + 0.2 * covered }
  return { way: 'substring', score: 0.4 + 0.2 * covered }
}

/** `Cart.total`, `cart::total`, `Cart#total`: the name, and what it stands in. */
function parts(text: string): { readonly around: readonly string[]; readonly name: string } {
  const all = text.split(/::|->|[.#:/\\]/).filter((part) => part !== '')
  const name = all.pop() ?? text
  return { around: all.map((part) => part.toLowerCase()), name }
}

/** Of the right name, in another place than was said. */
const ELSEWHERE = 0.6
