/** A graph of any size, made up: files of a hundred definitions that call each other and import some packages. */
import { encodeFacts } from '../../src/extract/encoding.ts'
import type { Definition, FileFacts } from '../../src/extract/facts.ts'
import type { Link } from '../../src/graph/edges.ts'
import { type FileChange, Graph } from '../../src/graph/memory.ts'
import { nodeId } from '../../src/graph/node.ts'

/** `nodes` and about five times as many edges. */
export function syntheticGraph(nodes: number): Graph {
  const graph = new Graph()
  const files: FileChange[] = []
  for (let file = 0; file < nodes / PER_FILE; file++) files.push(fileOf(file, nodes))
  graph.apply({ seq: 1, removed: [], files, externals: [], gone: [] })
  return graph
}

function fileOf(file: number, nodes: number): FileChange {
  const path = `src/area${file % 40}/part${file}/module${file}.ts`
  const definitions = Array.from({ length: PER_FILE }, (_, ordinal) => definitionOf(file, ordinal))
  const first = file * PER_FILE
  const edges = definitions.flatMap((_, ordinal): Link[] => {
    if (ordinal === 0) return []
    const source = first + ordinal
    const within: Link = { source: first, target: source, type: 'CONTAINS', origin: 'scope', sites: [] }
    const calls = [1, 7, 1009, 40_009].map(
      (step): Link => ({
        source,
        target: (source + step) % nodes,
        type: 'CALLS',
        origin: 'import',
        sites: [[ordinal * 9 + 3, 11]],
      }),
    )
    return [within, ...calls]
  })
  const facts = { version: 1, language: 'typescript', lines: 900, definitions, bindings: [], expressions: [] }
  const record = {
    fileId: file,
    path,
    size: 30_000,
    changedMs: 1,
    hash: '',
    language: 'typescript',
    problems: 0,
    facts: encodeFacts({
      ...facts,
      references: [],
      imports: [],
      exports: [],
      problems: [],
    } as unknown as FileFacts),
    asked: new Int32Array(),
    nids: Int32Array.from(definitions, (_, ordinal) => first + ordinal),
  }
  return {
    record,
    definitions: definitions.map((one) => ({ id: nodeId(path, one), name: one.name })),
    links: { edges, unresolved: [] },
  }
}

function definitionOf(file: number, ordinal: number): Definition {
  const isModule = ordinal === 0
  const name = isModule ? `module${file}` : `compute${ordinal}`
  return {
    type: isModule ? 'MODULE' : 'FUNCTION',
    kind: isModule ? 'module' : 'function',
    name,
    qualified: isModule ? '' : name,
    parent: isModule ? -1 : 0,
    lineStart: ordinal * 9 + 1,
    lineEnd: ordinal * 9 + 8,
    site: [ordinal * 9 + 1, 9],
    complexity: ordinal % 12,
    properties: {
      parameters: [
        { name: 'invoice', type: 'Invoice' },
        { name: 'rules', type: 'readonly Rule[]' },
      ],
      return_type: 'Money',
      modifiers: ['async'],
      docstring: 'What is to be paid, after every rule that applies.',
    },
    hash: '0123456789abcdef',
    signatureHash: 'fedcba9876543210',
  }
}

const PER_FILE = 100
