/**
 * Addresses: node ids in paths, and answers for addresses that lead nowhere.
 *
 * Nearly every node id holds a slash (`fn:src/a.py:f`). People type it raw,
 * programs encode it; both must reach the same route. So before routing, the
 * slashes of what follows `/nodes/` are encoded, and the routes see one segment.
 * A raw ending such as `/neighbors` is the view of a node; an id that itself ends
 * so is written with `%2Fneighbors`.
 */
import type { FastifyInstance } from 'fastify'
import { MuError } from '../errors.ts'
import { nearest } from '../nearest.ts'

/** `/nodes/fn:src/a.py:f/neighbors?depth=2` → `/nodes/fn:src%2Fa.py:f/neighbors?depth=2`. */
export function foldId(url: string): string {
  if (!url.startsWith(NODES)) return url
  const query = url.indexOf('?')
  const path = query < 0 ? url : url.slice(0, query)
  const view =
    VIEWS.find((ending) => path.endsWith(ending) && path.length > NODES.length + ending.length) ?? ''
  const id = path.slice(NODES.length, path.length - view.length)
  return id.includes('/') ? NODES + id.replaceAll('/', '%2F') + view + url.slice(path.length) : url
}

/** Answers 405 where another method would do, else 404 with near addresses. Call before routes are added. */
export function answerUnknown(app: FastifyInstance): void {
  const methodsOf = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    const methods = methodsOf.get(url) ?? new Set()
    for (const one of [method].flat()) methods.add(one)
    methodsOf.set(url, methods)
  })
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?', 1)[0] ?? ''
    const methods = [...methodsOf].find(([pattern]) => fits(path, pattern))?.[1]
    if (methods && !methods.has(request.method)) {
      const allowed = [...methods].sort().join(', ')
      reply.header('allow', allowed)
      throw new MuError('method_not_allowed', undefined, { hint: `Use ${allowed}.` })
    }
    const suggestions = nearest(
      path,
      [...methodsOf.keys()].filter((pattern) => !pattern.includes('*')),
    )
    throw new MuError('not_found', undefined, {
      hint: 'GET / lists what there is.',
      ...(suggestions.length > 0 && { suggestions }),
    })
  })
}

function fits(path: string, pattern: string): boolean {
  const wanted = pattern.split('/')
  const given = path.split('/')
  return (
    wanted.length === given.length &&
    wanted.every((segment, i) => segment === given[i] || (segment.startsWith(':') && given[i] !== ''))
  )
}

const NODES = '/nodes/'
const VIEWS = ['/neighbors', '/source', '/callers', '/callees', '/references']
