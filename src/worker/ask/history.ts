/**
 * HISTORY and BLAME: what git says of the lines of a node.
 *
 * Git knows committed lines. So for the log the node is looked up in the file as it
 * is at HEAD; blame takes the file as it is on disk.
 *
 * Errors  `no_history` when the root is no repository, git is missing, or the file
 *         was never committed.
 */
import { MuError } from '../../errors.ts'
import { extract } from '../../extract/extract.ts'
import type { FileRecord, Graph } from '../../graph/memory.ts'
import type { GraphNode } from '../../graph/types.ts'
import type { Found, History } from '../../muql/sources.ts'
import { detail, noteOf } from '../detail.ts'
import { git } from '../git.ts'

export function gitHistory(graph: Graph, root: string): History {
  return {
    log: (nid, most) => log(root, placeOf(graph, nid), most),
    blame: (nid) => blame(root, placeOf(graph, nid)),
  }
}

interface Place {
  readonly record: FileRecord
  readonly node: GraphNode
}

function placeOf(graph: Graph, nid: number): Place {
  const record = graph.fileById(graph.nodes.file(nid))
  if (record === undefined) throw new MuError('no_history', 'An external package has no history here.')
  return { record, node: detail(noteOf(graph, nid)) }
}

/** Newest first. */
async function log(root: string, { record, node }: Place, most: number): Promise<Found> {
  const { path, language } = record
  const count = ['-n', String(Math.min(most, MOST))]
  const format = `--format=%H${FIELD}%aI${FIELD}%an${FIELD}%s`
  let lines: readonly string[]
  if (node.type === 'MODULE') {
    lines = await git(root, ['log', '--follow', ...count, format, '--', path])
  } else {
    const text = (await git(root, ['show', `HEAD:./${path}`])).join('\n')
    const { definitions } = extract(language, path, text)
    const then = definitions.find(
      ({ type, qualified }) => type === node.type && qualified === node.qualified_name,
    )
    if (then === undefined) return { columns: LOG, rows: [], total: 0 }
    const range = `${then.lineStart},${then.lineEnd}:${path}`
    lines = await git(root, ['log', '-s', ...count, format, '-L', range])
  }
  const rows = lines.filter((line) => line.includes(FIELD)).map((line) => line.split(FIELD))
  return { columns: LOG, rows, total: rows.length }
}

async function blame(root: string, { record, node }: Place): Promise<Found> {
  const range = `${node.line_start},${node.line_end}`
  const lines = await git(root, ['blame', '--line-porcelain', '-L', range, '--', record.path])
  const rows: unknown[][] = []
  let entry: Record<string, string> = {}
  for (const line of lines) {
    const head = /^([0-9a-f]{40}) \d+ (\d+)/.exec(line)
    if (head) entry = { commit: head[1]!, line: head[2]! }
    else if (line.startsWith('\t')) rows.push(blamed(entry, line.slice(1)))
    else {
      const space = line.indexOf(' ')
      if (space > 0) entry[line.slice(0, space)] = line.slice(space + 1)
    }
  }
  return { columns: ['line', 'commit', 'author', 'date', 'text'], rows, total: rows.length }
}

function blamed(entry: Record<string, string>, text: string): unknown[] {
  const { commit = '', line = '', author = '', 'author-time': time = '0' } = entry
  const isCommitted = !/^0+$/.test(commit)
  const date = isCommitted ? new Date(Number(time) * 1000).toISOString() : null
  return [Number(line), isCommitted ? commit : null, isCommitted ? author : null, date, text]
}

const LOG = ['commit', 'date', 'author', 'message']
const FIELD = '\u001f'
const MOST = 10_000
