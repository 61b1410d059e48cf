/**
 * Packing: as much as a budget of tokens holds, the best first.
 *
 * Promise    The text has at most `budget` tokens, whatever the budget, by the count of
 *            the text itself.
 * Mechanism  Each piece is counted by the lines it adds, and taken when they fit. Sums
 *            of lines are nearly the count of the text, not quite: so in the end the
 *            text is counted, and the last taken goes until it fits.
 *            Signatures are taken first, with a part of the budget, then call sites and
 *            source of those near the best, then signatures again with what is left:
 *            one more node is worth more than who calls a doubtful one.
 */
import type { GraphNode } from '../graph/types.ts'
import type { Work } from '../graph/work.ts'
import type { Entry } from '../mutext/document.ts'
import { entryOf, toDocument } from '../mutext/fromgraph.ts'
import type { Form } from './form.ts'
import { packNotes } from './nothing.ts'
import type { Count } from './tokens.ts'

/** Something that may be told of. */
export interface Piece {
  /** Read when it is first asked for. */
  readonly node: GraphNode
  readonly score: number
  readonly why: string
  /** What else stands under it, when there is room: call sites, or the source. Asked for once at most. */
  readonly more: () => readonly Entry[]
}

export interface Packed {
  /** In the order of the pieces. */
  readonly chosen: readonly { readonly piece: Piece; readonly tokens: number }[]
  readonly text: string
  readonly tokens: number
}

export interface Packing {
  readonly budget: number
  readonly count: Count
  readonly form: Form
  /** The first line of the documentation stands under a node. */
  readonly docs: boolean
  /** Which part of the budget is for what stands under the nodes. */
  readonly moreShare: number
}

/** `pieces`: best first. */
export function* pack(pieces: readonly Piece[], packing: Packing): Work<Packed> {
  const { budget, count } = packing
  const choice = new Choice(packing)
  const sure = (pieces[0]?.score ?? 0) * SURE
  yield* takeAll(pieces, (piece) =>
    choice.take(piece, piece.score >= sure ? budget : budget * (1 - packing.moreShare)),
  )
  for (const piece of pieces) {
    if (piece.score < sure) break
    choice.takeMore(piece, budget)
    yield
  }
  yield* takeAll(pieces, (piece) => choice.take(piece, budget))
  for (const piece of pieces) {
    choice.takeMore(piece, budget)
    yield
  }
  for (;;) {
    const text = choice.print()
    const tokens = count(text)
    if (text === '') break
    if (tokens <= budget) return { chosen: choice.list(pieces), text, tokens }
    choice.drop(tokens - budget)
  }
  return packNotes([[`nothing fits into ${budget} tokens`], ['nothing fits']], packing)
}

/** Until so many in a row have found no room: of what comes after, hardly one would. */
function* takeAll(pieces: readonly Piece[], take: (piece: Piece) => boolean): Work<void> {
  let misses = 0
  for (const piece of pieces) {
    misses = take(piece) ? 0 : misses + 1
    if (misses > MISSES) return
    yield
  }
}

class Choice {
  readonly #packing: Packing
  readonly #taken = new Map<Piece, { own: number; more: number }>()
  /** What stands under those that were asked. */
  readonly #more = new Map<Piece, readonly Entry[]>()
  readonly #own = new Map<Piece, number>()
  /** In the order of taking, what is under a node by itself. */
  readonly #order: { readonly piece: Piece; readonly isMore: boolean; readonly tokens: number }[] = []
  readonly #opened = new Set<string>()
  #used: number

  constructor(packing: Packing) {
    this.#packing = packing
    this.#used = packing.count(this.#headings(0).join('\n'))
  }

  /** Whether it is in. */
  take(piece: Piece, limit: number): boolean {
    if (this.#taken.has(piece)) return true
    if (this.#used + LEAST > limit) return false
    const { count } = this.#packing
    const { node } = piece
    const tokens = this.#ownTokens(piece)
    const frame = this.#frame(node).filter(({ key }) => !this.#opened.has(key))
    const around = frame.reduce((sum, { text }) => sum + count(text), 0)
    if (this.#used + tokens + around > limit) return false
    for (const { key } of frame) this.#opened.add(key)
    this.#used += tokens + around
    this.#taken.set(piece, { own: tokens, more: 0 })
    this.#order.push({ piece, isMore: false, tokens: tokens + around })
    return true
  }

  takeMore(piece: Piece, limit: number): void {
    const taken = this.#taken.get(piece)
    if (!taken || this.#used + LEAST > limit || this.#more.has(piece)) return
    const { count, form } = this.#packing
    const more = piece.more()
    this.#more.set(piece, more)
    const tokens = count(more.map((entry) => form.entry(entry, depthOf(piece.node) + 1)).join(''))
    if (this.#used + tokens > limit) return
    this.#used += tokens
    taken.more = tokens
    this.#order.push({ piece, isMore: true, tokens })
  }

  /** Takes back what was taken last, until about so many tokens are free. */
  drop(tokens: number): void {
    for (let freed = 0; freed < tokens; ) {
      const last = this.#order.pop()
      if (!last) return
      freed += Math.max(1, last.tokens)
      if (last.isMore) this.#taken.get(last.piece)!.more = 0
      else this.#taken.delete(last.piece)
    }
  }

  print(): string {
    if (this.#taken.size === 0) return ''
    const nodes = Array.from(this.#taken.keys(), ({ node }) => node)
    const more = new Map<string, readonly Entry[]>()
    for (const [piece, taken] of this.#taken) {
      if (taken.more > 0) more.set(piece.node.id, this.#more.get(piece)!)
    }
    const document = toDocument(nodes, [], {
      headings: this.#headings(nodes.length),
      docs: this.#packing.docs,
      extra: ({ id }) => more.get(id) ?? [],
    })
    return this.#packing.form.print(document)
  }

  #ownTokens(piece: Piece): number {
    let tokens = this.#own.get(piece)
    if (tokens === undefined) {
      const { count, docs, form } = this.#packing
      const { node } = piece
      tokens = node.type === 'MODULE' ? 0 : count(form.entry(entryOf(node, { docs }), depthOf(node)))
      this.#own.set(piece, tokens)
    }
    return tokens
  }

  list(pieces: readonly Piece[]): Packed['chosen'] {
    return pieces.flatMap((piece) => {
      const taken = this.#taken.get(piece)
      return taken ? [{ piece, tokens: taken.own + taken.more }] : []
    })
  }

  /** A small budget is not spent on them. */
  #headings(nodes: number): string[] {
    return this.#packing.budget < HEADED ? [] : ['Context', `nodes: ${nodes}`]
  }

  /** The lines that a node stands under: its module, and its class when that is not told of. */
  #frame({ id, file_path: path = '', qualified_name: qualified, type, kind }: GraphNode) {
    const frame = [{ key: path, text: this.#packing.form.module(path) }]
    if (type === 'CLASS') this.#opened.add(`${path}:${qualified}`)
    const around = qualified.lastIndexOf('.')
    if (id.startsWith('fn:') && kind !== 'function' && around > 0) {
      const owner = qualified.slice(0, around)
      frame.push({ key: `${path}:${owner}`, text: this.#packing.form.owner(owner) })
    }
    return frame
  }
}

function depthOf({ type, kind }: GraphNode): number {
  return type === 'FUNCTION' && kind !== 'function' ? 1 : 0
}

/** So near to the best one, a node may take what is meant for call sites. */
const SURE = 0.6
/** Fewer free tokens hold nothing. */
const LEAST = 4
const MISSES = 50
const HEADED = 256
