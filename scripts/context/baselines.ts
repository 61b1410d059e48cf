/**
 * What the context is compared with: a ranking, packed greedily into the same text.
 *
 *   bm25      words of the name, its surroundings, path, signature and docstring, one bag
 *             each, no stems, no fields; the usual k1 and b
 *   entities  the weights of an earlier mu: names found in the question by their looks,
 *             1.0 for an exact name, 0.5 for an end of one, and 0.3 for one step away
 */
import type { Edge, Node } from './exported.ts'

export type Ranking = (question: string) => readonly Node[]

export function bm25(nodes: readonly Node[]): Ranking {
  const lists = new Map<string, Map<number, number>>()
  const lengths = nodes.map((node, index) => {
    const words = split(textOf(node))
    for (const word of words) {
      const list = lists.get(word) ?? new Map<number, number>()
      lists.set(word, list.set(index, (list.get(index) ?? 0) + 1))
    }
    return words.length
  })
  const mean = lengths.reduce((sum, length) => sum + length, 0) / nodes.length
  return (question) => {
    const scores = new Map<number, number>()
    for (const word of new Set(split(question))) {
      const list = lists.get(word)
      if (!list) continue
      const idf = Math.log(1 + (nodes.length - list.size + 0.5) / (list.size + 0.5))
      for (const [index, tf] of list) {
        const norm = K1 * (1 - B + (B * lengths[index]!) / mean)
        scores.set(index, (scores.get(index) ?? 0) + (idf * tf * (K1 + 1)) / (tf + norm))
      }
    }
    return ranked(scores, nodes)
  }
}

export function entities(nodes: readonly Node[], edges: readonly Edge[]): Ranking {
  const indexes = new Map(nodes.map(({ id }, index) => [id, index]))
  const near = nodes.map((): number[] => [])
  for (const { source, target } of edges) {
    const [a, b] = [indexes.get(source), indexes.get(target)]
    if (a === undefined || b === undefined) continue
    near[a]!.push(b)
    near[b]!.push(a)
  }
  const lower = nodes.map(({ qualified_name: name }) => name.toLowerCase())
  return (question) => {
    const scores = new Map<number, number>()
    const keep = (index: number, score: number) => scores.set(index, Math.max(score, scores.get(index) ?? 0))
    for (const name of namesIn(question, nodes)) {
      nodes.forEach((node, index) => {
        if (node.name === name || node.qualified_name === name) keep(index, 1)
        else if (node.qualified_name.endsWith(name)) keep(index, 0.5)
        else if (lower[index] === name.toLowerCase()) keep(index, 0.3)
      })
    }
    const seeds = [...scores.keys()]
    let added = 0
    for (const seed of seeds) {
      for (const index of near[seed]!) {
        if (scores.has(index) || added >= 100) continue
        scores.set(index, 0.3 / 2)
        added++
      }
    }
    return ranked(scores, nodes)
  }
}

function namesIn(question: string, nodes: readonly Node[]): Set<string> {
  const known = new Set(nodes.map(({ name }) => name))
  const found = new Set<string>()
  for (const match of question.matchAll(/[`"']([^`"']+)[`"']/g)) found.add(match[1]!)
  for (const [word] of question.matchAll(/[A-Za-z_][\w.]*/g)) {
    const looks = /^[A-Z][a-z]+([A-Z][a-z]*)+$|_|\.\w|^[A-Z]{3,}$|^[A-Z][a-z]{3,}$/.test(word)
    if (looks || (known.has(word) && !STOP.has(word.toLowerCase()))) found.add(word)
  }
  return found
}

function ranked(scores: ReadonlyMap<number, number>, nodes: readonly Node[]): Node[] {
  return [...scores]
    .sort(([a, x], [b, y]) => y - x || (nodes[a]!.id < nodes[b]!.id ? -1 : 1))
    .map(([index]) => nodes[index]!)
}

function textOf({ qualified_name, file_path = '', properties }: Node): string {
  const { parameters = [], return_type = '', docstring = '' } = properties
  const taken = parameters.map(({ name, type = '' }) => `${name} ${type}`).join(' ')
  return `${qualified_name} ${file_path} ${taken} ${return_type} ${docstring}`
}

function split(text: string): string[] {
  const words = text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []
  return words.map((word) => word.toLowerCase()).filter((word) => !STOP.has(word))
}

const K1 = 1.2
const B = 0.75
const STOP = new Set(
  'a an the of in on at to for from by with and or not is are be this that it if as'.split(' '),
)
