/**
 * The daemon's figures for Prometheus: names and units as its conventions have them
 * (`_total` counts, `_seconds` and `_bytes` base units).
 *
 * What others count already is read when somebody asks (`collect`); only the requests are
 * counted here. What needs a timer of its own (event-loop delay, garbage collection) begins
 * with the first question: a daemon that nobody measures stays still.
 */
import type { FastifyInstance } from 'fastify'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { GraphStatus } from '../worker/protocol.ts'
import type { ProcessFacts, ServerParts } from './parts.ts'

export interface MetricsParts extends Pick<ServerParts, 'facts' | 'project'> {
  /** Undefined while the graph thread is not there. */
  readonly graph: () => Promise<GraphStatus | undefined>
  /** Clients on `/live`, and how many of them are too slow. */
  readonly live: { readonly size: number; readonly behind: number }
}

export interface Metrics {
  /** The text that Prometheus reads. */
  text(): Promise<string>
  readonly type: string
}

export function meter(app: FastifyInstance, parts: MetricsParts): Metrics {
  const registry = new Registry()
  countRequests(app, registry)
  const process = processFigures(registry, parts)
  const graph = graphFigures(registry)
  let measuring = false
  return {
    type: registry.contentType,
    async text() {
      if (!measuring)
        collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: PRECISION_MS })
      measuring = true
      process(parts.facts())
      graph(await parts.graph())
      return registry.metrics()
    },
  }
}

function countRequests(app: FastifyInstance, registry: Registry): void {
  const seconds = new Histogram({
    name: 'mu_http_request_seconds',
    help: 'Time from the head of a request to the end of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  })
  app.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request
    // Addresses that lead nowhere are one: nobody may make labels.
    const route = routeOptions.url ?? 'none'
    seconds.observe({ method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
    done()
  })
}

function processFigures(registry: Registry, { live, project }: MetricsParts) {
  const { counter, gauge } = makersOf(registry)
  gauge('mu_info', 'Which mu this is, of which root', ['version', 'root']).set(
    { version: project.version, root: project.root },
    1,
  )
  const uptime = gauge('mu_uptime_seconds', 'Since the daemon started')
  const clients = gauge('mu_live_clients', 'Clients on /live')
  const behind = gauge('mu_live_clients_behind', 'Clients on /live that are too slow: a gap waits for them')
  const depth = gauge('mu_queue_paths', 'Paths heard of and not yet in the graph')
  const folders = gauge('mu_watched_folders', 'Folders under watch')
  const unwatched = gauge('mu_unwatched_folders', 'Folders that cannot be watched and are polled')
  const fallback = gauge('mu_watcher_fallback_ratio', 'Share of the uptime in which the tree was polled')
  const latency = gauge(
    'mu_detection_latency_seconds',
    'From the first event of a path until the graph shows it, of the last paths',
    ['quantile'],
  )
  const sweep = gauge('mu_last_sweep_seconds', 'How long the last scan took that no event asked for')
  const found = counter('mu_files_found_total', 'Files that turned out to differ, by who found them', ['by'])
  const mode = gauge('mu_watcher_mode', 'How changes are noticed: 1 for the mode in use', ['mode'])
  const problems = gauge('mu_problems', 'Things that do not work as they should; see /status')
  const counts = {
    events: counter('mu_file_events_total', 'Hints that a file or folder of interest may have changed'),
    batches: counter('mu_batches_total', 'Batches handed to the graph'),
    paths: counter('mu_batch_paths_total', 'Paths handed to the graph'),
    failures: counter('mu_batch_failures_total', 'Batches that failed and were made again'),
    losses: counter('mu_watcher_losses_total', 'Times that events were lost and polling took over'),
    sweeps: counter('mu_sweeps_total', 'Scans of the tree that no event asked for'),
  } as const
  return ({ uptimeMs, pending, watcher, problems: sentences, mode: now }: ProcessFacts): void => {
    uptime.set(uptimeMs / 1000)
    clients.set(live.size)
    behind.set(live.behind)
    depth.set(pending)
    problems.set(sentences.length)
    for (const name of ['events', 'poll'] as const) mode.set({ mode: name }, now === name ? 1 : 0)
    if (!watcher) return
    folders.set(watcher.folders)
    unwatched.set(watcher.unwatched_count)
    fallback.set(watcher.fallback_share)
    sweep.set(watcher.last_sweep_ms / 1000)
    if (watcher.latency_ms) {
      latency.set({ quantile: '0.5' }, watcher.latency_ms.p50 / 1000)
      latency.set({ quantile: '0.99' }, watcher.latency_ms.p99 / 1000)
    }
    found.reset()
    for (const [by, files] of Object.entries(watcher.found)) found.inc({ by }, files)
    become(counts.events, watcher.events)
    become(counts.batches, watcher.batches)
    become(counts.paths, watcher.paths)
    become(counts.failures, watcher.failures)
    become(counts.losses, watcher.losses)
    become(counts.sweeps, watcher.sweeps)
  }
}

function graphFigures(registry: Registry) {
  const { counter, gauge } = makersOf(registry)
  const up = gauge('mu_graph_up', 'The graph thread answers')
  const nodes = gauge('mu_graph_nodes', 'Nodes in the graph', ['type'])
  const edges = gauge('mu_graph_edges', 'Edges in the graph')
  const unresolved = gauge('mu_graph_unresolved_references', 'References without a certain target')
  const search = gauge('mu_search_index_bytes', 'Memory of the search index')
  const memory = {
    heap: gauge('mu_graph_heap_bytes', 'Objects of the graph thread'),
    external: gauge('mu_graph_external_bytes', 'What these hold outside the heap'),
  }
  const files = gauge('mu_graph_files', 'Files in the graph', ['language'])
  const skipped = gauge('mu_graph_skipped_files', 'Files left out')
  const seq = gauge('mu_graph_seq', 'The sequence number of the last commit')
  const updates = counter('mu_graph_updates_total', 'Batches that changed the graph')
  const asked = counter('mu_graph_asked_files_total', 'Files that a read or a barrier found to differ')
  const last = gauge('mu_graph_last_update_seconds', 'How long the last of them took')
  return (status: GraphStatus | undefined): void => {
    up.set(status ? 1 : 0)
    if (!status) return
    nodes.reset()
    for (const [type, count] of Object.entries(status.stats.by_type)) nodes.set({ type }, count)
    edges.set(status.stats.edges)
    unresolved.set(status.stats.unresolved)
    search.set(status.stats.search_bytes)
    memory.heap.set(status.memory.heap)
    memory.external.set(status.memory.external)
    files.reset()
    for (const [language, count] of Object.entries(status.languages)) files.set({ language }, count)
    skipped.set(status.problems.skipped_count)
    seq.set(status.seq)
    become(updates, status.updates.batches)
    become(asked, status.updates.asked)
    if (status.updates.last_ms !== undefined) last.set(status.updates.last_ms / 1000)
  }
}

function makersOf(registry: Registry) {
  const registers = [registry]
  return {
    counter: (name: string, help: string, labelNames: readonly string[] = []) =>
      new Counter({ name, help, labelNames, registers }),
    gauge: (name: string, help: string, labelNames: readonly string[] = []) =>
      new Gauge({ name, help, labelNames, registers }),
  }
}

/** A count that is kept elsewhere. */
function become(counter: Counter, value: number): void {
  counter.reset()
  counter.inc(value)
}

/** Between two looks at the event loop's delay. Faster would cost a daemon that rests. */
const PRECISION_MS = 1000
