/** The plot of a soak as SVG: memory above, latencies below, one point a minute. */
import type { Minute } from './minute.ts'

interface Line {
  readonly name: string
  readonly color: string
  readonly values: readonly number[]
}

export function plotOf(minutes: readonly Minute[]): string {
  const memory = [
    { name: 'RSS, most of a minute', color: '#a4c2f4', values: minutes.map(({ peakMb }) => peakMb) },
    { name: 'RSS, least of a minute', color: '#1f5fa8', values: minutes.map(({ rssMb }) => rssMb) },
    {
      name: 'heap of the graph thread',
      color: '#cc4125',
      values: minutes.map(({ graphHeapMb }) => graphHeapMb),
    },
    { name: 'outside the heaps', color: '#e69138', values: minutes.map(({ externalMb }) => externalMb) },
    { name: 'heap of the main thread', color: '#6aa84f', values: minutes.map(({ heapMb }) => heapMb) },
  ]
  const latency = [
    { name: 'save → event, p50', color: '#b45f06', values: minutes.map(({ events }) => events?.p50 ?? 0) },
    { name: 'save → event, p99', color: '#e69138', values: minutes.map(({ events }) => events?.p99 ?? 0) },
    { name: 'read, p50', color: '#674ea7', values: minutes.map(({ reads }) => reads?.p50 ?? 0) },
    { name: 'read, p99', color: '#b4a7d6', values: minutes.map(({ reads }) => reads?.p99 ?? 0) },
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 480" font-family="sans-serif" font-size="12">
<rect width="720" height="480" fill="white"/>
${panel(memory, 'MB', 30)}
${panel(latency, 'ms', 265)}
</svg>
`
}

function panel(lines: readonly Line[], unit: string, top: number): string {
  const most = Math.max(1, ...lines.flatMap(({ values }) => values)) * 1.1
  const steps = Math.max(1, ...lines.map(({ values }) => values.length - 1))
  const x = (at: number) => LEFT + (at / steps) * WIDTH
  const y = (value: number) => top + HEIGHT - (value / most) * HEIGHT
  const drawn = lines.map(({ name, color, values }, row) => {
    const points = values.map((value, at) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`).join(' ')
    return `<polyline points="${points}" fill="none" stroke="${color}" stroke-width="2"/>
<text x="${LEFT + WIDTH + 10}" y="${top + 14 + 18 * row}" fill="${color}">${name}</text>`
  })
  const grid = [0, 0.5, 1].map((share) => {
    const at = y((share * most) / 1.1).toFixed(1)
    const label = `${Math.round((share * most) / 1.1)} ${unit}`
    return `<path d="M${LEFT} ${at}h${WIDTH}" stroke="#ddd"/><text x="${LEFT - 8}" y="${at}" text-anchor="end">${label}</text>`
  })
  const axis = `<text x="${LEFT + WIDTH}" y="${top + HEIGHT + 16}" text-anchor="end">minute ${steps + 1}</text>`
  return [...grid, ...drawn, axis].join('\n')
}

const LEFT = 70
const WIDTH = 480
const HEIGHT = 170
