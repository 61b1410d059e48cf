/**
 * A delta as JSON, made in slices: one of a branch switch has megabytes.
 */
import type { Delta } from '../graph/delta.ts'
import type { Pace } from './pace.ts'

export async function encodeDelta({ events, edges, ...head }: Delta, pace: Pace): Promise<string> {
  const { seq, timestamp, paths } = head
  const parts: string[] = []
  const list = async (items: readonly object[]): Promise<string> => {
    parts.length = 0
    for (const item of items) {
      parts.push(JSON.stringify(item))
      if (pace.due()) await pace.rest()
    }
    return `[${parts.join(',')}]`
  }
  const told = await list(events)
  const joined = await list(edges)
  return `{"seq":${seq},"timestamp":${timestamp},"events":${told},"edges":${joined},"paths":${JSON.stringify(paths)}}`
}
