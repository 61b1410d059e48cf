/** Health and figures, as supervisors and Prometheus read them. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { serve } from './fixture.ts'

const LOCAL = { host: 'localhost' }

test('ready says which check fails, and live does not care', async () => {
  let problem: string | undefined = 'The disk of /repo is nearly full: 3 MB are left.'
  const check = async () => [{ name: 'graph' }, { name: 'disk', ...(problem && { problem }) }]
  const { app, graph } = await serve({ check })
  const get = (url: string) => app.inject({ url, headers: LOCAL })
  const ailing = await get('/health/ready')
  expect(ailing.statusCode).toBe(503)
  expect(ailing.json().error).toMatchObject({ code: 'not_ready', checks: { graph: 'ok', disk: problem } })
  problem = undefined
  expect((await get('/health/ready')).json()).toEqual({
    status: 'running',
    checks: { graph: 'ok', disk: 'ok' },
    warnings: [],
  })
  graph.indexing = true
  expect((await get('/health/ready')).statusCode).toBe(503)
  expect((await get('/health/live')).json()).toEqual({ status: 'ok' })
  await app.close()
})

test('metrics are in the form that Prometheus reads, and count what was done', async () => {
  const { app, graph } = await serve()
  const get = (url: string) => app.inject({ url, headers: LOCAL })
  await get('/nodes?name=login')
  await get('/nodes?name=hash')
  await get('/no/such/address')
  const { headers, body } = await get('/metrics')
  expect(headers['content-type']).toContain('text/plain')
  for (const line of body.split('\n').filter((text) => text !== '' && !text.startsWith('#'))) {
    expect(line).toMatch(/^[a-z_0-9]+(\{([a-z_]+="[^"]*",?)*\})? ([-+.\deE]+|Na[Nn]|[+-]Inf)$/)
  }
  expect(body).toContain('mu_http_request_seconds_count{method="GET",route="/nodes",status="200"} 2')
  expect(body).toContain('mu_http_request_seconds_count{method="GET",route="none",status="404"} 1')
  expect(body).toContain('mu_graph_nodes{type="FUNCTION"} 3')
  expect(body).toContain('mu_file_events_total 7')
  expect(body).toContain('mu_graph_updates_total 3')
  expect(body).toContain('mu_watcher_mode{mode="events"} 1')
  expect(body).toContain('mu_files_found_total{by="event"} 5')
  expect(body).toContain('mu_detection_latency_seconds{quantile="0.99"} 0.08')
  expect(body).toContain('mu_watcher_fallback_ratio 0.25')
  expect(body).toContain('mu_unwatched_folders 1')
  // Asked twice, a count is not doubled.
  expect((await get('/metrics')).body).toContain('mu_file_events_total 7')
  graph.overrides.status = async () => {
    throw Object.assign(new Error('away'), { code: 'not_ready' })
  }
  await app.close()
})

test('the dashboard asks for figures that there are', async () => {
  const { app } = await serve()
  await app.inject({ url: '/nodes', headers: LOCAL })
  const { body } = await app.inject({ url: '/metrics', headers: LOCAL })
  const dashboard = JSON.parse(readFileSync(new URL('../../scripts/grafana.json', import.meta.url), 'utf8'))
  const asked = dashboard.panels.flatMap(({ targets }: { targets: { expr: string }[] }) =>
    targets.flatMap(({ expr }) => expr.match(/\b(mu|process|nodejs)_[a-z_0-9]+/g) ?? []),
  )
  expect(asked.length).toBeGreaterThan(10)
  for (const name of asked) expect(body, name).toMatch(new RegExp(`^${name}[ {]`, 'm'))
  await app.close()
})
