/**
 * `source`: the text of a node, as it is on disk and in the graph at the same moment.
 *
 * Promise    The lines are those of the node: the file's bytes have the hash that the graph knows.
 * Mechanism  A file that differs is taken in first, and the node looked up again; it may be gone by then.
 * Limits     A file that changes faster than it is read is `not_ready`. Links are not followed below
 *            the root (`watch/disk.ts`), so nothing outside can be read. At most `maxLines` lines.
 * Errors     `node_not_found`, `ambiguous_node`; `no_source` for what the tree does not define.
 */
import { MuError } from '../../errors.ts'
import { nodeDisk } from '../../watch/disk.ts'
import { resolve } from '../ask/source.ts'
import type { SourceRequest } from '../asked.ts'
import { detail, noteOf } from '../detail.ts'
import type { Engine } from '../engine.ts'
import { readIndexed } from '../excerpt.ts'
import type { Answer, GraphOptions } from '../protocol.ts'
import { answer } from '../room.ts'

/** What is needed of the room. */
interface Needs {
  readonly engine: Engine
  readonly options: Pick<GraphOptions, 'root' | 'maxFileBytes'>
}

export async function source(
  { engine, options }: Needs,
  { id, contextLines, maxLines }: SourceRequest,
): Promise<Answer> {
  const disk = nodeDisk(options.root)
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { graph } = engine
    const note = noteOf(graph, resolve(graph, id, options.root))
    const node = detail(note)
    if (!('record' in note)) {
      throw new MuError('no_source', `${node.id} is not defined in this repository.`, {
        hint: 'Only modules, classes and functions of the tree have a source.',
      })
    }
    const { path } = note.record
    const { seq } = graph
    const lines = readIndexed(disk, note.record, options.maxFileBytes)
    if (lines) {
      const { line_start = 1, line_end = 1 } = node
      const cut = cutOut(lines, line_start - contextLines, line_end + contextLines, maxLines)
      return answer(JSON.stringify({ id: node.id, file_path: path, line_start, line_end, ...cut, seq }), seq)
    }
    await engine.update([path])
  }
  throw new MuError('not_ready', `The file of ${id} changes while it is read.`, { hint: 'Ask again.' })
}

/** Lines are 1-based and inclusive; what lies outside the file is left out. */
function cutOut(lines: readonly string[], from: number, to: number, most: number) {
  const first = Math.max(1, from)
  const wanted = Math.max(first, Math.min(to, lines.length))
  const last = Math.min(wanted, first + most - 1)
  return {
    text_start: first,
    text_end: last,
    text: lines.slice(first - 1, last).join('\n'),
    truncated: last < wanted,
  }
}

const ATTEMPTS = 5
