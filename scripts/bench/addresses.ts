/** What each address that can be read is asked for in the bench, where it is not about one node. */
import type { Ends } from './forms.ts'

export const QUERIES: Readonly<Record<string, (ends: Ends) => Record<string, string>>> = {
  '/': () => ({}),
  '/status': () => ({}),
  '/health': () => ({}),
  '/health/live': () => ({}),
  '/health/ready': () => ({}),
  '/metrics': () => ({}),
  '/daemon': () => ({}),
  '/nodes': () => ({ name: '*a*', limit: '20' }),
  '/search': () => ({ q: 'parse' }),
  '/impact': ({ hub }) => ({ node: hub, limit: '100' }),
  '/ancestors': ({ far }) => ({ node: far, limit: '100' }),
  '/path': ({ far, hub }) => ({ from: far, to: hub }),
  '/cycles': () => ({ limit: '10' }),
  '/export': ({ file }) => ({ nodes: `mod:${file}`, depth: '1' }),
  '/changes': () => ({ since: '0', limit: '5' }),
}
