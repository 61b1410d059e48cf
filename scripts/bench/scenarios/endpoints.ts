/**
 * Throughput of every address that can be read, beside an empty route in the same run.
 *
 * Which there are says the daemon's own document, so a new one is measured as soon as it is
 * there, or named as missing here. Reads are of `fresh=false`: what a wait costs is in `fresh`.
 */
import { QUERIES } from '../addresses.ts'
import type { Daemon } from '../daemon.ts'
import { endsOf } from '../ends.ts'
import type { Ends } from '../forms.ts'
import { emptyRoute, throughput } from '../load.ts'
import type { Ask } from '../probe.ts'
import type { Bench, Figure, Scenario } from '../scenario.ts'

export const endpoints: Scenario = {
  name: 'endpoints',
  about: 'throughput of every GET of the OpenAPI document and of POST /query, beside an empty route',
  run,
}

async function run(bench: Bench): Promise<readonly Figure[]> {
  const { seconds } = bench.settings
  const daemon = await bench.rested()
  const asks = [...(await readsOf(daemon, await endsOf(daemon))), query(daemon)]
  const empty = await emptyRoute(bench.undo)
  try {
    const limit = { what: 'an empty route', value: (await throughput(empty.ask, seconds)).perSecond }
    const figures: Figure[] = []
    for (const ask of asks) {
      const { perSecond, p50, bytes } = await throughput(ask, seconds)
      figures.push({
        name: `${ask.method} ${ask.path}`,
        value: perSecond,
        unit: 'requests/s',
        limit,
        note: `p50 ${p50} ms, ${bytes} B an answer`,
      })
    }
    return figures
  } finally {
    empty.close()
  }
}

type Read = Ask & { readonly path: string }

/** Throws when the document has an address that `QUERIES` does not know. */
async function readsOf({ url, headers }: Daemon, ends: Ends): Promise<readonly Read[]> {
  const answer = await fetch(`${url}/openapi.json`, { headers })
  const { paths } = (await answer.json()) as { paths: Record<string, { get?: Operation }> }
  return Object.entries(paths).flatMap(([path, { get }]): Read[] => {
    if (!get || path === LIVE) return []
    const query = path.startsWith('/nodes/{id}') ? () => ({}) : QUERIES[path]
    if (!query) throw new Error(`the bench does not know how to ask ${path}`)
    const isFresh = get.parameters?.some(({ name }) => name === 'fresh')
    const wishes = new URLSearchParams({ ...query(ends), ...(isFresh ? { fresh: 'false' } : {}) })
    const address = path.replace('{id}', encodeURIComponent(ends.hub))
    return [{ method: 'GET', path, url: `${url}${address}?${wishes}`, headers }]
  })
}

interface Operation {
  readonly parameters?: readonly { readonly name: string }[]
}

function query({ url, headers }: Daemon): Read {
  const muql =
    'SELECT name, file_path, complexity FROM functions WHERE complexity > 5 ORDER BY complexity DESC LIMIT 50'
  return {
    method: 'POST',
    path: '/query',
    url: `${url}/query?fresh=false`,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ muql }),
  }
}

/** A feed has no throughput of requests: see `fanout`. */
const LIVE = '/live'
