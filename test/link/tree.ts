/** Small trees of source text, linked: whole, or step by step as they change. */

import { extract } from '../../src/extract/extract.ts'
import type { FileFacts } from '../../src/extract/facts.ts'
import { loadGrammars } from '../../src/extract/grammar.ts'
import { languageOf, policyOf } from '../../src/extract/language.ts'
import { isConfigFile, parseConfig } from '../../src/link/config.ts'
import { startBatch } from '../../src/link/link.ts'
import type { FileLinks } from '../../src/link/links.ts'
import { affected, replaceConfig, replaceSource } from '../../src/link/relink.ts'
import { World } from '../../src/link/world.ts'

export type Files = Readonly<Record<string, string>>

export async function loadLanguages(): Promise<void> {
  await loadGrammars()
}

/** A live tree: what a daemon does, without disk and threads. */
export class Tree {
  readonly facts = new Map<string, FileFacts>()
  readonly links = new Map<string, FileLinks>()
  readonly world = new World(policyOf, (path) => this.facts.get(path))
  /** Files linked by the last change. */
  linked: readonly string[] = []

  constructor(files: Files = {}) {
    this.change(files)
  }

  /** One batch: texts by path; undefined deletes. */
  change(files: Readonly<Record<string, string | undefined>>): void {
    const keys: number[] = []
    const again = new Set<string>()
    for (const [path, text] of Object.entries(files)) {
      const language = languageOf(path)
      if (language !== undefined) {
        const before = this.facts.get(path)
        const after = text === undefined ? undefined : extract(language, path, text)
        if (after === undefined) {
          this.facts.delete(path)
          this.links.delete(path)
          again.delete(path)
        } else {
          this.facts.set(path, after)
          again.add(path)
        }
        keys.push(...replaceSource(this.world, path, before, after))
      } else if (isConfigFile(path)) {
        keys.push(
          ...replaceConfig(this.world, path, text === undefined ? undefined : parseConfig(path, text)),
        )
      }
    }
    const asked = [...this.links].map(([path, links]) => [path, links.asked] as const)
    for (const path of affected(asked, keys)) again.add(path)
    const link = startBatch(this.world)
    this.linked = [...again].sort()
    for (const path of this.linked) this.links.set(path, link(path))
  }

  /** `source -type-> target (origin)` of everything but `CONTAINS`, and `source -type-> ? name`. */
  lines(): string[] {
    const lines = [...this.links.values()].flatMap(({ edges, unresolved }) => [
      ...edges
        .filter((edge) => edge.type !== 'CONTAINS')
        .map((edge) => `${edge.source} ${edge.type} ${edge.target} ${edge.relation ?? edge.origin}`),
      ...unresolved.map((one) => `${one.source} ${one.type} ? ${one.name}`),
    ])
    return lines.sort()
  }

  /** All that linking said, comparable as a whole. */
  everything(): string[] {
    return said(this.links)
  }

  /** The same, linked anew in one batch from the last path to the first. */
  linkedBackwards(): string[] {
    const link = startBatch(this.world)
    return said(
      [...this.facts.keys()]
        .sort()
        .reverse()
        .map((path) => [path, link(path)] as const),
    )
  }
  /** What each file asked. */
  keys(): string[] {
    return [...this.links].map(([path, { asked }]) => `${path} ${asked.join(' ')}`).sort()
  }
}

function said(links: Iterable<readonly [string, FileLinks]>): string[] {
  return [...links]
    .flatMap(([path, { edges, unresolved }]) =>
      [...edges, ...unresolved].map((one) => `${path} ${JSON.stringify(one)}`),
    )
    .sort()
}

/** Calls only, without the ids' prefixes: `a.py:f -> b.py:g scope`. */
export function calls(files: Files): string[] {
  return of('CALLS', files)
}

export function of(type: string, files: Files): string[] {
  return new Tree(files)
    .lines()
    .map((line) => line.split(' '))
    .filter(([, one]) => one === type)
    .map(([source, , target, rest]) => `${bare(source!)} -> ${target === '?' ? '?' : bare(target!)} ${rest}`)
    .sort()
}

function bare(id: string): string {
  return id.startsWith('ext:') ? id : id.slice(id.indexOf(':') + 1)
}
