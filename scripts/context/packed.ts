/**
 * How many tokens a ranking needs until a node is in the text: what a baseline is packed
 * by. Greedy, in the order of the ranking, with the lines that mu itself would print.
 */
import { join } from 'node:path'
import { PROJECT } from '../bench/places.ts'
import type { Node } from './exported.ts'

export type Recall = (ranking: readonly Node[], target: string, budget: number) => boolean

/** From the built mu: the printer and the counter are its own, the ranking is not. */
export async function packer(): Promise<Recall> {
  const { entryOf } = await load<{ entryOf(node: Node, options: { docs: boolean }): unknown }>(
    'mutext/fromgraph',
  )
  const { linesOf } = await load<{ linesOf(entry: unknown, depth: number): string[] }>('mutext/print')
  const { tokenCounter } = await load<{ tokenCounter(): Promise<(text: string) => number> }>('context/tokens')
  const count = await tokenCounter()
  const costs = new Map<string, number>()
  const costOf = (key: string, text: () => string): number => {
    let cost = costs.get(key)
    if (cost === undefined) {
      cost = count(text())
      costs.set(key, cost)
    }
    return cost
  }
  return (ranking, target, budget) => {
    const opened = new Set<string>()
    let used = 0
    for (const node of ranking) {
      const path = node.file_path
      if (path === undefined) continue
      const header = opened.has(path) ? 0 : costOf(`!${path}`, () => `\n!${path} @file:${path}\n`)
      const lines = () => `${linesOf(entryOf(node, { docs: true }), 1).join('\n')}\n`
      const cost = header + (node.type === 'MODULE' ? 0 : costOf(node.id, lines))
      if (used + cost > budget) {
        if (node.id === target) return false
        continue
      }
      if (node.id === target) return true
      opened.add(path)
      used += cost
      if (budget - used < 8) return false
    }
    return false
  }
}

async function load<T>(name: string): Promise<T> {
  return (await import(join(PROJECT, `dist/${name}.js`))) as T
}
