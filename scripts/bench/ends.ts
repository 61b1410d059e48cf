/** Nodes of a daemon's graph to ask about: the function called most, the one that calls most, a class, a file. */
import type { Daemon } from './daemon.ts'
import type { Ends } from './forms.ts'

export async function endsOf(daemon: Daemon): Promise<Ends> {
  const first = async (muql: string): Promise<string> => {
    const [row] = await daemon.query(muql)
    if (row === undefined) throw new Error(`the graph has nothing for ${muql}`)
    return String(row[0])
  }
  return {
    hub: await first(
      "SELECT target, COUNT(*) AS n FROM edges WHERE type = 'calls' AND target LIKE 'fn:%' GROUP BY target ORDER BY n DESC LIMIT 1",
    ),
    far: await first(
      "SELECT source, COUNT(*) AS n FROM edges WHERE type = 'calls' GROUP BY source ORDER BY n DESC LIMIT 1",
    ),
    type: await first('SELECT id FROM classes ORDER BY line_end - line_start DESC LIMIT 1'),
    file: await first('SELECT file_path FROM modules ORDER BY line_end DESC LIMIT 1'),
  }
}
