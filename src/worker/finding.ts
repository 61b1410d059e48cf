/**
 * The search index in step with the graph, made when somebody first searches.
 *
 * One at a time brings it up to date, in slices; then the question is asked at once,
 * before anything else can change the graph.
 */
import type { Graph } from '../graph/memory.ts'
import { Finder } from '../search/finder.ts'
import type { Engine } from './engine.ts'
import { Lane } from './lane.ts'
import { Pace } from './pace.ts'

export class Finding {
  readonly #engine: Engine
  #finder: Finder | undefined
  readonly #lane = new Lane()

  constructor(engine: Engine) {
    this.#engine = engine
  }

  ask<T>(question: (finder: Finder, graph: Graph) => T): Promise<T> {
    return this.#lane.run(async () => {
      this.#finder ??= new Finder()
      const pace = new Pace()
      for (let rested = true; rested; ) {
        rested = false
        for (const _ of this.#finder.sync(this.#engine.graph)) {
          if (!pace.due()) continue
          await pace.rest()
          rested = true
        }
      }
      return question(this.#finder, this.#engine.graph)
    })
  }

  /** Of the index, about; 0 before anybody has searched. */
  get bytes(): number {
    return this.#finder?.bytes ?? 0
  }
}
