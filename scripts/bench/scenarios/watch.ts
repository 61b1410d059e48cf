/**
 * Standing queries: what a subscriber that watches nothing pays for those who do.
 *
 * Lone saves as in `save`, in turn without and with a hundred different statements watched
 * by another client, so that both meet the same machine. The statements are of every kind
 * that is answered in another way, each for another file; every save changes the result of
 * a fifth of them.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { WebSocket } from 'ws'
import type { Daemon } from '../daemon.ts'
import { Feed } from '../feed.ts'
import type { Bench, Figure, Scenario } from '../scenario.ts'
import { Editor, type Source } from '../sources.ts'
import { evenly, spreadOf } from '../spread.ts'

export const watch: Scenario = {
  name: 'watch',
  about: 'a lone save to its event at a subscriber, while a hundred statements are watched',
  run,
}

async function run(bench: Bench): Promise<readonly Figure[]> {
  const sources = await bench.sources()
  const chosen = evenly(sources, Math.ceil(bench.settings.saves / 2))
  const statements = statementsOn(evenly(sources, STATEMENTS))
  const daemon = await bench.rested()
  const feed = await Feed.open(daemon)
  const editor = new Editor(bench.root)
  const without: number[] = []
  const watched: number[] = []
  const save = async (source: Source): Promise<number> => {
    const arrival = feed.arrival(source.path, PATIENCE_MS)
    const begun = performance.now()
    editor.save(source)
    const ms = (await arrival) - begun
    await pause(PAUSE_MS)
    return ms
  }
  let told = 0
  try {
    for (let at = 0; at < chosen.length; at += ROUND) {
      const round = chosen.slice(at, at + ROUND)
      for (const source of round) without.push(await save(source))
      const watcher = await watchAll(daemon, statements)
      for (const source of round) watched.push(await save(source))
      told += watcher.differences
      for (const socket of watcher.sockets) socket.terminate()
      await pause(PAUSE_MS)
    }
  } finally {
    await editor.restore(feed).finally(() => feed.close())
  }
  const [limit, total] = [spreadOf(without), spreadOf(watched)]
  const what = 'nobody watches'
  return [
    {
      name: 'p50',
      value: total.p50,
      unit: 'ms',
      limit: { what, value: limit.p50 },
      budget: { kind: 'times', value: 1.25 },
      note: `${watched.length} saves, ${told} differences told of ${statements.length} statements`,
    },
    {
      name: 'p99',
      value: total.p99,
      unit: 'ms',
      limit: { what, value: limit.p99 },
      budget: { kind: 'times', value: 2 },
    },
  ]
}

/** A hundred for any number of files: small projects have each statement for several names. */
function statementsOn(sources: readonly Source[]): readonly string[] {
  return Array.from({ length: STATEMENTS }, (_, i) => {
    const path = sources[i % sources.length]!.path.replaceAll("'", "''")
    const forms = [
      `SELECT id, line_start FROM functions WHERE file_path = '${path}' AND complexity >= ${i}`,
      `SELECT id FROM functions WHERE name CONTAINS 'muBench' AND file_path <> '${path}'`,
      `SHOW impact OF '${path}' DEPTH ${1 + Math.floor(i / 5)}`,
      `FIND functions IN '${path}' WHERE line_end > ${i}`,
      `SELECT source, target FROM edges WHERE file_path = '${path}' LIMIT ${1 + i}`,
    ]
    return forms[i % forms.length]!
  })
}

/** Resolves when all have their results; counts what comes after. As many connections as the limit of each asks for. */
async function watchAll({ url, headers }: Daemon, statements: readonly string[]): Promise<Watched> {
  const watched: Watched = { sockets: [], differences: 0 }
  for (let at = 0; at < statements.length; at += PER_CONNECTION) {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/live`, { headers, perMessageDeflate: false })
    watched.sockets.push(socket)
    const some = statements.slice(at, at + PER_CONNECTION)
    let missing = some.length
    await new Promise<void>((resolve, reject) => {
      socket.on('error', reject)
      socket.on('message', (data) => {
        const { type, id, message } = JSON.parse(String(data)) as Record<string, string>
        if (type === 'error') reject(new Error(`${some[Number(id)]}: ${message}`))
        if (type === 'connected')
          for (const [i, muql] of some.entries())
            socket.send(JSON.stringify({ type: 'watch', id: `${i}`, muql }))
        if (type === 'result' && --missing === 0) resolve()
        if (type === 'result_delta') watched.differences++
      })
    })
  }
  return watched
}

interface Watched {
  readonly sockets: WebSocket[]
  differences: number
}

const STATEMENTS = 100
const PER_CONNECTION = 50
/** Saves in a row without and then with the statements. */
const ROUND = 10
const PAUSE_MS = 1000
const PATIENCE_MS = 10_000
