/**
 * The context of a question: the part of the graph worth reading, within a budget.
 *
 *   question ─▶ mentions ─▶ seeds ─▶ spread ─▶ rank ─▶ (details, source) ─▶ pack
 *
 * `candidates` is everything that needs the graph, in one go; `pack` is made of what it
 * noted. In between the caller reads details and source, which may take its time.
 */
import { NONE } from '../graph/column.ts'
import { compare } from '../graph/diff.ts'
import type { FileRecord, Graph } from '../graph/memory.ts'
import { fileTest } from '../graph/search.ts'
import type { Finder } from '../search/finder.ts'
import { readQuestion } from './question.ts'
import { type Ranking, rank } from './rank.ts'
import { type Seed, seedsOf } from './seeds.ts'
import { isTest, testsIn } from './tests.ts'

export interface Asked {
  readonly question: string
  readonly excludeTests: boolean
  /** Globs, or starts of paths; empty means everywhere. */
  readonly paths: readonly string[]
  /** Nodes that are meant for certain. */
  readonly seeds: readonly number[]
  /** So many of the best are wanted. */
  readonly most: number
}

export function candidates(finder: Finder, graph: Graph, asked: Asked): Ranking {
  const ofTests = testsOf(graph)
  const prior = { allowed: permission(graph, asked, ofTests), likely: likelihood(asked.question, ofTests) }
  const seeds =
    asked.question === ''
      ? new Map<number, Seed>()
      : seedsOf(finder, graph, readQuestion(asked.question), prior)
  const strongest = Math.max(1, ...Array.from(seeds.values(), ({ score }) => score))
  for (const nid of asked.seeds) seeds.set(nid, { nid, score: strongest, why: 'asked for' })
  return seeds.size === 0 ? { best: [], total: 0 } : rank(graph, seeds, prior, asked.most)
}

/** Where something is called, and who calls it there. */
export interface CallSite {
  readonly caller: string
  readonly record: FileRecord
  /** 1-based. */
  readonly line: number
}

/** At most `most`, one a caller, by the caller's id; those of tests last. */
export function callSites(graph: Graph, nid: number, most: number): readonly CallSite[] {
  const { edges, nodes } = graph
  const sites: (CallSite & { readonly late: boolean })[] = []
  for (const slot of edges.in(nid)) {
    if (edges.type(slot) !== 'CALLS') continue
    const record = graph.fileById(edges.file(slot))
    const line = edges.link(slot).sites[0]?.[0]
    if (!record || line === undefined) continue
    const caller = nodes.id(edges.source(slot))
    sites.push({ caller, record, line, late: isTest(record.path, nodes.name(edges.source(slot))) })
  }
  sites.sort((a, b) => Number(a.late) - Number(b.late) || compare(a.caller, b.caller) || a.line - b.line)
  return sites.slice(0, most)
}

/** Which nodes may be told of. Externals may be on the way, and are left out in the end. */
function permission(graph: Graph, { excludeTests, paths }: Asked, ofTests: NodeTest): NodeTest {
  const { nodes } = graph
  const inPaths = paths.length > 0 ? fileTest(graph, paths) : undefined
  return (nid) => {
    const file = nodes.file(nid)
    if (file === NONE || (inPaths && !inPaths(file))) return false
    return !(excludeTests && ofTests(nid))
  }
}

/** Tests say the words of what they test, and are many; a question that is about them says so. */
function likelihood(question: string, ofTests: NodeTest): (nid: number) => number {
  if (ABOUT_TESTS.test(question)) return () => 1
  return (nid) => (ofTests(nid) ? TESTS : 1)
}

type NodeTest = (nid: number) => boolean

/** Which nodes are tests; each path is looked at once. */
function testsOf(graph: Graph): NodeTest {
  const { nodes } = graph
  const known = new Map<number, boolean | RegExp>()
  return (nid) => {
    const file = nodes.file(nid)
    if (file === NONE) return false
    let tests = known.get(file)
    if (tests === undefined) {
      tests = testsIn(graph.fileById(file)!.path)
      known.set(file, tests)
    }
    return typeof tests === 'boolean' ? tests : tests.test(nodes.name(nid))
  }
}

const ABOUT_TESTS =
  /(?<![a-z])(tests?|testing|tested|specs?|fixtures?|mock(s|ed|ing)?|bench(es|marks?)?)(?![a-z])/i
/** What a test counts beside what it tests. */
const TESTS = 0.3
