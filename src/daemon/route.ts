/**
 * `GET /daemon`: which process this is, and how far it is.
 *
 * Answered from the main thread's memory alone, at once, even while the first index runs;
 * `ping.ts` and the progress bar of `mu daemon start` rest on that.
 */
import type { FastifyInstance } from 'fastify'
import type { Greeting } from './ping.ts'

export function greetOn(app: FastifyInstance, greeting: () => Greeting): void {
  const root = encodeURIComponent(greeting().root)
  // Every answer names its root, so that nobody takes one project's answer for another's.
  app.server.prependListener('request', (_, answer) => answer.setHeader('mu-root', root))
  app.get('/daemon', { schema: { summary: 'Which process this is, and how far it is' } }, async () =>
    greeting(),
  )
}
