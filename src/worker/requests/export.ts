/**
 * `export`: the whole graph as one document, in chunks.
 *
 * Promise    Of one `seq`, whatever is committed meanwhile; nodes by id, edges by
 *            source, type, target; nothing in it but what follows from the tree,
 *            besides the head.
 * Mechanism  Ids begin with the type and then the path. So going through the types
 *            and, within each, through the files by path, sorts whole graphs by
 *            sorting one file's nodes at a time.
 */
import { type DefinedFacts, decodeDefined } from '../../extract/encoding.ts'
import { compare } from '../../graph/diff.ts'
import type { FileRecord } from '../../graph/memory.ts'
import { externalNode, nodeId, toNode } from '../../graph/node.ts'
import type { Snapshot } from '../../graph/snapshot.ts'
import type { NodeType } from '../../graph/types.ts'
import { toEdges } from '../../graph/view.ts'
import { Chunks } from '../chunks.ts'
import { Pace } from '../pace.ts'
import type { Handler } from '../room.ts'

export const exportGraph: Handler<'export'> = async ({ engine, options }, _, client) => {
  const snapshot = engine.graph.snapshot()
  try {
    const { seq } = snapshot
    const epoch = engine.store?.epoch ?? ''
    const head = JSON.stringify({ format: FORMAT, version: VERSION, epoch, seq, root: options.root })
    const out = new Chunks(client, seq)
    await out.write(`${head.slice(0, -1)},\n"nodes":[`)
    await writeList(nodesOf(snapshot), out)
    await out.write('],\n"edges":[')
    await writeList(edgesOf(snapshot), out)
    await out.write(']}\n')
    await out.flush()
    return { seq }
  } finally {
    snapshot.close()
  }
}

async function writeList(items: Iterable<object>, out: Chunks): Promise<void> {
  const pace = new Pace()
  let separator = '\n'
  for (const item of items) {
    if (out.unwanted) return
    await out.write(separator + JSON.stringify(item))
    separator = ',\n'
    if (pace.due()) await pace.rest()
  }
}

function* nodesOf(snapshot: Snapshot): Generator<object> {
  for (const { id, record, facts, ordinal } of inOrder(snapshot)) {
    yield record ? toNode(record.path, facts!, facts!.definitions[ordinal]!) : externalNode(id)
  }
}

function* edgesOf(snapshot: Snapshot): Generator<object> {
  for (const { record, ordinal } of inOrder(snapshot)) {
    if (!record) continue
    yield* toEdges(snapshot.out(record.nids[ordinal]!), (nid) => snapshot.id(nid))
  }
}

interface Place {
  readonly id: string
  /** Absent for externals. */
  readonly record?: FileRecord
  readonly facts?: DefinedFacts
  readonly ordinal: number
}

/** Every node of the snapshot, by id. */
function* inOrder(snapshot: Snapshot): Generator<Place> {
  const files = snapshot.files.filter(({ nids }) => nids.length > 0)
  const byId = [...files].sort((a, b) => compare(`${a.path}:`, `${b.path}:`))
  yield* ofType('CLASS', byId)
  for (const id of snapshot.externals) yield { id, ordinal: 0 }
  yield* ofType('FUNCTION', byId)
  yield* ofType(
    'MODULE',
    files.sort((a, b) => compare(a.path, b.path)),
  )
}

function* ofType(type: NodeType, files: readonly FileRecord[]): Generator<Place> {
  for (const record of files) {
    const facts = decodeDefined(record.facts)
    const places: Place[] = []
    facts.definitions.forEach((definition, ordinal) => {
      if (definition.type === type)
        places.push({ id: nodeId(record.path, definition), record, facts, ordinal })
    })
    yield* places.sort((a, b) => compare(a.id, b.id))
  }
}

const FORMAT = 'mu-graph'
const VERSION = '1'
