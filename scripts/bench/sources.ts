/**
 * The input: a copy of the tree to measure on, the files that mu has indexed in it, and
 * edits to them that are seen in the graph.
 *
 * Every edit writes the file's own text and one more definition of a name never used
 * before, so each save changes the graph and nothing grows from save to save.
 */

import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { cp, mkdtemp, realpath, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, extname, join, resolve } from 'node:path'
import type { Daemon } from './daemon.ts'
import type { Feed } from './feed.ts'
import { GRAMMARS } from './places.ts'
import type { Undo } from './undo.ts'

export interface Source {
  /** Relative to the root. */
  readonly path: string
  readonly bytes: number
  readonly grammar: string
}

/** A copy of `given`, without history, packages and state; removed at the end. */
export async function copyTree(given: string, undo: Undo): Promise<string> {
  const from = resolve(given)
  const kind = await stat(from).catch(() => undefined)
  if (!kind?.isDirectory()) throw new Error(`${from} is not a folder.`)
  const temporary = await mkdtemp(join(await realpath(tmpdir()), 'mu-bench-'))
  undo.add(() => rm(temporary, { recursive: true, force: true }))
  const root = join(temporary, basename(from))
  const filter = (path: string) => path === from || !LEFT_OUT.has(basename(path))
  await cp(from, root, { recursive: true, verbatimSymlinks: true, filter })
  return root
}

/** The files in the graph, by path. */
export async function sourcesOf(root: string, daemon: Daemon): Promise<readonly Source[]> {
  const grammars = grammarsByExtension()
  const rows = await daemon.query('SELECT file_path FROM modules ORDER BY file_path')
  const sources = rows.flatMap(([path]): Source[] => {
    const grammar = grammars.get(extname(String(path)).toLowerCase())
    return grammar ? [{ path: String(path), bytes: statSync(join(root, String(path))).size, grammar }] : []
  })
  if (sources.length === 0) throw new Error('mu finds no source file there.')
  return sources
}

/** Saves files so that the graph changes; one for a scenario. */
export class Editor {
  readonly #root: string
  readonly #texts = new Map<string, string>()
  #saves = 0

  constructor(root: string) {
    this.#root = root
  }

  /** In place, as most editors do. */
  save({ path }: Source): void {
    const file = join(this.#root, path)
    const text = this.#texts.get(path) ?? readFileSync(file, 'utf8')
    this.#texts.set(path, text)
    writeFileSync(file, `${text}\n${definition(extname(path), `muBench${++this.#saves}`)}\n`)
  }

  /** Puts back what was there, and waits until the graph shows it: the next scenario begins in peace. */
  async restore(feed: Feed): Promise<void> {
    const heard = [...this.#texts.keys()].map((path) => feed.arrival(path, RESTORED_MS))
    for (const [path, text] of this.#texts) writeFileSync(join(this.#root, path), text)
    this.#texts.clear()
    await Promise.all(heard)
  }
}

/** A definition by a name, as a line or two of the language of an extension. */
export function definition(extension: string, name: string): string {
  switch (extension) {
    case '.py':
    case '.pyi':
      return `def ${name}():\n    return 1`
    case '.go':
      return `func ${name}() int { return 1 }`
    case '.rs':
      return `fn ${name}() -> i32 { 1 }`
    case '.java':
    case '.cs':
      return `class ${name} { }`
    default:
      return `function ${name}() { return 1 }`
  }
}

/** Extension → file of the grammar, as `grammars/` says. */
function grammarsByExtension(): ReadonlyMap<string, string> {
  const folders = readdirSync(GRAMMARS, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const specs = folders.flatMap(({ name }): Grammar[] => {
    try {
      return [JSON.parse(readFileSync(join(GRAMMARS, name, 'language.json'), 'utf8')) as Grammar]
    } catch {
      return []
    }
  })
  return new Map(specs.flatMap(({ wasm, extensions }) => extensions.map((one) => [one, wasm] as const)))
}

interface Grammar {
  readonly wasm: string
  readonly extensions: readonly string[]
}

const RESTORED_MS = 120_000
const LEFT_OUT = new Set(['.git', '.mu', 'node_modules'])
