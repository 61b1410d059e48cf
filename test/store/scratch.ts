/** A fresh folder for each test, a log that remembers, and a loaded graph as comparable rows. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { EDGE_TYPES, ORIGINS, RELATIONS } from '../../src/graph/types.ts'
import { type Opened, openStore, type StoreLog } from '../../src/store/open.ts'
import { type Loaded, NO_RELATION, type SiteColumns, type WholeFileRows } from '../../src/store/rows.ts'

export function scratchFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mu-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, '.mu', 'mubase.duckdb')
}

export const silent: StoreLog = { info() {}, warn() {} }

/** Opens, and closes when the test ends. */
export async function open(file: string, keepDeltas?: number): Promise<Opened> {
  const opened = await openStore({
    derivation: 'test',
    file,
    log: silent,
    ...(keepDeltas === undefined ? {} : { keepDeltas }),
  })
  onTestFinished(() => opened.store.close())
  return opened
}

/** What was loaded, one text per row, sorted. */
export function rowsOf({ files, nodes, edges, unresolved }: Loaded): string[] {
  return [
    ...files.map((f) =>
      JSON.stringify([f.fileId, f.path, f.size, f.changedMs, f.hash, textOf(f.facts), ...f.asked]),
    ),
    ...nodes.id.map((id, i) => JSON.stringify([nodes.nid[i], id, nodes.fileId[i], nodes.ordinal[i]])),
    ...Array.from(edges.source, (source, i) =>
      JSON.stringify([
        source,
        edges.target[i],
        edges.fileId[i],
        EDGE_TYPES[edges.type[i]!],
        ORIGINS[edges.origin[i]!],
        edges.relation[i] === NO_RELATION ? null : RELATIONS[edges.relation[i]!],
        sitesOf(edges.sites, i),
      ]),
    ),
    ...unresolved.name.map((name, i) =>
      JSON.stringify([
        unresolved.source[i],
        name,
        unresolved.fileId[i],
        EDGE_TYPES[unresolved.type[i]!],
        sitesOf(unresolved.sites, i),
      ]),
    ),
  ].sort()
}

/** The same rows, from what was committed. */
export function rowsCommitted(
  files: readonly WholeFileRows[],
  externals: readonly [number, string][],
): string[] {
  return [
    ...externals.map(([nid, id]) => JSON.stringify([nid, id, -1, 0])),
    ...files.flatMap((f) => [
      JSON.stringify([f.fileId, f.path, f.size, f.changedMs, f.hash, textOf(f.facts), ...f.asked]),
      ...f.nodes.map(({ nid, node }, i) => JSON.stringify([nid, node.id, f.fileId, i])),
      ...f.edges.map((e) =>
        JSON.stringify([e.source, e.target, f.fileId, e.type, e.origin, e.relation ?? null, e.sites.flat()]),
      ),
      ...f.unresolved.map((u) => JSON.stringify([u.source, u.name, f.fileId, u.type, u.sites.flat()])),
    ]),
  ].sort()
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function sitesOf({ flat, start }: SiteColumns, i: number): number[] {
  return [...flat.subarray(start[i], start[i + 1])]
}
