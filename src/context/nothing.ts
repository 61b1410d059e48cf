/**
 * The answer to a question that speaks of nothing in the graph: it says so, and which
 * names are near. As any other, it keeps to the budget, down to nothing at all.
 */
import type { Graph } from '../graph/memory.ts'
import { nameOfId } from '../graph/name.ts'
import { nearNodes } from '../graph/near.ts'
import { stemOf, wordsOf } from '../search/words.ts'
import type { Packed, Packing } from './pack.ts'
import { readQuestion } from './question.ts'

/** At most five ids, for the mentions of the question, else for its longest words. */
export function nearTo(graph: Graph, text: string): string[] {
  const mentions = readQuestion(text).mentions.map((mention) => mention.text)
  const words = [...new Set(wordsOf(text))]
    .filter((word) => word.length > 3 && stemOf(word) !== undefined)
    .sort((a, b) => b.length - a.length)
  const wanted = mentions.length > 0 ? mentions : words
  const near = wanted.slice(0, MOST_ASKED).flatMap((name) => nearNodes(graph, name, MOST_NEAR))
  return [...new Set(near)].slice(0, MOST_NEAR)
}

/** The fullest of these that fits. */
export function packNothing(question: string, near: readonly string[], packing: Packing): Packed {
  const found = `No relevant context found for: ${question.replace(/\s+/g, ' ').trim().slice(0, SHOWN)}`
  const names = near.length > 0 ? [`near: ${near.join(', ')}`, `near: ${near.map(nameOfId).join(', ')}`] : []
  return packNotes([...names.map((line) => [found, line]), [found], ['nothing found']], packing)
}

/** The first of these that fits. */
export function packNotes(tries: readonly (readonly string[])[], { budget, count, form }: Packing): Packed {
  for (const notes of tries) {
    const text = form.print({ head: notes.map((note) => ({ kind: 'note', text: note })), modules: [] })
    const tokens = count(text)
    if (tokens <= budget) return { chosen: [], text, tokens }
  }
  return { chosen: [], text: '', tokens: 0 }
}

const MOST_ASKED = 3
const MOST_NEAR = 5
const SHOWN = 200
