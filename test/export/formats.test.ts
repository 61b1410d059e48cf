/**
 * Every format, loaded by a reader that is not ours, holds exactly the nodes and edges of the graph:
 * of a project with hostile names, and of real sources.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { instance as graphviz } from '@viz-js/viz'
import cytoscape from 'cytoscape'
import { MultiDirectedGraph } from 'graphology'
import { parse as parseGraphml } from 'graphology-graphml'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { portable, visible } from '../../src/export/escape.ts'
import { FORMAT_NAMES } from '../../src/export/formats.ts'
import { parseMu } from '../../src/mutext/parse.ts'
import { essence, exported, exportedBytes } from './exported.ts'
import { HOSTILE } from './hostile.ts'
import { type Indexed, indexed, readTree } from './indexed.ts'
import { readFlowchart, readLisp, readMu } from './readers.ts'

const folder = mkdtempSync(join(tmpdir(), 'mu-export-'))
afterAll(() => rmSync(folder, { recursive: true }))

const TREES = {
  'hostile names': () => indexed(HOSTILE, ['python', 'typescript', 'javascript']),
  "fastify's sources": () =>
    indexed(readTree(fileURLToPath(new URL('../../node_modules/fastify/lib', import.meta.url)), '.js'), [
      'javascript',
    ]),
}

describe.each(Object.entries(TREES))('%s', (_, load) => {
  let tree: Indexed
  let whole: ReturnType<typeof essence>
  beforeAll(async () => {
    tree = await load()
    whole = essence(tree)
    expect(whole.nodes.length).toBeGreaterThan(40)
  })

  test('json: by JSON.parse, sorted', async () => {
    const { nodes, edges } = JSON.parse(await exported(tree, { format: 'json' }))
    expect(nodes).toEqual(tree.nodes)
    expect(essence({ nodes, edges })).toEqual(whole)
    const keys = edges.map(({ source, type, target }: Record<string, string>) =>
      [source, type, target].join('\0'),
    )
    expect(keys).toEqual([...keys].sort())
  })

  test('ndjson: line by line, with an end that counts', async () => {
    const lines = (await exported(tree, { format: 'ndjson' }))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const nodes = lines.flatMap(({ node }) => node ?? [])
    const edges = lines.flatMap(({ edge }) => edge ?? [])
    expect(essence({ nodes, edges })).toEqual(whole)
    expect(lines[0].head.format).toBe('mu-graph')
    expect(lines.at(-1)).toEqual({ end: { nodes: nodes.length, edges: edges.length } })
  })

  test('mu: by our own parser', async () => {
    const { nodes, edges } = readMu(parseMu(await exported(tree, { format: 'mu' })))
    expect(nodes.sort()).toEqual(tree.nodes.map(({ id }) => id).sort())
    expect(edges.sort()).toEqual(whole.edges)
  })

  test('lisp: by a reader of s-expressions', async () => {
    const { nodes, edges } = readLisp(await exported(tree, { format: 'lisp' }))
    expect(nodes.sort()).toEqual(tree.nodes.map(({ id }) => id).sort())
    expect(edges.sort()).toEqual(drawn(tree, (id) => id))
  })

  test('mermaid: by Mermaid', async () => {
    const chart = await readFlowchart(await exported(tree, { format: 'mermaid' }))
    expect(chart.nodes.sort()).toEqual(
      tree.nodes.map(({ id, name }) => `${id} ${visible(name).trim()}`).sort(),
    )
    expect(chart.edges.sort()).toEqual(drawn(tree, (id) => id))
  }, 60_000)

  test('dot: by Graphviz', async () => {
    const text = await exported(tree, { format: 'dot' })
    const laidOut = (await graphviz()).renderJSON(text, { engine: 'nop' }) as {
      objects: { name: string; label: string }[]
      edges: { tail: number; head: number; label: string }[]
    }
    const { objects, edges } = laidOut
    expect(objects.map(({ name }) => name).sort()).toEqual(tree.nodes.map(({ id }) => portable(id)).sort())
    const ends = edges.map(
      ({ tail, head, label }) => `${objects[tail]!.name} ${label} ${objects[head]!.name}`,
    )
    expect(ends.sort()).toEqual(drawn(tree, portable))
  })

  test('graphml: by graphology', async () => {
    const graph = parseGraphml(MultiDirectedGraph, await exported(tree, { format: 'graphml' }))
    const nodes = graph.mapNodes((id, { type, name }) => `${id} ${type} ${name}`)
    expect(nodes.sort()).toEqual(
      tree.nodes.map(({ id, type, name }) => `${portable(id)} ${type} ${visible(name)}`).sort(),
    )
    const edges = graph.mapEdges((_, { type }, source, target) => `${source} ${type} ${target}`)
    expect(edges.sort()).toEqual(
      tree.edges.map(({ source, type, target }) => `${portable(source)} ${type} ${portable(target)}`).sort(),
    )
  })

  test('cytoscape: by Cytoscape.js', async () => {
    const { elements, style } = JSON.parse(await exported(tree, { format: 'cytoscape' }))
    const graph = cytoscape({ headless: true, styleEnabled: true, elements, style })
    const nodes = graph.nodes().map((node) => node.data())
    const edges = graph.edges().map((edge) => edge.data())
    expect(essence({ nodes, edges })).toEqual(whole)
  })

  test('csv and parquet: by DuckDB, with every field', async () => {
    const instance = await DuckDBInstance.create()
    const connection = await instance.connect()
    for (const format of ['csv', 'parquet'] as const) {
      const read = async (table: 'nodes' | 'edges') => {
        const file = join(folder, `${table}.${format}`)
        writeFileSync(file, await exportedBytes(tree, { format, table }, join(folder, 'mubase.duckdb')))
        const types =
          format === 'csv' ? ", header=true, all_varchar=true, allow_quoted_nulls=false, nullstr=''" : ''
        const rows = await connection.runAndReadAll(`FROM read_${format}('${file}'${types})`)
        return rows.getRowObjectsJson() as Record<string, string>[]
      }
      const nodes = (await read('nodes')).map(
        ({ properties, line_start, line_end, complexity, ...rest }) => ({
          ...rest,
          properties: JSON.parse(properties!),
          complexity: Number(complexity),
          ...(line_start !== null && { line_start: Number(line_start), line_end: Number(line_end) }),
        }),
      )
      expect(nodes.map(withoutNull)).toEqual(tree.nodes)
      const edges = (await read('edges')).map(({ sites, line: _, site_count, ...rest }) => {
        expect(JSON.parse(sites!)).toHaveLength(Number(site_count))
        return withoutNull({ ...rest, sites: JSON.parse(sites!) })
      })
      expect(edges).toEqual(JSON.parse(await exported(tree, { format: 'json' })).edges)
    }
    instance.closeSync()
  })

  test('the same graph gives the same bytes', async () => {
    for (const format of FORMAT_NAMES.filter((name) => name !== 'parquet'))
      expect(await exported(tree, { format })).toBe(await exported(tree, { format }))
  })
})

/** Edges as drawings label them. */
function drawn({ edges }: Pick<Indexed, 'edges'>, idOf: (id: string) => string): string[] {
  return edges
    .map(
      ({ source, type, target, relation }) =>
        `${idOf(source)} ${relation ?? type.toLowerCase()} ${idOf(target)}`,
    )
    .sort()
}

function withoutNull(row: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
}
