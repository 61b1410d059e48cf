/** A tree of texts, indexed: its engine, and its graph as lists. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { loadGrammars } from '../../src/extract/grammar.ts'
import type { GraphEdge, GraphNode } from '../../src/graph/types.ts'
import { Engine } from '../../src/worker/engine.ts'
import { MemoryDisk } from '../worker/disk.ts'
import { pictureOf } from '../worker/picture.ts'

export interface Indexed {
  readonly engine: Engine
  /** By id. */
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

/** `files`: text by path. Only these grammars are loaded. */
export async function indexed(
  files: Readonly<Record<string, string>>,
  languages: Parameters<typeof loadGrammars>[0],
): Promise<Indexed> {
  await loadGrammars(languages)
  const disk = new MemoryDisk()
  for (const [path, text] of Object.entries(files)) disk.write(path, text)
  const engine = new Engine({ disk, watch: [''], maxFileBytes: 1 << 20, now: () => 0, notify: () => {} })
  await engine.open()
  const picture = pictureOf(engine.graph)
  const nodes = [...picture.nodes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, json]) => JSON.parse(json))
  return { engine, nodes, edges: [...picture.edges.values()].map((json) => JSON.parse(json)) }
}

/** The source files below a folder, of one ending. */
export function readTree(folder: string, ending: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending) && !path.split('/').includes('node_modules'))
    .filter((path) => statSync(join(folder, path)).isFile())
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}
