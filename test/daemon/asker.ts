/** Asks the daemon of a project over one kept connection at a time, and shows the headers of freshness. */
import { Agent, request } from 'node:http'
import { onTestFinished } from 'vitest'
import type { Project } from './project.ts'

export interface Answer {
  readonly status: number
  readonly fresh: string | undefined
  readonly seq: string | undefined
  // biome-ignore lint/suspicious/noExplicitAny: whatever the daemon says
  readonly body: any
}

export type Ask = (path: string, body?: object) => Promise<Answer>

/** Over a connection that is kept, to the daemon of the project. */
export function asker(it: Project): Ask {
  const { port } = it.record()!
  const agent = new Agent({ keepAlive: true })
  onTestFinished(() => agent.destroy())
  return (path, body) =>
    new Promise((resolve, reject) => {
      const method = body ? 'POST' : 'GET'
      const headers = body ? { 'content-type': 'application/json' } : {}
      const sent = request({ host: '127.0.0.1', port, path, method, headers, agent }, (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (chunk) => {
          text += chunk
        })
        answer.on('end', () => {
          const { 'mu-fresh': fresh, 'mu-seq': seq } = answer.headers as Record<string, string | undefined>
          resolve({ status: answer.statusCode ?? 0, fresh, seq, body: JSON.parse(text) })
        })
      })
      sent.on('error', reject)
      sent.end(body && JSON.stringify(body))
    })
}
