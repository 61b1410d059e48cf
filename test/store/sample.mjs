/**
 * A made-up project whose every stored state follows from its sequence number alone,
 * so that a test, or a child process that will be killed, can say what must be there.
 *
 * Commit `seq` writes file `seq % FILES` anew, with that seq in all its rows.
 */
export const FILES = 8
const NODES = 20

/** @returns {import('../../src/store/rows.ts').Commit} */
export function commitOf(seq, size = 1) {
  return {
    removed: [],
    files: [fileOf(seq % FILES, seq, size)],
    externals:
      seq === 1
        ? { added: [{ nid: 0, node: external('requests') }], removed: [] }
        : { added: [], removed: [] },
    delta: { seq, timestamp: 1_700_000_000_000 + seq, json: JSON.stringify({ seq }) },
  }
}

/** @returns {import('../../src/store/rows.ts').WholeFileRows} */
export function fileOf(fileId, seq, size = 1) {
  const count = NODES * size
  const first = 1 + fileId * 1_000_000
  const path = `src/file ${fileId}.ts`
  const nodes = Array.from({ length: count }, (_, i) => ({ nid: first + i, node: nodeOf(path, i, seq) }))
  const edges = nodes.slice(1).flatMap(({ nid }, i) => [
    { source: first, target: nid, type: 'CONTAINS', origin: 'scope', sites: [] },
    {
      source: nid,
      target: first,
      type: 'CALLS',
      origin: 'self',
      sites: [
        [i + 1, seq],
        [i + 2, 0],
      ],
    },
    {
      source: nid,
      target: 0,
      type: 'INHERITS',
      origin: 'external',
      relation: 'extends',
      sites: [[i + 1, 7]],
    },
  ])
  return {
    fileId,
    path,
    size: 1000 + seq,
    changedMs: 1_700_000_000_000.25 + seq,
    hash: `hash-${seq}`,
    language: 'typescript',
    problems: 0,
    facts: new TextEncoder().encode(JSON.stringify({ seq, text: 'x'.repeat(2000) })),
    asked: Int32Array.of(fileId, seq),
    nodes,
    edges,
    unresolved: [{ source: first, name: `save${seq}`, type: 'CALLS', sites: [[seq, 4]] }],
  }
}

function nodeOf(path, i, seq) {
  return {
    id: i === 0 ? `mod:${path}` : `fn:${path}:method${i}@${seq}`,
    type: i === 0 ? 'MODULE' : 'FUNCTION',
    kind: i === 0 ? 'module' : 'method',
    name: `method${i}`,
    qualified_name: `Klass.method${i}`,
    file_path: path,
    line_start: i + 1,
    line_end: i + 3,
    complexity: i % 7,
    properties: i % 2 ? { parameters: [{ name: 'a', type: 'string' }], docstring: "it's" } : {},
    hash: 'a'.repeat(16),
    signature_hash: 'b'.repeat(16),
  }
}

function external(name) {
  return {
    id: `ext:${name}`,
    type: 'EXTERNAL',
    kind: 'package',
    name,
    qualified_name: name,
    complexity: 0,
    properties: {},
  }
}
