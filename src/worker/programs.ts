/**
 * The threads of this room, as files: the same from `src/worker` and from `dist/bin`, where all that
 * runs is bundled (`rolldown.config.ts`). Threads need JavaScript.
 */

export const GRAPH_THREAD = new URL('../../dist/bin/graph.js', import.meta.url)
export const PAST_THREAD = new URL('../../dist/bin/past.js', import.meta.url)
