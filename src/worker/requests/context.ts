/**
 * `context`: the part of the graph that a question is about, as text within a budget.
 *
 * Everything that needs the graph is noted at one sequence; details, source and counting
 * come after, in slices.
 */
import { type CallSite, callSites, candidates } from '../../context/context.ts'
import { FORMS } from '../../context/form.ts'
import { nearTo, packNothing } from '../../context/nothing.ts'
import { type Piece, pack } from '../../context/pack.ts'
import type { Ranked } from '../../context/rank.ts'
import { tokenCounter } from '../../context/tokens.ts'
import type { Graph } from '../../graph/memory.ts'
import type { GraphNode } from '../../graph/types.ts'
import type { Work } from '../../graph/work.ts'
import type { Entry } from '../../mutext/document.ts'
import { nodeDisk } from '../../watch/disk.ts'
import { resolve } from '../ask/source.ts'
import type { ContextRequest, ContextSource } from '../asked.ts'
import { detail, type Note, noteOf } from '../detail.ts'
import { Excerpts } from '../excerpt.ts'
import { Pace } from '../pace.ts'
import type { Answer } from '../protocol.ts'
import { answer, type Room } from '../room.ts'

export async function context(
  { finding, options }: Pick<Room, 'finding' | 'options'>,
  asked: ContextRequest,
): Promise<Answer> {
  const count = await tokenCounter()
  const { seq, ranked, total, noted, near } = await finding.ask((finder, graph) => {
    const seeds = asked.seeds.map((text) => resolve(graph, text, options.root))
    const most = mostPieces(asked.maxTokens)
    const { best, total } = candidates(finder, graph, { ...asked, seeds, most: most + TOP })
    const ranked = best.map((one) => ({ ...one, id: graph.nodes.id(one.nid) }))
    const noted = best.slice(0, most).map((one, place) => note(graph, one, place, asked.source))
    const near = total > 0 ? [] : nearTo(graph, asked.question)
    return { seq: graph.seq, ranked, total, noted, near }
  })
  const pace = new Pace()
  const excerpts = new Excerpts(nodeDisk(options.root), options.maxFileBytes)
  const pieces = noted.map((one) => pieceOf(one, asked.source, excerpts))
  const packing = {
    budget: asked.maxTokens,
    count,
    form: FORMS[asked.format],
    docs: asked.source !== 'none',
    moreShare: MORE_SHARE[asked.source],
  }
  const packed =
    pieces.length > 0 ? await paced(pack(pieces, packing), pace) : packNothing(asked.question, near, packing)
  const told = new Set(packed.chosen.map(({ piece }) => piece.node.id))
  const omitted = ranked.filter(({ id }) => !told.has(id))
  const document = {
    ...(asked.format === 'mu'
      ? { mu_text: packed.text }
      : { document: packed.text === '' ? null : JSON.parse(packed.text) }),
    token_count: packed.tokens,
    nodes: packed.chosen.map(({ piece }) => piece.node),
    included: packed.chosen.map(({ piece: { node, why, score }, tokens }) => ({
      id: node.id,
      why,
      score,
      tokens,
    })),
    omitted: {
      count: total - told.size,
      top: omitted.slice(0, TOP).map(({ id, why, score }) => ({ id, why, score })),
    },
    ...(near.length > 0 && { suggestions: near }),
    seq,
  }
  return answer(JSON.stringify(document), seq)
}

async function paced<T>(work: Work<T>, pace: Pace): Promise<T> {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    if (pace.due()) await pace.rest()
  }
}

/** What the graph says of a candidate, for later. */
interface Noted extends Ranked {
  readonly note: Note
  readonly sites: readonly CallSite[]
}

function note(graph: Graph, one: Ranked, place: number, source: ContextSource): Noted {
  const sites = source === 'sites' && place < MOST_WITH_SITES ? callSites(graph, one.nid, SITES) : []
  return { ...one, note: noteOf(graph, one.nid), sites }
}

function pieceOf(noted: Noted, source: ContextSource, excerpts: Excerpts): Piece {
  const { note, score, why } = noted
  let node: GraphNode | undefined
  return {
    get node() {
      node ??= detail(note)
      return node
    },
    score,
    why,
    more() {
      return moreOf(noted, this.node, source, excerpts)
    },
  }
}

/** Call sites, and the source when it is asked for, read from the files as they are now. */
function moreOf({ note, sites }: Noted, node: GraphNode, source: ContextSource, excerpts: Excerpts): Entry[] {
  const more: Entry[] = sites.map(({ caller, record, line }) => {
    const code = excerpts.lines(record, line, line)?.[0]?.trim().slice(0, MAX_CODE)
    const elsewhere = record.path === node.file_path ? {} : { file: record.path }
    return { kind: 'site', direction: 'in', node: nameIn(caller), ...elsewhere, line, ...(code && { code }) }
  })
  const { type, line_start: from, line_end: to } = node
  if (source === 'body' && 'record' in note && type !== 'MODULE' && from !== undefined && to !== undefined) {
    const lines = excerpts.lines(note.record, from, to)
    if (lines)
      more.push({ kind: 'source', line: from, text: lines.map((line) => line.replace(/\r$/, '')).join('\n') })
    else more.push({ kind: 'note', text: 'its file has changed since' })
  }
  return more
}

/** What a caller is called in its file; a module by its path. */
function nameIn(id: string): string {
  return id.startsWith('mod:')
    ? id.slice(id.lastIndexOf('/') + 1).replace(/^mod:/, '')
    : id.slice(id.lastIndexOf(':') + 1)
}

/** More than fit never need be looked at. */
function mostPieces(maxTokens: number): number {
  return Math.min(MOST_PIECES, 20 + Math.ceil(maxTokens / LEAST_TOKENS))
}

const LEAST_TOKENS = 8
const MOST_PIECES = 3000
const SITES = 3
const MOST_WITH_SITES = 100
const MAX_CODE = 160
/** Left out nodes that are named. */
const TOP = 10

/** Which part of the budget is for what stands under the nodes. */
const MORE_SHARE: Readonly<Record<ContextSource, number>> = { none: 0, signature: 0, sites: 0.25, body: 0.75 }
