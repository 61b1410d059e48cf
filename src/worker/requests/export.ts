/**
 * `export`: the graph, or a part of it, as one document, in chunks.
 *
 * Promise    Of one `seq`, whatever is committed meanwhile; in an order that follows from ids; no
 *            edge without both its ends; nothing in it but what follows from the tree, besides
 *            the head.
 * Mechanism  A format is a generator over a view of a snapshot (`export/`). It is drawn from in slices, and
 *            only as fast as the chunks are taken. Parquet is written by the database to a
 *            file of its own, which is then sent and removed.
 */
import { open } from 'node:fs/promises'
import { FORMATS, type Format } from '../../export/formats.ts'
import { COLUMNS, rowsOf } from '../../export/tables.ts'
import type { GraphView, Table, Writer } from '../../export/view.ts'
import { writeParquet } from '../../store/parquet.ts'
import { selectNodes } from '../ask/selection.ts'
import { checkOf, inSlices } from '../ask/walk.ts'
import { Chunks } from '../chunks.ts'
import type { Engine } from '../engine.ts'
import { Pace } from '../pace.ts'
import type { ExportRequest, GraphOptions } from '../protocol.ts'
import { snapshotView } from '../snapshotview.ts'
import type { Client } from '../streams.ts'

/** What is needed of the room. */
interface Needs {
  readonly engine: Pick<Engine, 'graph' | 'store'>
  readonly options: Pick<GraphOptions, 'root' | 'database'>
}

export async function exportGraph(
  { engine, options }: Needs,
  asked: ExportRequest,
  client: Client,
): Promise<{ readonly seq: number }> {
  const { choose, snapshot } = await inSlices(
    () => engine.graph,
    function* (graph) {
      const choose = yield* selectNodes(graph, asked, options.root)
      return { choose, snapshot: graph.snapshot() }
    },
    checkOf(Number.POSITIVE_INFINITY, client.gone),
  )
  try {
    const { seq } = snapshot
    const selection = await choose(snapshot, new Pace())
    const head = { epoch: engine.store?.epoch ?? '', seq, root: options.root }
    const view = snapshotView(snapshot, selection, head)
    const { format, table = 'nodes' } = asked
    const { write }: Format = FORMATS[format]
    if (write) await send(write(table)(view), seq, client)
    else await sendParquet(options.database, view, table, client)
    return { seq }
  } finally {
    snapshot.close()
  }
}

async function send(pieces: ReturnType<Writer>, seq: number, client: Client): Promise<void> {
  const out = new Chunks(client, seq)
  const pace = new Pace()
  for (const piece of pieces) {
    if (typeof piece !== 'string') await client.give(piece, seq)
    else if (out.add(piece)) await out.flush()
    if (pace.due()) await pace.rest()
    if (client.gone.aborted) return
  }
  await out.flush()
}

async function sendParquet(database: string, view: GraphView, table: Table, client: Client): Promise<void> {
  const { seq, epoch } = view
  const rows = rowsOf(view, table)
  const written = await writeParquet(database, COLUMNS[table], rows, { seq: String(seq), epoch }, new Pace())
  try {
    const file = await open(written.file)
    try {
      for (;;) {
        const chunk = new Uint8Array(CHUNK_BYTES)
        const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES)
        if (bytesRead === 0 || !(await client.give(chunk.slice(0, bytesRead), seq))) return
      }
    } finally {
      await file.close()
    }
  } finally {
    written.remove()
  }
}

const CHUNK_BYTES = 256 * 1024
