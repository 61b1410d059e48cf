/** `surround` and `forget`: neighbourhoods that are followed, and what was near before they were. */
import { areaKey } from '../../graph/around.ts'
import { membersNow } from '../areas.ts'
import { hindsight } from '../hindsight.ts'
import { Pace } from '../pace.ts'
import type { Handler } from '../room.ts'

export const surround: Handler<'surround'> = async ({ engine }, { nodes, depth, since, follow }) => {
  const area = { nodes, depth }
  const { graph } = engine
  const { seq } = graph
  // In one turn with reading the sequence: every later commit tells of this area.
  if (follow) engine.areas.follow(area, graph)
  else membersNow(area, graph)
  const key = areaKey(area)
  if (since === undefined || since >= seq) return { key, seq, near: [] }
  const near = await hindsight(engine, area, { since, until: seq }, new Pace())
  return near ? { key, seq, near } : { key, seq }
}

export const forget: Handler<'forget'> = async ({ engine }, area) => {
  engine.areas.forget(area)
  return {}
}
